/** Brings a heading to the top of the window and gives it the focus. */
export function goTo(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  heading.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}

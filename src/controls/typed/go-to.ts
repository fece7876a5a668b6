/** Brings a heading to the top of the window, with the note over it where one stands, and gives it the focus. */
export function goTo(heading: HTMLElement, note?: HTMLElement): void {
  heading.focus({ preventScroll: true });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = note && !note.hidden ? note : heading;
  top.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}

const ROOMY = 240; // px under the field that show enough of the list
const LEAST = 120; // px
const MARGIN = 8; // px

/** How far the part of the page that is seen reaches below the top of an element. */
const roomFrom = (element: Element): number => {
  const seen = visualViewport;
  const bottom = seen ? seen.offsetTop + seen.height : innerHeight;
  return bottom - element.getBoundingClientRect().top - MARGIN;
};

/** Ends an open list where the screen, or the keyboard on it, does. With little room its field goes to the top first. */
export function fitList(list: HTMLElement): void {
  if (list.hidden) return;
  if (roomFrom(list) < ROOMY)
    list.closest('.area-field')!.scrollIntoView({ block: 'start', behavior: 'instant' });
  list.style.setProperty('--room', `${Math.max(roomFrom(list), LEAST)}px`);
}

import type { PlaceOption } from '../places/options.ts';

export { countedWith } from './counted-with.ts';

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

/** A place in the list; `counted` says what it is counted with, if it is another. */
export function optionElement({ slug, name }: PlaceOption, id: string, counted: string | null): HTMLElement {
  const option = document.createElement('div');
  option.className = 'area-option';
  option.id = id;
  option.setAttribute('role', 'option');
  option.dataset.slug = slug;
  option.textContent = name;
  if (counted !== null) {
    const note = document.createElement('small');
    note.textContent = counted;
    option.append(' ', note);
  }
  return option;
}

export function groupElement(name: string, id: string, options: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  const label = document.createElement('div');
  label.className = 'area-group-name';
  label.id = id;
  label.textContent = name;
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', label.id);
  group.append(label, ...options);
  return group;
}

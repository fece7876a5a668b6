import { need, setFieldError } from '../controls/field.ts';
import { parseHours } from '../model/hours.ts';
import type { View } from './view.ts';
import type { ExplorerWords } from './words.ts';

type ChoiceKey = 'unit' | 'source' | 'prices' | 'rank' | 'role' | 'view' | 'sort' | 'release';
const CHOICES: readonly ChoiceKey[] = ['unit', 'source', 'prices', 'rank', 'role', 'view', 'sort', 'release'];

const hoursInput = (root: ParentNode) => need<HTMLInputElement>(root, '#hours-input');

/** The field of hours if what it holds is no number of hours, else null. */
export function wrongHours(root: ParentNode): HTMLInputElement | null {
  const input = hoursInput(root);
  return parseHours(input.value) === null ? input : null;
}

/**
 * Sets every control but the area's text to what the view says. With `correcting`, hours that are none stay to be
 * corrected, with what is said of them.
 */
export function showInControls(root: ParentNode, view: View, { correcting = false } = {}): void {
  for (const key of CHOICES) {
    for (const input of root.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`)) {
      input.checked = input.value === view[key];
    }
  }
  if (!correcting || !wrongHours(root)) {
    hoursInput(root).value = String(view.hours);
    setFieldError(root, 'hours', null);
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-only]')) {
    element.hidden = !element.dataset.only!.split(' ').includes(view.view);
  }
}

/** The view after a control changed; null if what it holds is not a value, which is then said beside it. */
export function viewAfter(
  root: ParentNode,
  view: View,
  changed: HTMLInputElement,
  words: ExplorerWords,
): View | null {
  if (changed.id === 'hours-input') {
    const hours = parseHours(changed.value);
    setFieldError(root, 'hours', hours === null ? words.hours : null);
    return hours === null ? null : { ...view, hours };
  }
  return CHOICES.includes(changed.name as ChoiceKey) ? { ...view, [changed.name]: changed.value } : null;
}

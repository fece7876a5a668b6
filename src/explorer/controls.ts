import { need, setFieldError } from '../controls/field.ts';
import { parseHours } from '../controls/hours.ts';
import type { View } from './view.ts';

type ChoiceKey = 'unit' | 'source' | 'prices' | 'rank' | 'role' | 'view';
const CHOICES: readonly ChoiceKey[] = ['unit', 'source', 'prices', 'rank', 'role', 'view'];

/** Sets every control but the area's text to what the view says. */
export function showInControls(root: ParentNode, view: View): void {
  for (const key of CHOICES) {
    for (const input of root.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`)) {
      input.checked = input.value === view[key];
    }
  }
  need<HTMLInputElement>(root, '#hours-input').value = String(view.hours);
  setFieldError(root, 'hours', null);
  for (const element of root.querySelectorAll<HTMLElement>('[data-only]')) {
    element.hidden = !element.dataset.only!.split(' ').includes(view.view);
  }
}

/** The view after a control changed; null if what it holds is not a value, which is then said beside it. */
export function viewAfter(root: ParentNode, view: View, changed: HTMLInputElement): View | null {
  if (changed.id === 'hours-input') {
    const hours = parseHours(changed.value);
    setFieldError(
      root,
      'hours',
      hours === null ? 'Hours are a number from 10 to 60, in steps of 0.5, such as 37.5.' : null,
    );
    return hours === null ? null : { ...view, hours };
  }
  return CHOICES.includes(changed.name as ChoiceKey) ? { ...view, [changed.name]: changed.value } : null;
}

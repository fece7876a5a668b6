import { need } from '../field.ts';

/** Which of two of a kind, as of two offers: fields of the second end in 2. */
export type Which = '' | '2';

/** Fields in a form, of one of two of a kind. */
export interface Fields {
  readonly root: ParentNode;
  readonly which: Which;
}

/** A part of a field: its input, its error, its note. */
export const part = ({ root, which }: Fields, name: string, what: string) =>
  need(root, `#${name}${which}-${what}`);
export const input = (fields: Fields, name: string) => part(fields, name, 'input') as HTMLInputElement;
export const faultOf = (fields: Fields, name: string) => part(fields, name, 'error').textContent;

/** Puts what is wrong beside a field, or with null takes it away. It is not read out by itself: the form does that. */
export function setFault(fields: Fields, name: string, message: string | null): void {
  const fault = part(fields, name, 'error');
  fault.textContent = message ?? '';
  fault.hidden = message === null;
  input(fields, name).setAttribute('aria-invalid', String(message !== null));
}

/**
 * Says what is wrong with a field, or with null that nothing is. While a reader is still typing, a fault is only said
 * where one stands already: half an amount is no mistake.
 */
export function say(fields: Fields, name: string, message: string | null, typing: boolean): void {
  if (message !== null && typing && faultOf(fields, name) === '') return;
  setFault(fields, name, message);
}

/** The value that is chosen in a row of choices; null where none of the known ones is. */
export function chosen<T extends string>(root: ParentNode, name: string, known: readonly T[]): T | null {
  const checked = root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  return known.find((value) => value === checked) ?? null;
}

/** A line beside the amount on its unit; gentle: it is no error. With no lines, none. */
export function showNote(fields: Fields, lines: readonly (string | null)[]): void {
  const note = part(fields, 'pay', 'note');
  note.textContent = lines.filter(Boolean).join(' ');
  note.hidden = note.textContent === '';
}

/** Chooses a value in a row of choices. */
export const check = (root: ParentNode, name: string, value: string) => {
  for (const radio of root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
    radio.checked = radio.value === value;
};

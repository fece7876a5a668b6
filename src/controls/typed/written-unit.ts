import { PAY_UNITS, type PayUnit } from '../../model/pay-units.ts';
import { chosen, type Fields, input, part } from './fields.ts';
import { parseWritten, type PayWriting, withoutUnit } from './parse-written.ts';

/** The unit of pay that is chosen; null where none is. */
export const chosenUnit = ({ root, which }: Fields): PayUnit | null => chosen(root, `per${which}`, PAY_UNITS);

/** A unit that was chosen after another was written with the amount: the written one goes. */
export function dropWrittenUnit(fields: Fields, { writing }: { readonly writing: PayWriting }): void {
  const field = input(fields, 'pay');
  const typed = parseWritten(field.value, writing);
  if ('problem' in typed || !typed.per || typed.per === chosenUnit(fields)) return;
  field.value = withoutUnit(field.value, writing);
  part(fields, 'pay', 'note').dataset.taken = field.value;
}

/** Whether the amount stands as it was left when its unit was taken out of it. */
export const isTaken = (fields: Fields): boolean =>
  part(fields, 'pay', 'note').dataset.taken === input(fields, 'pay').value;

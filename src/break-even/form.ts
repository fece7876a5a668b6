import { need } from '../controls/field.ts';
import {
  check,
  chosen,
  faultOf,
  type Fields,
  input,
  part,
  say,
  setFault,
  showNote,
} from '../controls/typed/fields.ts';
import { likelyUnit } from '../controls/typed/parse-pay.ts';
import type { UnitQuestion } from '../controls/typed/unit-question.ts';
import { parseWritten } from '../controls/typed/parse-written.ts';
import { chosenUnit, dropWrittenUnit, isTaken } from '../controls/typed/written-unit.ts';
import { usd, usdAndCents } from '../format.ts';
import type { Today } from '../model/break-even-today.ts';
import { parseHours } from '../model/hours.ts';
import { type PayUnit, WEEKS_PER_YEAR } from '../model/pay-units.ts';
import { fill } from '../words/fill.ts';
import { BY, type Entry, START } from './entry.ts';
import { parseCost, parseGivenUp, parseMonths } from './parse.ts';
import type { BreakEvenFormWords, NumberField } from './words.ts';

const NUMBER_FIELDS: readonly NumberField[] = ['cost', 'months', 'given-up', 'pay', 'work'];

const fieldsIn = (root: ParentNode): Fields => ({ root, which: '' });
const textOf = (root: ParentNode, name: NumberField) => input(fieldsIn(root), name).value;

/** What a field holds, or what is wrong with it; `empty` where nothing is typed. */
type Read<T> = { readonly value: T } | { readonly fault: string; readonly empty?: boolean };

const dollars = (amount: number) => (Number.isInteger(amount) ? usd(amount) : usdAndCents(amount));

function ambiguous([small, large]: readonly [number, number], words: BreakEvenFormWords): string {
  return fill(words.ambiguous, { small: usdAndCents(small), large: usd(large) });
}

function readCost(root: ParentNode, words: BreakEvenFormWords): Read<number> {
  const typed = parseCost(textOf(root, 'cost'));
  if (!('problem' in typed)) return { value: typed.amount };
  if (typed.problem === 'ambiguous') return { fault: ambiguous(typed.readings, words) };
  return { fault: words.problem.cost[typed.problem], empty: typed.problem === 'empty' };
}

function readNumber(
  root: ParentNode,
  name: 'months' | 'given-up',
  parse: (text: string) => number | null,
  words: BreakEvenFormWords,
): Read<number> {
  const text = textOf(root, name);
  const empty = text.trim() === '';
  const value = parse(text);
  if (value !== null) return { value };
  return { fault: empty ? words.problem[name].empty : words.problem[name].other, empty };
}

interface TypedToday {
  readonly amount: number;
  readonly cents: boolean;
  readonly per: PayUnit;
  /** Whether the unit was written with the amount. */
  readonly written: boolean;
}

function readPay(root: ParentNode, words: BreakEvenFormWords): Read<TypedToday> {
  const typed = parseWritten(textOf(root, 'pay'), words.writing);
  if ('problem' in typed) {
    if (typed.problem === 'ambiguous') return { fault: ambiguous(typed.readings, words) };
    return { fault: words.problem.pay[typed.problem], empty: typed.problem === 'empty' };
  }
  if (typed.to !== undefined) return { fault: words.problem.pay['no-range'] };
  const { amount, cents, per } = typed;
  const written = per !== undefined;
  return { value: { amount, cents, per: per ?? chosenUnit(fieldsIn(root)) ?? START.per, written } };
}

/** A question where another unit fits the amount better. */
function questionOf({ amount, per }: TypedToday, words: BreakEvenFormWords): UnitQuestion[] {
  const other = likelyUnit(amount, per);
  if (!other) return [];
  const said = { amount: dollars(amount), per: words.per[per], other: words.by[other] };
  return [{ text: fill(words.unlikely, said), choices: 'per' }];
}

/** Where the unit comes from, if not from the choice alone; null otherwise. */
function unitNote(fields: Fields, { per, written }: TypedToday, words: BreakEvenFormWords): string | null {
  const pattern = written ? words.written : isTaken(fields) && words.takenOut;
  return pattern ? fill(pattern, { unit: words.by[per] }) : null;
}

/** In what state of the form it is read. */
export interface ReadingHow {
  /** The reader is in the middle of a word: new faults wait. */
  readonly typing: boolean;
  /** An answer is asked for: an empty field is a fault. */
  readonly submitted: boolean;
  /** A unit of pay was just chosen: another one that is written with the amount is taken out of it. */
  readonly unitChosen?: boolean;
}

export interface Reading {
  /** Null where a field holds no value. */
  readonly entry: Entry | null;
  /** The first field that holds none, or null. */
  readonly missing: NumberField | null;
  /** Whether typed pay is by another unit. */
  readonly questions: readonly UnitQuestion[];
}

/** Shows the fields of typed pay only where it is typed. */
export function showPay(root: ParentNode): void {
  need(root, '#pay-typed').hidden = chosen(root, 'by', BY) !== 'pay';
}

/** What the form holds; what is wrong with a field is said beside it. */
export function readForm(
  root: ParentNode,
  area: string,
  { typing, submitted, unitChosen = false }: ReadingHow,
  words: BreakEvenFormWords,
): Reading {
  const by = chosen(root, 'by', BY) ?? START.by;
  const fields = fieldsIn(root);
  if (unitChosen) dropWrittenUnit(fields, words);
  const hours = parseHours(textOf(root, 'work'));
  const cost = readCost(root, words);
  const months = readNumber(root, 'months', parseMonths, words);
  const pay = by === 'pay' ? readPay(root, words) : null;
  let givenUp = readNumber(root, 'given-up', parseGivenUp, words);
  if ('value' in givenUp && hours !== null && givenUp.value > hours)
    givenUp = { fault: fill(words.problem['given-up'].more, { hours }) };
  const work: Read<number> = hours === null ? { fault: words.problem.work } : { value: hours };

  const reads: Record<NumberField, Read<unknown> | null> = { cost, months, 'given-up': givenUp, pay, work };
  for (const name of NUMBER_FIELDS) {
    const read = reads[name];
    const fault = read && 'fault' in read ? read : null;
    // An empty field is no fault until an answer is asked for, or one stands already.
    const waits = fault?.empty && !submitted && faultOf(fields, name) === '';
    say(fields, name, fault && !waits ? fault.fault : null, typing);
  }
  const questions = pay && 'value' in pay ? questionOf(pay.value, words) : [];
  if (pay && 'value' in pay) {
    check(root, 'per', pay.value.per);
    if (!typing || !part(fields, 'pay', 'note').hidden)
      showNote(fields, [unitNote(fields, pay.value, words), ...questions.map(({ text }) => text)]);
  } else showNote(fields, []);

  const missing = NUMBER_FIELDS.find((name) => reads[name] && 'fault' in reads[name]) ?? null;
  if (!('value' in cost && 'value' in months && 'value' in givenUp && hours !== null))
    return { entry: null, missing, questions };
  if (pay && !('value' in pay)) return { entry: null, missing, questions };
  const today: Today = pay
    ? {
        by: 'pay',
        pay: {
          amount: pay.value.amount,
          cents: pay.value.cents,
          unit: pay.value.per,
          hours,
          weeks: WEEKS_PER_YEAR,
        },
      }
    : { by: 'mark', mark: by as Exclude<typeof by, 'pay'>, hours };
  const study = { cost: cost.value, months: months.value, hoursGivenUp: givenUp.value };
  return { entry: { study, today, area }, missing: null, questions };
}

/** What stands beside the fields, for reading out: each fault after the name of its field, then the note on the unit. */
export function messagesIn(root: ParentNode, words: BreakEvenFormWords): string {
  const fields = fieldsIn(root);
  return NUMBER_FIELDS.filter((name) => faultOf(fields, name) !== '')
    .map((name) => fill(words.heard, { field: words.field[name], message: faultOf(fields, name) }))
    .concat(part(fields, 'pay', 'note').textContent)
    .join(' ')
    .trim();
}

/** Puts values into fields, as typed. */
export function fillIn(root: ParentNode, values: Partial<Record<NumberField, string>>): void {
  for (const name of NUMBER_FIELDS) {
    const value = values[name];
    if (value === undefined) continue;
    input(fieldsIn(root), name).value = value;
    setFault(fieldsIn(root), name, null);
  }
}

/** Sets the form to what it shows at first, but not the place. */
export function clearForm(root: ParentNode): void {
  fillIn(root, { cost: '', months: '', 'given-up': '', pay: '', work: String(START.work) });
  check(root, 'by', START.by);
  check(root, 'per', START.per);
  const fields = fieldsIn(root);
  delete part(fields, 'pay', 'note').dataset.taken;
  showNote(fields, []);
  showPay(root);
}

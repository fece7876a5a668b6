import { need } from '../controls/field.ts';
import { parseHours } from '../model/hours.ts';
import { usd, usdAndCents } from '../format.ts';
import { PAY_UNITS } from '../model/pay.ts';
import { ROLES } from '../schema/terms.ts';
import { KINDS, OFFER_KEYS, type OfferEntry, type OfferKey, payText } from './entry.ts';
import { isLikely, likelyUnit, type PayProblem, parseWeeks } from './parse-offer.ts';
import { parseWritten, withoutUnit } from './parse-written.ts';
import { fill } from '../words/fill.ts';
import type { NumberField, OfferFormWords } from './words.ts';

const NUMBER_FIELDS: readonly NumberField[] = ['pay', 'hours', 'weeks'];

/** In what state of the form it is read. */
export interface ReadingHow {
  readonly typing: boolean;
  readonly submitted?: boolean;
  readonly unitChosen?: boolean;
}

/** What the form says. */
export interface Reading {
  /** A number whose field holds none is NaN. */
  readonly entry: OfferEntry;
  /** The first field that holds no value; null: the form is whole. */
  readonly faulty: NumberField | null;
  /** The reader is in the middle of an amount that fits no such pay: the next digit may make it one. */
  readonly halfway: boolean;
}

/** Whether an event is one stroke on a keyboard: more may follow. A paste or a filled field is complete. */
export const isStroke = (event: Event) =>
  event instanceof InputEvent &&
  (event.inputType === 'insertText'
    ? event.data?.length === 1
    : /^(insertComposition|delete)/.test(event.inputType)); // a phone's keyboard composes whole numbers

/** Whether an event is the choice of a unit of pay. */
export const isUnitChoice = ({ target }: Event) => (target as HTMLInputElement).name === 'per';

/** Dollars, with cents where there are any. */
const dollars = (amount: number) => (Number.isInteger(amount) ? usd(amount) : usdAndCents(amount));

function messageOf(problem: PayProblem, words: OfferFormWords): string {
  if (problem.problem !== 'ambiguous') return words.problem[problem.problem];
  const [small, large] = problem.readings;
  return fill(words.ambiguous, { small: usdAndCents(small), large: usd(large) });
}

const input = (root: ParentNode, name: string) => need<HTMLInputElement>(root, `#${name}-input`);
const faultOf = (root: ParentNode, name: NumberField) => need(root, `#${name}-error`).textContent;

/** Puts what is wrong beside a field, or with null takes it away. It is read out by `messagesIn`, so not by itself. */
function setFault(root: ParentNode, name: NumberField, message: string | null): void {
  const fault = need(root, `#${name}-error`);
  fault.textContent = message ?? '';
  fault.hidden = message === null;
  input(root, name).setAttribute('aria-invalid', String(message !== null));
}

/**
 * Says what is wrong with a field, or with null that nothing is. While a reader is still typing, a fault is only said
 * where one stands already: half an amount is no mistake.
 */
function say(root: ParentNode, name: NumberField, message: string | null, typing: boolean): void {
  if (message !== null && typing && faultOf(root, name) === '') return;
  setFault(root, name, message);
}

function chosen<T extends string>(root: ParentNode, name: string, known: readonly T[]): T | null {
  const checked = root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  return known.find((value) => value === checked) ?? null;
}

const paysOf = ({ pay, to }: Pick<OfferEntry, 'pay' | 'to'>) =>
  [pay, to].filter((end) => typeof end === 'number');

/** A question where the size of what is offered, at both ends of a range, fits another unit than the chosen one. */
function unlikely(entry: OfferEntry, words: OfferFormWords): string | null {
  const { per } = entry;
  const ends = paysOf(entry);
  const others = new Set(ends.map((end) => likelyUnit(end, per)));
  const [other] = others;
  if (!other || others.size > 1) return null;
  const [low = '', high] = ends.map(dollars);
  const amount = high === undefined ? low : fill(words.range, { low, high });
  return fill(words.unlikely, { amount, per: words.per[per], other: words.by[other] });
}

/** A line beside the amount on its unit; gentle: it is no error. With no lines, none. */
function showNote(root: ParentNode, lines: readonly (string | null)[]): void {
  const note = need(root, '#pay-note');
  note.textContent = lines.filter(Boolean).join(' ');
  note.hidden = note.textContent === '';
}

const check = (root: ParentNode, name: string, value: string) => {
  for (const radio of root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
    radio.checked = radio.value === value;
};

/** A unit that was chosen after another was written with the amount: the written one goes. */
function dropWrittenUnit(root: ParentNode, { writing }: OfferFormWords): void {
  const typed = parseWritten(input(root, 'pay').value, writing);
  if ('problem' in typed || !typed.per || typed.per === chosen(root, 'per', PAY_UNITS)) return;
  input(root, 'pay').value = withoutUnit(input(root, 'pay').value, writing);
  need(root, '#pay-note').dataset.taken = input(root, 'pay').value;
}

/** Whether the amount stands as it was left when its unit was taken out of it. */
const isTaken = (root: ParentNode) => need(root, '#pay-note').dataset.taken === input(root, 'pay').value;

/**
 * What the form holds; a field that holds no value has that said beside it.
 * `typing`: the reader is in the middle of a word, so new faults wait. `submitted`: an amount is asked for, so an
 * empty field is a fault even where nothing was typed yet. A unit that is written with the amount is set; `unitChosen`:
 * the reader has just chosen one instead. Takes job, kind and place from `before` where none is chosen.
 */
export function readForm(
  root: ParentNode,
  before: OfferEntry,
  { typing, submitted = false, unitChosen = false }: ReadingHow,
  words: OfferFormWords,
): Reading {
  if (unitChosen) dropWrittenUnit(root, words);
  const typed = parseWritten(input(root, 'pay').value, words.writing);
  const hours = parseHours(input(root, 'hours').value);
  const weeks = parseWeeks(input(root, 'weeks').value);
  const pay = 'problem' in typed ? null : typed;
  const emptied = 'problem' in typed && typed.problem === 'empty';
  const untouched = emptied && before.pay === null && !submitted && faultOf(root, 'pay') === '';
  const faults = {
    pay: 'problem' in typed && !untouched ? messageOf(typed, words) : null,
    hours: hours === null ? words.hours : null,
    weeks: weeks === null ? words.weeks : null,
  };
  for (const name of NUMBER_FIELDS) say(root, name, faults[name], typing);
  const entry: OfferEntry = {
    pay: untouched ? null : (pay?.amount ?? NaN),
    ...(pay?.to !== undefined && { to: pay.to }),
    cents: pay?.cents ?? false,
    per: pay?.per ?? chosen(root, 'per', PAY_UNITS) ?? before.per,
    hours: hours ?? NaN,
    weeks: weeks ?? NaN,
    area: before.area,
    job: chosen(root, 'job', ROLES),
    kind: chosen(root, 'kind', KINDS),
  };
  if (pay?.per) check(root, 'per', pay.per);
  const unit = words.by[entry.per];
  const lines = [
    pay?.per ? fill(words.written, { unit }) : isTaken(root) ? fill(words.takenOut, { unit }) : null,
    unlikely(entry, words),
  ];
  // While an amount is typed, nothing is asked about it: the next digit may be the answer.
  showNote(root, typing || pay === null ? [] : lines);
  return {
    entry,
    faulty: NUMBER_FIELDS.find((name) => faults[name] !== null) ?? null,
    halfway: typing && pay !== null && !paysOf(entry).every((end) => isLikely(end, entry.per)),
  };
}

/** What stands beside the fields, for reading out: each fault after the name of its field, then the question. */
export function messagesIn(root: ParentNode, words: OfferFormWords): string {
  const faults = NUMBER_FIELDS.filter((name) => faultOf(root, name) !== '');
  const lines = faults.map((name) =>
    fill(words.heard, { field: words.field[name], message: faultOf(root, name) }),
  );
  return [...lines, need(root, '#pay-note').textContent].filter(Boolean).join(' ');
}

/** Sets the fields of these keys, but not the place's text, to what the entry says. */
export function writeForm(root: ParentNode, entry: OfferEntry, keys: readonly OfferKey[] = OFFER_KEYS): void {
  const { hours, weeks } = entry;
  const text = { pay: payText(entry), hours, weeks };
  for (const name of NUMBER_FIELDS.filter((key) => keys.includes(key))) {
    input(root, name).value = String(text[name]);
    setFault(root, name, null);
  }
  for (const name of (['per', 'job', 'kind'] as const).filter((key) => keys.includes(key)))
    check(root, name, entry[name] ?? '');
}

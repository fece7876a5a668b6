import { need, setFieldError } from '../controls/field.ts';
import { parseHours } from '../controls/hours.ts';
import { usd, usdAndCents } from '../format.ts';
import { type NumberField, offerForm as words } from '../i18n/en/offer-form.ts';
import { PAY_UNITS } from '../model/pay.ts';
import { ROLES } from '../schema/terms.ts';
import { KINDS, OFFER_KEYS, type OfferEntry, type OfferKey } from './entry.ts';
import { isLikely, likelyUnit, parsePay, type PayProblem, parseWeeks } from './parse-offer.ts';

const NUMBER_FIELDS: readonly NumberField[] = ['pay', 'hours', 'weeks'];

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

/** Dollars, with cents where there are any. */
const dollars = (amount: number) => (Number.isInteger(amount) ? usd(amount) : usdAndCents(amount));

function messageOf(problem: PayProblem): string {
  if (problem.problem !== 'ambiguous') return words.problem[problem.problem];
  const [small, large] = problem.readings;
  return words.ambiguous(usdAndCents(small), usd(large));
}

const input = (root: ParentNode, name: string) => need<HTMLInputElement>(root, `#${name}-input`);
const faultOf = (root: ParentNode, name: NumberField) => need(root, `#${name}-error`).textContent;

/**
 * Says what is wrong with a field, or with null that nothing is. While a reader is still typing, a fault is only said
 * where one stands already: half an amount is no mistake.
 */
function say(root: ParentNode, name: NumberField, message: string | null, typing: boolean): void {
  if (message !== null && typing && faultOf(root, name) === '') return;
  setFieldError(root, name, message);
}

function chosen<T extends string>(root: ParentNode, name: string, known: readonly T[]): T | null {
  const checked = root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  return known.find((value) => value === checked) ?? null;
}

/** A question beside the amount, where its size does not fit its unit; gentle: it is no error. With null, none. */
function showNote(root: ParentNode, entry: OfferEntry | null): void {
  const note = need(root, '#pay-note');
  const pay = entry?.pay ?? null;
  const other = entry === null || pay === null ? null : likelyUnit(pay, entry.per);
  note.hidden = other === null;
  note.textContent =
    entry === null || pay === null || other === null
      ? ''
      : words.unlikely(dollars(pay), words.per[entry.per], words.by[other]);
}

/**
 * What the form holds; a field that holds no value has that said beside it.
 * `typing`: the reader is in the middle of a word, so new faults wait. `submitted`: an amount is asked for, so an
 * empty field is a fault even where nothing was typed yet. Takes job, kind and place from `before` where none is chosen.
 */
export function readForm(
  root: ParentNode,
  before: OfferEntry,
  { typing, submitted = false }: { typing: boolean; submitted?: boolean },
): Reading {
  const typed = parsePay(input(root, 'pay').value);
  const hours = parseHours(input(root, 'hours').value);
  const weeks = parseWeeks(input(root, 'weeks').value);
  const pay = 'problem' in typed ? null : typed;
  const emptied = 'problem' in typed && typed.problem === 'empty';
  const untouched = emptied && before.pay === null && !submitted && faultOf(root, 'pay') === '';
  const faults = {
    pay: 'problem' in typed && !untouched ? messageOf(typed) : null,
    hours: hours === null ? words.hours : null,
    weeks: weeks === null ? words.weeks : null,
  };
  for (const name of NUMBER_FIELDS) say(root, name, faults[name], typing);
  const entry: OfferEntry = {
    pay: untouched ? null : (pay?.amount ?? NaN),
    cents: pay?.cents ?? false,
    per: chosen(root, 'per', PAY_UNITS) ?? before.per,
    hours: hours ?? NaN,
    weeks: weeks ?? NaN,
    area: before.area,
    job: chosen(root, 'job', ROLES),
    kind: chosen(root, 'kind', KINDS),
  };
  showNote(root, typing ? null : entry);
  return {
    entry,
    faulty: NUMBER_FIELDS.find((name) => faults[name] !== null) ?? null,
    halfway: typing && pay !== null && !isLikely(pay.amount, entry.per),
  };
}

/** What stands beside the fields, for reading out: each fault after the name of its field, then the question. */
export function messagesIn(root: ParentNode): string {
  const faults = NUMBER_FIELDS.filter((name) => faultOf(root, name) !== '');
  const lines = faults.map((name) => words.heard(words.field[name], faultOf(root, name)));
  return [...lines, need(root, '#pay-note').textContent].filter(Boolean).join(' ');
}

/** Sets the fields of these keys, but not the place's text, to what the entry says. */
export function writeForm(root: ParentNode, entry: OfferEntry, keys: readonly OfferKey[] = OFFER_KEYS): void {
  const { pay, cents, hours, weeks } = entry;
  const text = { pay: pay === null ? '' : cents ? pay.toFixed(2) : String(pay), hours, weeks };
  for (const name of NUMBER_FIELDS.filter((key) => keys.includes(key))) {
    input(root, name).value = String(text[name]);
    setFieldError(root, name, null);
  }
  for (const name of (['per', 'job', 'kind'] as const).filter((key) => keys.includes(key))) {
    for (const radio of root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      radio.checked = radio.value === (entry[name] ?? '');
    }
  }
}

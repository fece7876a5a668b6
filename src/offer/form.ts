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
  type Which,
} from '../controls/typed/fields.ts';
import type { UnitQuestion } from '../controls/typed/unit-question.ts';
import { isLikely, likelyUnit, type PayProblem, parseWeeks } from '../controls/typed/parse-pay.ts';
import { parseWritten } from '../controls/typed/parse-written.ts';
import { chosenUnit, dropWrittenUnit, isTaken } from '../controls/typed/written-unit.ts';
import { parseHours } from '../model/hours.ts';
import { usd, usdAndCents } from '../format.ts';
import { ROLES } from '../schema/terms.ts';
import {
  asSecond,
  KINDS,
  NO_TERMS,
  OFFER_KEYS,
  type OfferEntry,
  type OfferKey,
  type OfferTerms,
  payText,
} from './entry.ts';
import { fill } from '../words/fill.ts';
import type { NumberField, OfferFormWords } from './words.ts';

const NUMBER_FIELDS: readonly NumberField[] = ['pay', 'hours', 'weeks'];

/** In what state of the form it is read. */
export interface ReadingHow {
  readonly typing: boolean;
  /** The offer that the reader is at. */
  readonly at?: Which;
  readonly submitted?: boolean;
  /** Two offers are to be compared: the second one has to be typed too. */
  readonly pair?: boolean;
  readonly unitChosen?: boolean;
}

/** What the form says. */
export interface Reading {
  /** A number whose field holds none is NaN. */
  readonly entry: OfferEntry;
  /** The first field that holds no value; null: the offer is whole. */
  readonly faulty: NumberField | null;
  /** The same of the second offer; where it has one, or is halfway, the entry has no second. */
  readonly faultySecond: NumberField | null;
  /** Whether the amounts are by another unit, offer by offer. */
  readonly questions: readonly UnitQuestion[];
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
export const isUnitChoice = ({ target }: Event) => /^per2?$/.test((target as HTMLInputElement).name);

/** Which offer an event is of. */
export const whichOf = ({ target }: Event): Which =>
  (target as HTMLElement).closest('.offer-second') === null ? '' : '2';

/** Dollars, with cents where there are any. */
const dollars = (amount: number) => (Number.isInteger(amount) ? usd(amount) : usdAndCents(amount));

function messageOf(problem: PayProblem, words: OfferFormWords): string {
  if (problem.problem !== 'ambiguous') return words.problem[problem.problem];
  const [small, large] = problem.readings;
  return fill(words.ambiguous, { small: usdAndCents(small), large: usd(large) });
}

const paysOf = ({ pay, to }: Pick<OfferEntry, 'pay' | 'to'>) =>
  [pay, to].filter((end) => typeof end === 'number');

/** A question where the size of what is offered, at both ends of a range, fits another unit than the chosen one. */
function unlikely(entry: OfferTerms, words: OfferFormWords): string | null {
  const { per } = entry;
  const ends = paysOf(entry);
  const others = new Set(ends.map((end) => likelyUnit(end, per, entry)));
  const [other] = others;
  if (!other || others.size > 1) return null;
  const [low = '', high] = ends.map(dollars);
  const amount = high === undefined ? low : fill(words.range, { low, high });
  return fill(words.unlikely, { amount, per: words.per[per], other: words.by[other] });
}

interface TermsReading {
  readonly terms: OfferTerms;
  readonly faulty: NumberField | null;
  readonly halfway: boolean;
  readonly question: string | null;
}

/** What the fields of one offer hold. The second one may be left empty, unless the two are to be compared. */
function readTerms(
  fields: Fields,
  before: OfferTerms,
  { typing, submitted = false, pair = false, unitChosen = false }: ReadingHow,
  words: OfferFormWords,
): TermsReading {
  if (unitChosen) dropWrittenUnit(fields, words);
  const typed = parseWritten(input(fields, 'pay').value, words.writing);
  const hours = parseHours(input(fields, 'hours').value);
  const weeks = parseWeeks(input(fields, 'weeks').value);
  const pay = 'problem' in typed ? null : typed;
  const emptied = 'problem' in typed && typed.problem === 'empty';
  const optional =
    fields.which === '2' ? !pair : before.pay === null && !submitted && faultOf(fields, 'pay') === '';
  const untouched = emptied && optional;
  const faults = {
    pay: 'problem' in typed && !untouched ? messageOf(typed, words) : null,
    hours: hours === null ? words.hours : null,
    weeks: weeks === null ? words.weeks : null,
  };
  for (const name of NUMBER_FIELDS) say(fields, name, faults[name], typing);
  const terms: OfferTerms = {
    pay: untouched ? null : (pay?.amount ?? NaN),
    ...(pay?.to !== undefined && { to: pay.to }),
    cents: pay?.cents ?? false,
    per: pay?.per ?? chosenUnit(fields) ?? before.per,
    hours: hours ?? NaN,
    weeks: weeks ?? NaN,
    area: before.area,
  };
  if (pay?.per) check(fields.root, `per${fields.which}`, pay.per);
  const unit = words.by[terms.per];
  const question = unlikely(terms, words);
  const lines = [
    pay?.per ? fill(words.written, { unit }) : isTaken(fields) ? fill(words.takenOut, { unit }) : null,
    question,
  ];
  // While an amount is typed, nothing is asked about it: the next digit may be the answer.
  showNote(fields, typing || pay === null ? [] : lines);
  return {
    terms,
    faulty: NUMBER_FIELDS.find((name) => faults[name] !== null) ?? null,
    question,
    halfway: typing && pay !== null && !paysOf(terms).every((end) => isLikely(end, terms.per, terms)),
  };
}

/**
 * What the form holds; a field that holds no value has that said beside it.
 * `typing`: the reader is in the middle of a word, so new faults wait. `submitted`: an amount is asked for, so an
 * empty field is a fault even where nothing was typed yet; `pair`: one of the second offer is too. A unit that is written with the amount is set; `unitChosen`:
 * the reader has just chosen one instead. Takes job, kind and place from `before` where none is chosen.
 */
export function readForm(
  root: ParentNode,
  before: OfferEntry & { readonly secondArea: string },
  { typing, submitted = false, pair = false, unitChosen = false, at = '' }: ReadingHow,
  words: OfferFormWords,
): Reading {
  const how = (which: Which): ReadingHow => ({
    typing: typing && at === which,
    unitChosen: unitChosen && at === which,
    submitted,
    pair,
  });
  const first = readTerms({ root, which: '' }, before, how(''), words);
  const second = readTerms(
    { root, which: '2' },
    { ...(before.second ?? NO_TERMS), area: before.secondArea },
    how('2'),
    words,
  );
  const entry: OfferEntry = {
    ...first.terms,
    job: chosen(root, 'job', ROLES),
    kind: chosen(root, 'kind', KINDS),
    second: second.faulty === null && !second.halfway ? asSecond(second.terms) : null,
  };
  const questions = [
    ...(first.question === null ? [] : [{ text: first.question, choices: 'per' }]),
    ...(second.question === null || entry.second === null
      ? []
      : [{ text: fill(words.secondQuestion, { question: second.question }), choices: 'per2' }]),
  ];
  return { entry, questions, faulty: first.faulty, halfway: first.halfway, faultySecond: second.faulty };
}

/** What stands beside the fields, for reading out: each fault after the name of its field, then the question. */
export function messagesIn(root: ParentNode, words: OfferFormWords): string {
  return (['', '2'] as const)
    .flatMap((which) => {
      const fields = { root, which };
      const faults = NUMBER_FIELDS.filter((name) => faultOf(fields, name) !== '');
      const lines = faults.map((name) => {
        const field = words.field[name];
        return fill(words.heard, {
          field: which === '' ? field : fill(words.secondField, { field }),
          message: faultOf(fields, name),
        });
      });
      return [...lines, part(fields, 'pay', 'note').textContent];
    })
    .filter(Boolean)
    .join(' ');
}

/** Sets the fields of one offer. */
function writeTerms(fields: Fields, terms: OfferTerms, keys: readonly OfferKey[]): void {
  const { hours, weeks } = terms;
  const text = { pay: payText(terms), hours, weeks };
  for (const name of NUMBER_FIELDS.filter((key) => keys.includes(key))) {
    input(fields, name).value = String(text[name]);
    setFault(fields, name, null);
  }
  if (keys.includes('per')) check(fields.root, `per${fields.which}`, terms.per);
}

/** Sets the fields of these keys, but not the place's text, to what the entry says. */
export function writeForm(root: ParentNode, entry: OfferEntry, keys: readonly OfferKey[] = OFFER_KEYS): void {
  writeTerms({ root, which: '' }, entry, keys);
  for (const name of (['job', 'kind'] as const).filter((key) => keys.includes(key)))
    check(root, name, entry[name] ?? '');
}

/** Sets the fields of the second offer, but not the place's text; unfolds them where there is one. */
export function writeSecond(root: ParentNode, second: OfferEntry['second']): void {
  writeTerms({ root, which: '2' }, second ?? NO_TERMS, OFFER_KEYS);
  if (second) need<HTMLDetailsElement>(root, '.offer-second').open = true;
}

import { need, setFieldError } from '../controls/field.ts';
import { parseHours } from '../controls/hours.ts';
import { usd, usdAndCents } from '../format.ts';
import { offerForm as words } from '../i18n/en/offer-form.ts';
import { PAY_UNITS } from '../model/pay.ts';
import { ROLES } from '../schema/terms.ts';
import { KINDS, type OfferEntry } from './entry.ts';
import { likelyUnit, parsePay, type PayProblem, parseWeeks } from './parse-offer.ts';

/** Dollars, with cents where there are any. */
const dollars = (amount: number) => (Number.isInteger(amount) ? usd(amount) : usdAndCents(amount));

function messageOf(problem: PayProblem): string {
  if (problem.problem !== 'ambiguous') return words.problem[problem.problem];
  const [small, large] = problem.readings;
  return words.ambiguous(usdAndCents(small), usd(large));
}

const input = (root: ParentNode, name: string) => need<HTMLInputElement>(root, `#${name}-input`);

/**
 * Says what is wrong with a field, or with null that nothing is. While a reader is still typing, a fault is only said
 * where one stands already: half an amount is no mistake.
 */
function say(root: ParentNode, name: string, message: string | null, typing: boolean): void {
  if (message !== null && typing && need(root, `#${name}-error`).hidden) return;
  setFieldError(root, name, message);
}

function chosen<T extends string>(root: ParentNode, name: string, known: readonly T[]): T | null {
  const checked = root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  return known.find((value) => value === checked) ?? null;
}

/** A question beside the amount, where its size does not fit its unit; gentle: it is no error. */
function showNote(root: ParentNode, { pay, per }: OfferEntry): void {
  const other = pay === null ? null : likelyUnit(pay, per);
  const note = need(root, '#pay-note');
  note.hidden = other === null;
  note.textContent =
    pay === null || other === null ? '' : words.unlikely(dollars(pay), words.per[per], words.by[other]);
}

/**
 * What the form holds; null where a field holds no value, which is then said beside it.
 * `typing`: the reader is in the middle of a word, so new faults wait. `submitted`: an amount is asked for, so an
 * empty field is a fault even where nothing was typed yet.
 */
export function readForm(
  root: ParentNode,
  before: OfferEntry,
  { typing, submitted = false }: { typing: boolean; submitted?: boolean },
): OfferEntry | null {
  const typed = parsePay(input(root, 'pay').value);
  const hours = parseHours(input(root, 'hours').value);
  const weeks = parseWeeks(input(root, 'weeks').value);
  const pay = 'problem' in typed ? null : typed;
  const emptied = 'problem' in typed && typed.problem === 'empty';
  const untouched = emptied && before.pay === null && !submitted;
  say(root, 'pay', 'problem' in typed && !untouched ? messageOf(typed) : null, typing && !emptied);
  say(root, 'hours', hours === null ? words.hours : null, typing);
  say(root, 'weeks', weeks === null ? words.weeks : null, typing);
  if ((!pay && !untouched) || hours === null || weeks === null) return null;
  const entry: OfferEntry = {
    pay: pay?.amount ?? null,
    cents: pay?.cents ?? false,
    per: chosen(root, 'per', PAY_UNITS) ?? before.per,
    hours,
    weeks,
    area: before.area,
    job: chosen(root, 'job', ROLES),
    kind: chosen(root, 'kind', KINDS),
  };
  showNote(root, entry);
  return entry;
}

/** Sets every field but the place's text to what the entry says. */
export function writeForm(root: ParentNode, entry: OfferEntry): void {
  input(root, 'pay').value = entry.pay === null ? '' : entry.cents ? entry.pay.toFixed(2) : String(entry.pay);
  input(root, 'hours').value = String(entry.hours);
  input(root, 'weeks').value = String(entry.weeks);
  for (const name of ['per', 'job', 'kind'] as const) {
    for (const radio of root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      radio.checked = radio.value === (entry[name] ?? '');
    }
  }
  for (const name of ['pay', 'hours', 'weeks']) setFieldError(root, name, null);
  showNote(root, entry);
}

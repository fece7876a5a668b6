import { parseWeeks } from '../controls/typed/parse-pay.ts';
import { parseWritten, type PayWriting } from '../controls/typed/parse-written.ts';
import {
  OFFER_KEYS,
  offerFragment,
  type OfferKey,
  SECOND_KEYS,
  type SecondKey,
} from '../model/offer-link.ts';
import { PAY_UNITS, type PayUnit } from '../model/pay-units.ts';
import type { PayKind } from '../model/pay-law.ts';
import { parseHours } from '../model/hours.ts';
import { ROLES, type Role } from '../schema/terms.ts';

/** The terms of one offer, once they are understood. */
export interface OfferTerms {
  /** Dollars by `per`; null while nothing is typed. */
  readonly pay: number | null;
  /** The upper end, higher than `pay`, where a range is offered. */
  readonly to?: number;
  readonly cents: boolean;
  readonly per: PayUnit;
  readonly hours: number;
  readonly weeks: number;
  /** Slug of the place; whether it exists is known only when the list of areas is there. */
  readonly area: string;
}

/** What the form holds. */
export interface OfferEntry extends OfferTerms {
  /** The job the offer is for; null where the reader does not say. */
  readonly job: Role | null;
  readonly kind: PayKind | null;
  /** Another offer to set beside it; null where none is typed, or not in full. */
  readonly second: (OfferTerms & { readonly pay: number }) | null;
}

export const NO_TERMS: OfferTerms = {
  pay: null,
  cents: false,
  per: 'year',
  hours: 40,
  weeks: 52,
  area: 'california',
};

export const NO_OFFER: OfferEntry = { ...NO_TERMS, job: null, kind: null, second: null };

export const KINDS: readonly PayKind[] = ['salary', 'hourly'];

export { OFFER_KEYS, type OfferKey, SECOND_KEYS, type SecondKey };

/** The pay as a reader could have typed it, `60000` or `28.00-32.50`; empty where there is none. */
export function payText({ pay, to, cents }: Pick<OfferEntry, 'pay' | 'to' | 'cents'>): string {
  const ends = [pay, to].filter((end) => typeof end === 'number');
  return ends.map((end) => (cents ? end.toFixed(2) : String(end))).join('-');
}

/** The fragment of a link that holds an offer, `#` included; empty while nothing is typed. What is not said is left out. */
export function hashOf(entry: OfferEntry): string {
  const { per, hours, weeks, area, job, kind, second } = entry;
  return offerFragment({
    pay: payText(entry),
    per,
    hours: String(hours),
    weeks: String(weeks),
    area,
    job,
    kind,
    ...(second && {
      pay2: payText(second),
      unit2: second.per,
      hours2: String(second.hours),
      weeks2: String(second.weeks),
      area2: second.area,
    }),
  });
}

/** A value in a link that the form does not know; what stands there otherwise takes its place. */
export interface UnknownPart {
  readonly key: string;
  readonly value: string;
}

const choice =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | undefined =>
    known.find((value) => value === text);

const queryOf = (hash: string) => new URLSearchParams(hash.replace(/^#/, ''));

type Read = <T>(key: string, parse: (text: string) => T | null | undefined, fallback: T) => T;

/** Terms by their keys: those of the first offer, or those of the second. */
function termsFrom(read: Read, writing: PayWriting, second: boolean): OfferTerms {
  const n = second ? '2' : '';
  const pay = read(
    `pay${n}`,
    (text) => {
      const typed = parseWritten(text, writing);
      return 'problem' in typed ? null : typed;
    },
    null,
  );
  const per = read(second ? 'unit2' : 'per', choice(PAY_UNITS), NO_TERMS.per); // a unit written with the pay counts before it
  return {
    pay: pay?.amount ?? null,
    ...(pay?.to !== undefined && { to: pay.to }),
    cents: pay?.cents ?? false,
    per: pay?.per ?? per,
    hours: read(`hours${n}`, parseHours, NO_TERMS.hours),
    weeks: read(`weeks${n}`, parseWeeks, NO_TERMS.weeks),
    area: read(`area${n}`, (text) => (/^[a-z0-9-]+$/.test(text) ? text : null), NO_TERMS.area),
  };
}

/** A second offer, if its pay is known. */
export const asSecond = ({ pay, ...terms }: OfferTerms): OfferEntry['second'] =>
  pay === null ? null : { ...terms, pay };

/**
 * What a fragment says of an offer, or null where it says nothing; it may name a place alone. Unknown keys are ignored; an unknown value leaves what
 * stands there otherwise and is listed in `unknown`. Pay may be written as in the form.
 */
export function entryFromHash(
  hash: string,
  writing: PayWriting,
): { entry: OfferEntry; unknown: UnknownPart[] } | null {
  const query = queryOf(hash);
  if (![...OFFER_KEYS, ...SECOND_KEYS].some((key) => query.has(key))) return null;
  const unknown: UnknownPart[] = [];
  const read: Read = (key, parse, fallback) => {
    const value = query.get(key);
    if (value === null) return fallback;
    const parsed = parse(value) ?? null;
    if (parsed === null) unknown.push({ key, value });
    return parsed ?? fallback;
  };
  const entry: OfferEntry = {
    ...termsFrom(read, writing, false),
    job: read<Role | null>('job', choice(ROLES), null),
    kind: read<PayKind | null>('kind', choice(KINDS), null),
    second: asSecond(termsFrom(read, writing, true)),
  };
  return { entry, unknown };
}

/** What a fragment names: everything if it names a pay, for then it is an offer of its own; otherwise its own keys. */
export function namedIn(hash: string): readonly OfferKey[] {
  const query = queryOf(hash);
  return query.has('pay') ? OFFER_KEYS : OFFER_KEYS.filter((key) => query.has(key));
}

/** Whether a fragment says anything of a second offer, or by naming a pay alone that there is none. */
export function namesSecond(hash: string): boolean {
  const query = queryOf(hash);
  return query.has('pay') || SECOND_KEYS.some((key) => query.has(key));
}

const sameTerms = (one: OfferEntry['second'], other: OfferEntry['second']) =>
  one === other ||
  (one !== null &&
    other !== null &&
    (['pay', 'to', 'per', 'hours', 'weeks', 'area'] as const).every((key) => one[key] === other[key]));

/** Whether what a fragment names is what the form says. A number that the form does not hold is NaN there. */
export function agrees(hash: string, entry: OfferEntry, writing: PayWriting): boolean {
  const found = entryFromHash(hash, writing);
  if (!found) return true;
  const named = namedIn(hash);
  return (
    named.every((key) => found.entry[key] === entry[key]) &&
    (!named.includes('pay') || found.entry.to === entry.to) &&
    (found.entry.second === null || sameTerms(found.entry.second, entry.second))
  );
}

import { OFFER_KEYS, offerFragment, type OfferKey } from '../model/offer-link.ts';
import { PAY_UNITS, type PayUnit } from '../model/pay.ts';
import type { PayKind } from '../model/pay-law.ts';
import { parseHours } from '../model/hours.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import { parseWeeks } from './parse-offer.ts';
import { parseWritten, type PayWriting } from './parse-written.ts';

/** What the form holds, once it is understood. */
export interface OfferEntry {
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
  /** The job the offer is for; null where the reader does not say. */
  readonly job: Role | null;
  readonly kind: PayKind | null;
}

export const NO_OFFER: OfferEntry = {
  pay: null,
  cents: false,
  per: 'year',
  hours: 40,
  weeks: 52,
  area: 'california',
  job: null,
  kind: null,
};

export const KINDS: readonly PayKind[] = ['salary', 'hourly'];

export { OFFER_KEYS, type OfferKey };

/** The pay as a reader could have typed it, `60000` or `28.00-32.50`; empty where there is none. */
export function payText({ pay, to, cents }: Pick<OfferEntry, 'pay' | 'to' | 'cents'>): string {
  const ends = [pay, to].filter((end) => typeof end === 'number');
  return ends.map((end) => (cents ? end.toFixed(2) : String(end))).join('-');
}

/** The fragment of a link that holds an offer, `#` included; empty while nothing is typed. What is not said is left out. */
export function hashOf(entry: OfferEntry): string {
  const { per, hours, weeks, area, job, kind } = entry;
  return offerFragment({
    pay: payText(entry),
    per,
    hours: String(hours),
    weeks: String(weeks),
    area,
    job,
    kind,
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

/**
 * What a fragment says of an offer, or null where it says nothing; it may name a place alone. Unknown keys are ignored; an unknown value leaves what
 * stands there otherwise and is listed in `unknown`. Pay may be written as in the form.
 */
export function entryFromHash(
  hash: string,
  writing: PayWriting,
): { entry: OfferEntry; unknown: UnknownPart[] } | null {
  const query = queryOf(hash);
  if (!OFFER_KEYS.some((key) => query.has(key))) return null;
  const unknown: UnknownPart[] = [];
  const read = <T>(key: string, parse: (text: string) => T | null | undefined, fallback: T): T => {
    const value = query.get(key);
    if (value === null) return fallback;
    const parsed = parse(value) ?? null;
    if (parsed === null) unknown.push({ key, value });
    return parsed ?? fallback;
  };
  const pay = read(
    'pay',
    (text) => {
      const typed = parseWritten(text, writing);
      return 'problem' in typed ? null : typed;
    },
    null,
  );
  const per = read('per', choice(PAY_UNITS), NO_OFFER.per); // a unit written with the pay counts before it
  const entry: OfferEntry = {
    pay: pay?.amount ?? null,
    ...(pay?.to !== undefined && { to: pay.to }),
    cents: pay?.cents ?? false,
    per: pay?.per ?? per,
    hours: read('hours', parseHours, NO_OFFER.hours),
    weeks: read('weeks', parseWeeks, NO_OFFER.weeks),
    area: read('area', (text) => (/^[a-z0-9-]+$/.test(text) ? text : null), NO_OFFER.area),
    job: read<Role | null>('job', choice(ROLES), null),
    kind: read<PayKind | null>('kind', choice(KINDS), null),
  };
  return { entry, unknown };
}

/** What a fragment names: everything if it names a pay, for then it is an offer of its own; otherwise its own keys. */
export function namedIn(hash: string): readonly OfferKey[] {
  const query = queryOf(hash);
  return query.has('pay') ? OFFER_KEYS : OFFER_KEYS.filter((key) => query.has(key));
}

/** Whether what a fragment names is what the form says. A number that the form does not hold is NaN there. */
export function agrees(hash: string, entry: OfferEntry, writing: PayWriting): boolean {
  const found = entryFromHash(hash, writing);
  const named = namedIn(hash);
  return (
    !found ||
    (named.every((key) => found.entry[key] === entry[key]) &&
      (!named.includes('pay') || found.entry.to === entry.to))
  );
}

import { parseHours } from '../model/hours.ts';
import { PAY_UNITS, type PayBasis, type PayUnit } from '../model/pay.ts';
import { PAY_MEASURES, type PayMeasure, ROLES, type Role } from '../schema/terms.ts';

export const SOURCES = ['oews', 'job-board'] as const;
export const PRICES = ['nominal', 'local'] as const;
export const VIEWS = ['range', 'people', 'rank', 'map', 'areas', 'table'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Everything that the explorer's controls say: the contract's query string as an object. */
export interface View {
  /** Slug of an area; whether it exists is known only when the list of areas is there. */
  readonly area: string;
  readonly unit: PayUnit;
  readonly hours: number;
  readonly source: (typeof SOURCES)[number];
  readonly prices: (typeof PRICES)[number];
  readonly rank: PayMeasure;
  readonly role: Role;
  readonly view: ViewName;
  readonly release: string;
}

/** A value in the query string that the explorer does not know; the default stands in its place. */
export interface UnknownValue {
  readonly key: keyof View;
  readonly value: string;
}

const choice =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | null =>
    known.find((value) => value === text) ?? null;

type Parsers = { readonly [Key in keyof View]: (text: string) => View[Key] | null };

/** What the explorer shows when nothing is asked for. */
export function defaultView(release: string): View {
  return {
    area: 'california',
    unit: 'year',
    hours: 40,
    source: 'oews',
    prices: 'nominal',
    rank: 'p50',
    role: 'paralegal',
    view: 'range',
    release,
  };
}

const parsers = (releases: readonly string[]): Parsers => ({
  area: (text) => (/^[a-z0-9-]+$/.test(text) ? text : null),
  unit: choice(PAY_UNITS),
  hours: parseHours,
  source: choice(SOURCES),
  prices: choice(PRICES),
  rank: choice(PAY_MEASURES),
  role: choice(ROLES),
  view: choice(VIEWS),
  release: choice(releases),
});

/**
 * The view that a query string asks for. Unknown keys are ignored.
 * An unknown value leaves the default and is listed in `unknown`; of a repeated key the first counts.
 */
export function parseView(
  search: string,
  releases: readonly string[],
): { view: View; unknown: UnknownValue[] } {
  const query = new URLSearchParams(search);
  const unknown: UnknownValue[] = [];
  const fallback = defaultView(releases[0]!);
  const entries = Object.entries(parsers(releases)).map(([name, parse]) => {
    const key = name as keyof View;
    const text = query.get(key);
    if (text === null) return [key, fallback[key]];
    const value = parse(text);
    if (value === null) unknown.push({ key, value: text });
    return [key, value ?? fallback[key]];
  });
  return { view: Object.fromEntries(entries) as View, unknown };
}

/**
 * The query string of a view, `?` included: what differs from the default, or with `all` every parameter.
 * `newest` is the release that a link without one means.
 */
export function searchOf(view: View, { newest, all = false }: { newest: string; all?: boolean }): string {
  const fallback = defaultView(newest);
  const pairs = (Object.keys(fallback) as (keyof View)[])
    .filter((key) => all || view[key] !== fallback[key])
    .map((key) => [key, String(view[key])]);
  const query = new URLSearchParams(pairs).toString();
  return query && `?${query}`;
}

/** What a slug says of a place's name, for as long as the name itself has not been loaded: `san-diego` → `San Diego`. */
export const nameFromSlug = (slug: string): string =>
  slug
    .split('-')
    .map((word) => (word === 'of' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** How figures of this view are worked out. */
export const basisOf = ({ unit, hours, prices }: View): PayBasis => ({ unit, hours, prices });

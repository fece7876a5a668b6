import { ORDERS } from '../model/order.ts';
import { parseHours } from '../model/hours.ts';
import type { PayBasis } from '../model/pay.ts';
import { PAY_UNITS, type PayUnit } from '../model/pay-units.ts';
import { PAY_MEASURES, type PayMeasure, ROLES, type Role } from '../schema/terms.ts';

export const SOURCES = ['oews', 'job-board'] as const;
export const PRICES = ['nominal', 'local'] as const;
export const VIEWS = ['range', 'people', 'rank', 'map', 'areas', 'table'] as const;
export type ViewName = (typeof VIEWS)[number];
export const SORTS = ORDERS;
/** Places beside the first, at most. */
export const MOST_BESIDE = 4;

/** Everything that the explorer's controls say: the contract's query string as an object. */
export interface View {
  /** Slug of an area; whether it exists is known only when the list of areas is there. */
  readonly area: string;
  /** Slugs of areas set beside it, in the order they were added: none twice, none the area itself. */
  readonly with: readonly string[];
  readonly unit: PayUnit;
  readonly hours: number;
  readonly source: (typeof SOURCES)[number];
  readonly prices: (typeof PRICES)[number];
  readonly rank: PayMeasure;
  readonly role: Role;
  readonly view: ViewName;
  /** Order of the rows of the ranking and of the areas. */
  readonly sort: (typeof SORTS)[number];
  readonly release: string;
}

/** A value in the query string that the explorer does not know: the default stands in its place, or no panel is open. */
export interface UnknownValue {
  readonly key: keyof View | 'panel';
  readonly value: string;
}

const choice =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | null =>
    known.find((value) => value === text) ?? null;

type Parsers = { readonly [Key in Exclude<keyof View, 'with'>]: (text: string) => View[Key] | null };

/** What the explorer shows when nothing is asked for. */
export function defaultView(release: string): View {
  return {
    area: 'california',
    with: [],
    unit: 'year',
    hours: 40,
    source: 'oews',
    prices: 'nominal',
    rank: 'p50',
    role: 'paralegal',
    view: 'range',
    sort: 'figure',
    release,
  };
}

const isSlug = (text: string) => /^[a-z0-9-]+$/.test(text);

/** The places set beside an area, and of what was written those that are no slug or too many. */
function placesBeside(text: string, area: string): { known: string[]; unknown: string[] } {
  const all = [...new Set(text.split(','))].filter((slug) => slug !== area);
  const known = all.filter(isSlug).slice(0, MOST_BESIDE);
  return { known, unknown: all.filter((slug) => !known.includes(slug)) };
}

const parsers = (releases: readonly string[]): Parsers => ({
  area: (text) => (isSlug(text) ? text : null),
  unit: choice(PAY_UNITS),
  hours: parseHours,
  source: choice(SOURCES),
  prices: choice(PRICES),
  rank: choice(PAY_MEASURES),
  role: choice(ROLES),
  view: choice(VIEWS),
  sort: choice(SORTS),
  release: choice(releases),
});

/**
 * The view that a query string asks for. Unknown keys are ignored.
 * An unknown value leaves the default and is listed in `unknown`, of `with` one by one, those over the most that can be
 * set beside an area included; of a repeated key the first counts.
 */
export function parseView(
  search: string,
  releases: readonly string[],
): { view: View; unknown: UnknownValue[] } {
  const query = new URLSearchParams(search);
  const unknown: UnknownValue[] = [];
  const fallback = defaultView(releases[0]!);
  const entries = Object.entries(parsers(releases)).map(([name, parse]) => {
    const key = name as keyof Parsers;
    const text = query.get(key);
    if (text === null) return [key, fallback[key]];
    const value = parse(text);
    if (value === null) unknown.push({ key, value: text });
    return [key, value ?? fallback[key]];
  });
  const view = { ...fallback, ...(Object.fromEntries(entries) as Omit<View, 'with'>) };
  const panel = query.get('panel');
  if (panel !== null && !/^(?:share|cite|download)$/.test(panel))
    unknown.push({ key: 'panel', value: panel });
  const text = query.get('with');
  if (text === null) return { view, unknown };
  const beside = placesBeside(text, view.area);
  unknown.push(...beside.unknown.map((value) => ({ key: 'with' as const, value })));
  return { view: { ...view, with: beside.known }, unknown };
}

/**
 * The query string of a view, `?` included: what differs from the default, or with `all` every parameter that has a value.
 * `newest` is the release that a link without one means.
 */
export function searchOf(view: View, { newest, all = false }: { newest: string; all?: boolean }): string {
  const fallback = defaultView(newest);
  const pairs = (Object.keys(fallback) as (keyof View)[])
    .map((key) => [key, String(view[key]), String(fallback[key])] as const)
    .filter(([key, value, usual]) => value !== usual || (all && key !== 'with'))
    .map(([key, value]) => [key, value]);
  // A comma needs no code in a query, and an address is read by people.
  const query = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}

/** The same view of another place, which then does not stand beside itself. */
export const viewAt = (view: View, area: string): View => ({
  ...view,
  area,
  with: view.with.filter((slug) => slug !== area),
});

/** What a slug says of a place's name, for as long as the name itself has not been loaded: `san-diego` → `San Diego`. */
export const nameFromSlug = (slug: string): string =>
  slug.replaceAll('-', ' ').replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase());

/** How figures of this view are worked out. */
export const basisOf = ({ unit, hours, prices }: View): PayBasis => ({ unit, hours, prices });

import { placeName } from '../../charts/context.ts';
import { figureData } from '../../charts/figure-data.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import {
  type Change,
  type MedianChange,
  medianChange,
  placesChanged,
  READINGS,
  type Reading,
  type ReleasePair,
  type Way,
  WAYS,
} from '../../model/changes.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import type { SiteWords } from '../../words.ts';
import type { Worth } from './words.en.ts';

/** What a pair of releases is told with: words, and how each release is called. */
export interface PairTelling {
  readonly words: SiteWords;
  /** `May 2024` and `May 2025`. */
  readonly names: { readonly earlier: string; readonly later: string };
}

const isWay = (kind: string): kind is Way => (WAYS as readonly string[]).includes(kind);

const ABOUT = 0.5; // percent: nobody would feel it

function worthOf({ percent }: Change): Worth {
  if (Math.abs(percent.value!) < ABOUT) return 'about';
  return percent.value! > 0 ? 'more' : 'less';
}

/** How both medians of a place went, in dollars of each year and then in those of the later release’s month. */
export function sayPlace(pair: ReleasePair, slug: string, { words, names }: PairTelling): Markup {
  const text = words.changes;
  const all = ROLES.map((role) => medianChange(pair, slug, role));
  const place = placeName(all[0]!.place, words);
  const told = all.filter(({ paid }) => isWay(paid.kind));
  const real = all.filter((one) => one.real.percent.value !== null);
  const show = (amount: Amount) => figureData(amount, words);
  const medians = all.map((one) => {
    const { kind, earlier, later } = one.paid;
    if (!isWay(kind)) return text.medianUntold(place, one.role);
    return text.median(place, one.role, kind, show(earlier), show(later), one !== told[0]);
  });
  const afterPrices =
    real.length > 0 &&
    text.real(
      names.later,
      real.map(({ role }) => role),
      real.map((one) => show(one.real.earlier)),
      real.map((one) => worthOf(one.real)),
    );
  return markup`${medians}${afterPrices}`;
}

/** In how many states each job’s median went which way; ways that none went are left out. */
export function sayStates(
  pair: ReleasePair,
  changes: Readonly<Record<Role, readonly MedianChange[]>>,
  { words, names }: PairTelling,
): Markup {
  const text = words.changes;
  const countsOf = (role: Role, reading: Reading) =>
    WAYS.map((way) => [way, placesChanged(pair, changes[role], { role, reading, way })] as const)
      .filter(([, count]) => count.value !== 0)
      .map(([way, count]) => [way, figureData(count, words)] as const);
  const said = READINGS.map((reading) => {
    const told = ROLES.map((role) => [role, countsOf(role, reading)] as const).filter(
      ([, counts]) => counts.length > 0,
    );
    return told.map(([role, counts], i) =>
      reading === 'paid'
        ? text.states(role, counts, i > 0)
        : text.statesReal(role, names.later, counts, i > 0),
    );
  });
  const untold = ROLES.map((role) => {
    const without = changes[role].filter(({ paid }) => !isWay(paid.kind));
    const places = without.map(({ place }) => placeName(place, words));
    return places.length > 0 && text.statesUntold(role, places);
  });
  return markup`${said}${untold}`;
}

/** The cell of how far a median went: dollars with their sign, and percent. */
export function changeCell({ kind, amount, percent }: Change, words: SiteWords): Markup {
  if (kind === 'same') return markup`<span data-order="0">${words.gap.same}</span>`;
  const sign = kind === 'up' ? '+' : ''; // below zero a number brings its own
  return words.changes.table.size(sign, figureData(amount, words), figureData(percent, words));
}

import { type Markup, markup } from '../../markup.ts';
import type { ChangeKind, Reading, Way } from '../../model/changes.ts';
import type { Role } from '../../schema/terms.ts';
import { capital, joined, ROLE_NAMES } from '../../words/terms.en.ts';

const WENT: Readonly<Record<Way, string>> = { up: 'rose', down: 'fell', same: 'stayed the same' };

/** How what an earlier median is worth stands to the later one: within half a percent, about as much. */
export type Worth = 'more' | 'less' | 'about';
const BUYS: Readonly<Record<Worth, string>> = { more: 'more', less: 'less', about: 'about as much' };

/** What became of figures from one release to the next. */
export const changes = {
  /** A link to the page. */
  link: ({ earlier, later }: { readonly earlier: string; readonly later: string }): string =>
    `What changed from ${earlier} to ${later}`,

  /** One job’s median in a place; `too` where the place was named just before. */
  median: (place: string, role: Role, way: Way, then: Markup, now: Markup, too: boolean): Markup => {
    const whose = too
      ? markup`That of <b>${ROLE_NAMES[role].many}</b>`
      : markup`In ${place}, median pay of <b>${ROLE_NAMES[role].many}</b>`;
    return way === 'same'
      ? markup`${whose} stayed at ${now} a year. `
      : markup`${whose} ${WENT[way]} from ${then} to ${now} a year. `;
  },
  medianUntold: (place: string, role: Role): Markup =>
    markup`For <b>${ROLE_NAMES[role].many}</b> in ${place}, a change of the median cannot be told. `,
  /** `earlier` are the earlier medians, `buys` what the later ones buy against them, both in the order of `roles`. */
  real: (
    month: string,
    roles: readonly Role[],
    earlier: readonly Markup[],
    buys: readonly Worth[],
  ): Markup => {
    const each = roles.map((role, i) => markup`${earlier[i]} for ${ROLE_NAMES[role].many}`);
    const worth = markup`the earlier ${roles.length > 1 ? 'medians are' : 'median is'} worth ${joined(each)}`;
    const told =
      new Set(buys).size === 1
        ? `${roles.length > 1 ? 'the new ones buy' : 'the new one buys'} ${BUYS[buys[0]!]}`
        : roles
            .map((role, i) => `the new one of ${ROLE_NAMES[role].many} buys ${BUYS[buys[i]!]}`)
            .join(', and ');
    return markup`But prices moved too. In dollars of ${month}, ${worth}, so ${told}.`;
  },
  states: (role: Role, counts: readonly (readonly [Way, Markup])[], too: boolean): Markup => {
    const told = joined(counts.map(([way, count]) => markup`${WENT[way]} in ${count}`));
    return too
      ? markup` That of <b>${ROLE_NAMES[role].many}</b> ${told}.`
      : markup`Among the 50 states and DC, the median of <b>${ROLE_NAMES[role].many}</b> ${told}.`;
  },
  statesReal: (
    role: Role,
    month: string,
    counts: readonly (readonly [Way, Markup])[],
    too: boolean,
  ): Markup => {
    const told = joined(counts.map(([way, count]) => markup`${WENT[way]} in ${count}`));
    return too
      ? markup`, and that of ${ROLE_NAMES[role].many} ${told}.`
      : markup` In dollars of ${month}, the median of ${ROLE_NAMES[role].many} ${told}`;
  },
  statesUntold: (role: Role, places: readonly string[]): Markup =>
    markup` Not counted for ${ROLE_NAMES[role].many}: ${joined(places)}, where one of the two medians is missing.`,

  table: {
    legend: (role: Role): string => `Dollars for ${ROLE_NAMES[role].many}`,
    reading: {
      paid: () => 'Dollars of each year',
      real: (month: string) => `Dollars of ${month}`,
    } satisfies Record<Reading, (month: string) => string>,
    caption: (role: Role, reading: Reading, month: string, sources: Markup): Markup =>
      markup`Median pay of ${ROLE_NAMES[role].many} a year, ${reading === 'paid' ? 'in dollars of each year' : `in dollars of ${month}`}. Sources: ${sources}`,
    place: 'Place',
    change: 'Change',
    /** `sign` stands before both. */
    size: (sign: string, amount: Markup, percent: Markup): Markup =>
      markup`${sign}${amount} <small>(${sign}${percent})</small>`,
  },

  /** What a mean tells of two jobs in two releases. */
  mean: {
    headline: (place: string, turned: boolean, ahead: Role | null): string => {
      if (turned) return `By mean, the two jobs changed places in ${place}.`;
      if (ahead === null) return `By mean, the two jobs in ${place} were paid the same once.`;
      return `By mean, ${ROLE_NAMES[ahead].many} were ahead in ${place} both times.`;
    },
    means: (
      [one, other]: readonly [Role, Role],
      [then, now]: readonly [release: string, release: string],
      [a, b, c, d]: readonly [Markup, Markup, Markup, Markup],
    ): Markup =>
      markup`In ${then} the mean of ${ROLE_NAMES[one].many} was ${a} a year and that of ${ROLE_NAMES[other].many} ${b}. In ${now} they were ${c} and ${d}.`,
    rough: (role: Role, rse: Markup, low: Markup, high: Markup, turned: boolean): Markup =>
      markup` But the later mean of ${ROLE_NAMES[role].many} has a standard error of ${rse}: its 95% interval runs from ${low} to ${high}. That is what a rough figure looks like${turned && ', and such a turn need not be one in pay'}.`,
    medians: (ahead: Role): Markup => markup` By median, ${ROLE_NAMES[ahead].many} were ahead both times.`,
    /** Where no place has both errors; `copy` is the release of which ours is not complete. */
    cannot: (copy: string | null): Markup =>
      copy === null
        ? markup`Whether a mean has changed by more than chance cannot be told for any place: it takes the standard error of both releases.`
        : markup`Whether a mean has changed by more than chance cannot be told for any place. It takes the standard error of both releases, and our copy of ${copy} has none.`,
    told: (role: Role, way: 'up' | 'down', places: readonly string[]): Markup =>
      markup`By more than chance (95% interval), the mean of ${ROLE_NAMES[role].many} went ${way} in ${joined(places)}. `,
    rest: 'For every other place that is left open or cannot be told.',
  },

  /** Figures that one of the two releases has. */
  oneSided: {
    headings: {
      'newly-released': () => 'Newly released by BLS',
      'no-longer-released': () => 'No longer released by BLS',
      'newly-listed': () => 'New in the area’s file',
      'no-longer-listed': () => 'No longer in the area’s file',
      'not-in-copy': (incomplete: string) => `Not in our copy of ${incomplete}, so a change cannot be told`,
      capped: () => 'At or above the most that BLS publishes',
    } satisfies Partial<Record<ChangeKind, (incomplete: string) => string>>,
    what: { median: 'median pay a year', jobs: 'jobs' },
    entry: (
      place: string,
      role: Role,
      what: string,
      [before, then]: readonly [string, Markup],
      [after, now]: readonly [string, Markup],
    ): Markup =>
      markup`<b>${capital(place)}</b>, ${what} of ${ROLE_NAMES[role].many}. ${before}: ${then}. ${after}: ${now}`,
    none: 'There is no such figure.',
  },

  copyTitle: (release: string): string => `What our copy of ${release} lacks`,
} as const;

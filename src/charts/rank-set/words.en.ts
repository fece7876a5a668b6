import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import { ROLE_NAMES, capital, lacking, joined } from '../../words/terms.en.ts';

const noStates = (n: number) => (n === 0 ? 'no state' : n === 1 ? '1 state' : `${n} states`);

/** Which places in a ranking are almost level with one. */
export const near = {
  level: (place: string, names: readonly string[]): Markup =>
    markup`Almost level with ${place}, at most one dollar in a hundred apart: ${joined(names)}. `,
  close: (place: string, names: readonly string[]): Markup =>
    markup`Close to ${place}, at most three dollars in a hundred apart: ${joined(names)}. `,
  closer: (names: readonly string[]): Markup =>
    markup`A little farther off, at most three in a hundred: ${joined(names)}. `,
  small: 'A small change in the figures would change their order.',
  none: (place: string): Markup =>
    markup`No other figure in this ranking is within three dollars in a hundred of that of ${place}.`,
} as const;

/** Which ranks the survey’s error leaves open. */
export const rankSet = {
  what: (role: Role): string => `the states by mean pay of ${ROLE_NAMES[role].many}, with survey error`,
  headline: (role: Role, place: string, rank: Markup, low: Markup, high: Markup): Markup =>
    markup`By mean pay of ${ROLE_NAMES[role].many}, ${place} ranks ${rank}; with survey error, between ${low} and ${high}`,
  headlineSure: (role: Role, place: string, rank: Markup): Markup =>
    markup`By mean pay of ${ROLE_NAMES[role].many}, ${place} ranks ${rank}, and survey error leaves no other rank open`,
  headlineNotState: (role: Role, place: string): Markup =>
    markup`States by mean pay of ${ROLE_NAMES[role].many}, with survey error; ${place} is not one of the ranked states`,
  headlineUnranked: (role: Role, place: string, of: 'mean' | 'error', state: Unnumbered): Markup =>
    markup`States by mean pay of ${ROLE_NAMES[role].many}, with survey error; for ${place}, ${lacking(of === 'mean' ? 'the mean' : 'the error of the mean', 'one', state)}`,
  measured: (role: Role, order: string, release: string): string =>
    `Mean pay of ${ROLE_NAMES[role].many} by state, with the ranks that survey error leaves open${order}, ${release}`,
  highest: 'highest mean',
  lowest: 'lowest mean',
  /** `above` and `below`: of how many states the survey can say that their mean is higher, or lower. */
  sentence: (place: string, rank: Markup, states: number, above: number, below: number): Markup =>
    markup`<b>${capital(place)}</b> ranks ${rank} of ${states} states. The survey can say of ${noStates(above)} that the mean there is surely higher, and of ${noStates(below)} that it is surely lower. `,
  /** `open` is the share of all ranks that the set covers. */
  width: (open: number): Markup => {
    if (open > 0.5)
      return markup`That leaves more than half of all ranks open: the rank by mean says little here. `;
    if (open > 0.25) return markup`That leaves more than a quarter of all ranks open: the rank is rough. `;
    return markup`That leaves at most a quarter of all ranks open. `;
  },
  wide: (role: Role, wide: number): Markup =>
    markup`For <b>${ROLE_NAMES[role].many}</b>, ${wide === 0 ? 'in no state are' : wide === 1 ? 'in 1 state' : `in ${wide} states`} more than half of all ranks ${wide === 0 ? '' : 'are '}open.`,
  none: (role: Role): Markup =>
    markup`Of no state are both the mean of <b>${ROLE_NAMES[role].many}</b> and its error known, so no range of ranks can be worked out.`,
  /** `href`: of the page that says how ranks are worked out. */
  read: (href: string): Markup =>
    markup`The bar covers the ranks that survey error leaves open for a state; the triangle is its rank by the mean as published.<span class="on-page"> <a href="${href}">How it is worked out</a>.</span>`,
  yearly: markup`Ranks are worked out from pay by the year, as published.`,
  dc: markup`The District of Columbia is not a state and is left out.`,
  unknown: (states: readonly Markup[]): Markup =>
    markup`Without a mean or its error, and so not in the drawing: ${joined(states)}.`,
  entry: (name: string, reason: Markup): Markup => markup`${name} (${reason})`,
  caption: (role: Role, order: string, release: string): string =>
    `${capital(ROLE_NAMES[role].many)}: states by mean pay, with 95% confidence sets of their ranks${order}, ${release}`,
  columns: {
    state: 'State',
    rank: 'Rank',
    set: 'Ranks left open',
    mean: 'Mean',
    rse: 'Relative standard error',
  },
} as const;

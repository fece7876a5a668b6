import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import { AMONG, type Among, ends, payOf } from '../../words/among.en.ts';
import type { WithoutFigure } from '../without-figure.ts';
import { afterPrices } from '../../words/ranked.en.ts';
import { ROLE_NAMES, capital, lacking, lacks, joined } from '../../words/terms.en.ts';

const FIFTHS = {
  1: 'lowest fifth',
  2: 'second lowest fifth',
  3: 'middle fifth',
  4: 'second highest fifth',
  5: 'highest fifth',
} as const;
type Fifth = keyof typeof FIFTHS;

/** In a column of their own, where a long name would make every row tall. */
const FIFTHS_IN_COLUMN = { 1: 'lowest', 2: 'low', 3: 'middle', 4: 'high', 5: 'highest' } as const;

/** The map of pay. */
export const payMap = {
  fifth: FIFTHS_IN_COLUMN,
  headline: (place: string, fifth: Fifth, kind: Among, mark: string, role: Role, local: boolean): Markup =>
    markup`${capital(place)} is in the ${FIFTHS[fifth]} of ${AMONG[kind]} by ${payOf(mark, role)}${afterPrices(local)}`,
  headlineHighest: (
    highest: readonly Markup[],
    kind: Among,
    mark: string,
    role: Role,
    local: boolean,
  ): Markup =>
    markup`Highest ${payOf(mark, role)} among ${AMONG[kind]}${afterPrices(local)}: ${joined(highest)}`,
  headlineUnknown: (place: string, mark: string, role: Role, state: Unnumbered): Markup =>
    lacking(`${capital(payOf(mark, role))} in ${place}`, 'one', state),
  headlineNone: (kind: Among, mark: string, role: Role): Markup =>
    markup`${capital(payOf(mark, role))}: none of ${AMONG[kind]} has a figure to draw`,
  measured: (kind: Among, mark: string, role: Role, local: boolean, release: string): string =>
    `${capital(payOf(mark, role))} in ${AMONG[kind]}${afterPrices(local)}, ${release}`,
  entry: (name: string, pay: Markup, per: string): Markup => markup`${name} (${pay} ${per})`,
  unknownEntry: (name: string, reason: Markup): Markup => markup`${name} (${reason})`,
  sentence: (
    role: Role,
    mark: string,
    local: boolean,
    highest: readonly Markup[],
    lowest: readonly Markup[],
  ): Markup =>
    markup`${capital(mark)} pay of <b>${ROLE_NAMES[role].many}</b> on this map ${ends(local, highest, lowest)}. `,
  sentenceOne: (role: Role, mark: string, all: readonly Markup[]): Markup =>
    markup`${capital(mark)} pay of <b>${ROLE_NAMES[role].many}</b> on this map is known for ${joined(all)} only. `,
  range: (fifth: Fifth, least: Markup, greatest: Markup): Markup =>
    markup`<span class="visually-hidden">${capital(FIFTHS[fifth])}: </span>${least} <span><span class="band-to">to </span>${greatest}</span>`,
  rangeOne: (fifth: Fifth, pay: Markup): Markup =>
    markup`<span class="visually-hidden">${capital(FIFTHS[fifth])}: </span>${pay}`,
  rangeNone: 'No exact figure',
  keyLabel: (per: string, local: boolean): string =>
    `Fifths, lowest paid to highest, dollars ${per}${afterPrices(local)}`,
  /** The place that the map is asked for; `per` is null where it has no figure. */
  line: (place: string, pay: Markup, per: string | null): Markup =>
    markup`<b>${place}</b>: ${pay}${per && ` ${per}`}`,
  /** After it: its rank among so many. `all`: none is without a figure. */
  rankAmong: (rank: Markup, count: number, all: boolean, kind: 'states' | 'california'): Markup =>
    markup`, ${rank} of ${count} ${kind === 'states' ? 'states' : 'areas'}${all ? '' : ' with a figure'}`,
  /** Over the part of California’s map that is drawn again, larger. */
  inset: 'Bay Area, larger',
  fifths: markup`Each color is about one fifth of the places that have a figure. Places with the same pay share a color. A color is a group, not a verdict: two places close in pay can fall on two sides of a bound.`,
  boxes: markup`The District of Columbia and Puerto Rico are drawn as boxes beside the coast. They are not states, so they have no rank.`,
  names: markup`Areas have their names where there is room.<span class="on-page"> The table names them all, with their ranks.</span>`,
  unknown: ({ why, entries }: WithoutFigure): Markup =>
    why === null
      ? markup`Hatched, for want of an exact figure: ${joined(entries)}.`
      : markup`Hatched, because their figures ${lacks('many', why)}: ${joined(entries)}.`,
  columns: { place: 'Place', rank: 'Rank', pay: 'Pay', local: 'After local prices', fifth: 'Fifth' },
  noFifth: 'none',
  tableLabel: 'In words and in a table, with a link to each place',
  switchLabel: 'Which map',
  switch: { california: 'California’s areas', states: 'The states' },
} as const;

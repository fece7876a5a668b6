import { type Markup, markup, type MarkupValue } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import { AMONG, type Among, ends, IN_COPY, payOf } from '../../words/among.en.ts';
import type { WithoutFigure } from '../without-figure.ts';
import { afterPrices } from '../../words/ranked.en.ts';
import { ROLE_NAMES, capital, lacking, lacks, joined } from '../../words/terms.en.ts';

/** The areas of California side by side. */
export const areaComparison = {
  /** Of the drawing, as `chartLabel` takes it: what, in where. */
  what: 'pay of both jobs',
  where: 'California’s areas',
  headline: (among: Among, highest: readonly Markup[], mark: string, role: Role, local: boolean): Markup =>
    markup`Highest ${payOf(mark, role)} among ${AMONG[among]}${afterPrices(local)}: ${joined(highest)}`,
  headlineNone: (among: Among, mark: string, role: Role): Markup =>
    markup`${capital(payOf(mark, role))}: no area of California has a figure${IN_COPY[among]}`,
  noneSentence: (among: Among, mark: string, role: Role): Markup =>
    markup`No area has a figure for the ${payOf(mark, role)}${IN_COPY[among]}. `,
  measured: (mark: string, local: boolean, order: string, release: string): string =>
    `${capital(mark)} pay of both jobs in California’s areas${afterPrices(local)}${order}, ${release}`,
  highestFirst: (role: Role): string => `, highest for ${ROLE_NAMES[role].many} first`,
  entry: (name: string, pay: Markup, per: string): Markup => markup`${name} (${pay} ${per})`,
  unknownEntry: (name: string, reason: Markup): Markup => markup`${name} (${reason})`,
  sentence: (
    among: Among,
    role: Role,
    mark: string,
    local: boolean,
    highest: readonly Markup[],
    lowest: readonly Markup[],
  ): Markup =>
    markup`${IN_COPY[among] ? `Among ${AMONG[among]}, ${mark}` : capital(mark)} pay of <b>${ROLE_NAMES[role].many}</b> ${ends(local, highest, lowest)}. `,
  always: (higher: Role, mark: string): Markup =>
    markup`In every area with both figures, ${mark} pay is higher for ${ROLE_NAMES[higher].many}. `,
  mostly: (higher: Role, lower: Role, mark: string, exceptions: readonly MarkupValue[]): Markup =>
    markup`${capital(mark)} pay is higher for ${ROLE_NAMES[lower].many} in ${joined(exceptions)}. In the other areas where the two differ it is higher for ${ROLE_NAMES[higher].many}. `,
  equal: (mark: string, areas: readonly MarkupValue[]): Markup =>
    markup`The ${mark} of both jobs is the same in ${joined(areas)}. `,
  own: (place: string, jobs: readonly Markup[]): Markup =>
    markup`${capital(place)}: ${jobs.map((job, i) => [i > 0 && '; ', job])}. `,
  ownPay: (role: Role, pay: Markup): Markup => markup`${ROLE_NAMES[role].many} ${pay}`,
  ownUnknown: (role: Role, state: Unnumbered): Markup =>
    lacking(`the figure for ${ROLE_NAMES[role].many}`, 'one', state),
  /** Over the last columns of the drawing. */
  heads: { jobs: 'jobs', gap: 'gap' },
  lqNote: markup`<span class="on-page">The table’s location quotient is the job’s share of all jobs in the area, divided by its share in the country. Above one, the job is more common there than in the country.</span>`,
  /** What a mark without its filling is. */
  hollow: markup`A hollow mark stands for few jobs, or for a rough figure.`,
  value: markup`Higher pay is not always worth more: prices differ between areas.<span class="on-page"> Choose local prices to allow for them.</span>`,
  /** `last`: they stand at the end. */
  unknown: (role: Role, { why, entries }: WithoutFigure, last: boolean): Markup => {
    const job = ROLE_NAMES[role].many;
    const [which, of] = last ? ['Listed last', ` for ${job}`] : [`Without a mark for ${job}`, ''];
    return why === null
      ? markup`${which}, because they have no exact figure${of}: ${joined(entries)}.`
      : markup`${which}, because their figures${of} ${lacks('many', why)}: ${joined(entries)}.`;
  },
  columns: {
    area: 'Area',
    pay: (role: Role, local: boolean): string => `${ROLE_NAMES[role].titleMany}: pay${afterPrices(local)}`,
    jobs: (role: Role): string => `${ROLE_NAMES[role].titleMany}: jobs`,
    lq: (role: Role): string => `${ROLE_NAMES[role].titleMany}: location quotient`,
  },
} as const;

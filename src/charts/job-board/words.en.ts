import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import type { PayUnit } from '../../model/pay-units.ts';
import { ROLE_NAMES, UNITS, workedOut } from '../../words/terms.en.ts';

/** Figures of the 2024 article, and why it does not answer what is asked of it. */
export const jobBoard = {
  headline: markup`Figures for California in a 2024 article that names no source, and what they leave out`,
  /** Of the views that it cannot fill. */
  headlines: {
    people: markup`The 2024 article gives no median and no 10th percentile, so it cannot fill twenty desks`,
    map: markup`The 2024 article gives pay for California alone, so it cannot fill a map`,
    areas: markup`The 2024 article gives pay for California as a whole, not for its areas`,
    table: markup`Every figure that the 2024 article gives`,
    rank: markup`The 2024 article gives California’s rank, not a ranking`,
  } as Readonly<Record<string, Markup>>,
  measured: (release: string): string =>
    `Both jobs in California, figures of a ${release} article that names no source`,
  /** What the figures measure: the article does not say whether its pay is before tax. */
  basis: {
    year: 'dollars a year',
    month: 'dollars a month: “average” as given, the rest the year ÷ 12',
    week: 'dollars a week: “average” as given, the rest the year ÷ 52',
    hour: 'dollars an hour: “average” as given, the rest the year ÷ 2,080',
  } satisfies Record<PayUnit, string>,
  basisOfHours: (hours: number, unit: PayUnit): string =>
    `dollars ${UNITS[unit].per}, worked out: ${workedOut(hours, unit)}`,
  caption: (per: string, release: string): string =>
    `Pay in California, dollars ${per}, figures of a ${release} article that names no source`,
  sentence: (
    role: Role,
    p: Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'average', Markup>,
    per: string,
  ): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b>, ${per}: “average” ${p.average}; 25th percentile ${p.p25}, 75th ${p.p75}, 90th ${p.p90}; 10th percentile ${p.p10}, median ${p.p50}. `,
  ranks: (one: Markup, other: Markup, states: number): Markup =>
    markup`The 2024 article ranks California ${one} of ${states} states for paralegals and ${other} of ${states} for legal secretaries. It does not say how, and lists no other state.`,
  average: markup`The article does not say whether “average” is a mean or a median.`,
  note: markup`The article does not say whether “average” is a mean or a median, so it has a mark of its own (a diamond) and is not drawn as a median.`,
  prices: markup`Local prices are worked out for the survey’s figures only; these are as given.`,
  elsewhere: (place: string): Markup =>
    markup`The 2024 article’s figures are for California only; it gives none for ${place}.`,
} as const;

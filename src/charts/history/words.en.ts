import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { ROLE_NAMES } from '../../words/terms.en.ts';

/** National medians of past years, in two kinds of dollars. */
export const history = {
  what: { paid: 'past medians, as paid,', real: 'past medians, in dollars of the last year,' },
  /** Where every job's pay has grown in dollars since that year, and all less or all more than prices. */
  headlineAgainstPrices: (since: number, more: boolean): Markup =>
    markup`Since May ${since}, median pay of both jobs has grown ${more ? 'more' : 'less'} than prices`,
  headline: (first: number, last: number): Markup =>
    markup`National median pay of both jobs, May ${first} to May ${last}`,
  measured: (release: string): string => `United States, medians by year, ${release}`,
  basis: 'dollars a year, before tax',
  panel: {
    paid: 'In the dollars of each year',
    real: (year: number): string => `In dollars of May ${year}`,
  },
  break: { 'occupation-codes': 'codes change', 'estimation-method': 'method changes' },
  may: (year: number): string => `May ${year}`,
  /** One job since the last break. `change` is last less first, in dollars of the last year. */
  sentence: (
    role: Role,
    [first, last]: readonly [number, number],
    pay: { first: Markup; last: Markup; real: Markup; gap: Markup },
    change: number,
  ): Markup => {
    const buys = change === 0 ? markup`the same as` : markup`${pay.gap} ${change > 0 ? 'more' : 'less'} than`;
    return markup`<b>${ROLE_NAMES[role].titleMany}</b>: the median was ${pay.first} a year in May ${first} and ${pay.last} in May ${last}. In dollars of May ${last}, the earlier one is worth ${pay.real}, so the later one buys ${buys} the earlier did. `;
  },
  tooFew: (role: Role): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b>: there are too few years to compare. `,
  caution: markup`Read this with care. BLS does not encourage comparing its releases over time: each rests on three years of answers, so releases close together share many of them. The codes for occupations changed between the May 2018 and May 2019 figures, and the way of estimating in May 2021. So no line joins the points, dashed lines mark the changes, and the sentence above keeps to the years since the last of them.`,
  real: (last: number): Markup =>
    markup`Dollars of May ${last}: the median × the price index (CPI-U) of May ${last} ÷ that of May of its own year. The index follows prices across the country, not in California.`,
  starts: (role: Role, year: number): Markup =>
    markup`Our figures for ${ROLE_NAMES[role].many} begin with May ${year}.`,
  caption: 'National medians by year, dollars a year',
  columns: {
    year: 'Release',
    paid: (role: Role): string => `${ROLE_NAMES[role].titleMany}, as paid`,
    real: (role: Role, year: number): string => `${ROLE_NAMES[role].titleMany}, in dollars of May ${year}`,
  },
} as const;

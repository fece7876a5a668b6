import type { DerivedKind } from '../../data/derived-figures.ts';
import type { OfferFigure } from '../../model/offer-figures.ts';
import { EXAMPLE_DAY } from '../../model/pay-law.ts';

/** What a derived figure is, and how it is worked out. */
export interface DerivedText {
  readonly title: string;
  readonly formula: string;
}

/** Of each kind of derived figure; `lastYear` is that of the history of pay. */
export const derived = (lastYear: number): Readonly<Record<DerivedKind, DerivedText>> => ({
  gap: {
    title: 'Gap between the two jobs',
    formula: 'The larger of the two figures less the smaller, same place, measure and unit.',
  },
  'gap-percent': {
    title: 'The same gap in percent',
    formula: 'The gap ÷ the smaller of the two figures; rounded to a whole percent.',
  },
  'place-gap': {
    title: 'Gap between two places',
    formula: 'The larger of the two places’ figures less the smaller, same job, measure and unit.',
  },
  'place-gap-percent': {
    title: 'The same gap in percent',
    formula: 'The gap ÷ the figure of the place that is named second; rounded to a whole percent.',
  },
  'area-rank-p50': {
    title: 'Rank among the areas of California',
    formula:
      '1 + the number of California areas with a higher median. Areas without a figure are not ranked.',
  },
  iqr: {
    title: 'Spread of the middle half (interquartile range)',
    formula: 'The 75th percentile less the 25th.',
  },
  'mean-low': {
    title: 'Lower end of a mean’s 95% interval',
    formula: 'Mean − 1.96 × relative standard error × mean.',
  },
  'mean-high': {
    title: 'Upper end of a mean’s 95% interval',
    formula: 'Mean + 1.96 × relative standard error × mean.',
  },
  'mean-gap': {
    title: 'Gap between the two means',
    formula: 'Mean of paralegals less mean of legal secretaries.',
  },
  'mean-gap-low': {
    title: 'Lower end of that gap’s 95% interval',
    formula:
      'Gap − 1.96 × √(SE₁² + SE₂²), the two jobs taken as independent; SE = relative standard error × mean.',
  },
  'mean-gap-high': {
    title: 'Upper end of that gap’s 95% interval',
    formula: 'Gap + 1.96 × √(SE₁² + SE₂²), the two jobs taken as independent.',
  },
  'mean-gap-size': {
    title: 'How far the two means are apart',
    formula: 'The gap between the two means without its sign.',
  },
  'mean-gap-low-size': {
    title: 'Lower end of that, in words',
    formula: 'The lower end of the gap’s 95% interval without its sign; words say which job it favors.',
  },
  'mean-gap-high-size': {
    title: 'Upper end of that, in words',
    formula: 'The upper end of the gap’s 95% interval without its sign; words say which job it favors.',
  },
  'jobs-low': {
    title: 'Lower end of the 95% interval of jobs',
    formula: 'Jobs − 1.96 × relative standard error × jobs, rounded to ten, and never below none.',
  },
  'jobs-high': {
    title: 'Upper end of the 95% interval of jobs',
    formula: 'Jobs + 1.96 × relative standard error × jobs, rounded to ten.',
  },
  'rank-mean': {
    title: 'Rank of a state by mean',
    formula: '1 + the number of states with a higher yearly mean.',
  },
  'rank-set-low': {
    title: 'First rank by mean that survey error leaves open',
    formula: '1 + the number of states whose mean is surely higher; see the page on ranks.',
  },
  'rank-set-high': {
    title: 'Last rank by mean that survey error leaves open',
    formula: 'The number of states less those whose mean is surely lower; see the page on ranks.',
  },
  overlap: {
    title: 'How often one job is paid more, of 100 random picks',
    formula:
      'Log pay runs straight between the published percentiles against normal scores, the tails with the nearest slope. The share of one job below each of 2,000 even quantiles of the other, taken from both sides and averaged.',
  },
  'overlap-low': {
    title: 'The least number of those picks that needs no assumption',
    formula:
      'Brackets between the percentiles hold 10, 15, 25, 25, 15 and 10 workers of every hundred. All pairs in which one job’s bracket lies wholly at or above the other’s.',
  },
  'overlap-high': {
    title: 'The greatest number of those picks that needs no assumption',
    formula: 'All pairs in which one job’s bracket could lie above the other’s.',
  },
  'times-2080': {
    title: 'A full-time year from the 2024 article’s hourly figure',
    formula: 'Hourly “average” × 2,080 hours (40 × 52).',
  },
  'low-to-high': {
    title: 'The 2024 article’s highest figure less its lowest',
    formula: 'Highest named less lowest named.',
  },
  'low-per-hour': {
    title: 'The 2024 article’s lowest figure by the hour',
    formula: 'Lowest named ÷ 2,080 hours.',
  },
  'openings-a-year': {
    title: 'Openings a year from openings in ten years',
    formula: 'Projected openings in ten years ÷ 10.',
  },
  'local-prices': {
    title: 'Pay in local prices',
    formula: 'Pay ÷ (price parity ÷ 100); the parity of the United States is 100.',
  },
  'price-gap': {
    title: 'How prices stand to the U.S. average',
    formula: 'The price parity of the place less 100, without its sign; rounded to a whole percent.',
  },
  'past-dollars': {
    title: `Past medians in dollars of May ${lastYear}`,
    formula: `Median × CPI-U of May ${lastYear} ÷ CPI-U of May of its own year (U.S. city average, all items, not seasonally adjusted).`,
  },
  'real-gap': {
    title: 'What a past median buys, against the last one',
    formula: `The median of May ${lastYear} and the first since the last change of method or codes, both in dollars of May ${lastYear}: the larger less the smaller.`,
  },
  'industry-share': {
    title: 'Share of a job’s jobs with one kind of employer',
    formula: 'Jobs with that employer ÷ all jobs of the job in the United States.',
  },
  'industry-rest': {
    title: 'Jobs with all other employers',
    formula:
      'All jobs of the job less those of law offices, federal, state and local government, finance and insurance, and head offices. There is no median for them, and no standard error.',
  },
  change: {
    title: 'Change of a median from one release to the next',
    formula: 'The median of the later release less that of the earlier one, each in dollars of its own year.',
  },
  'change-percent': {
    title: 'The same change in percent',
    formula: 'The change ÷ the median of the earlier release.',
  },
  'later-dollars': {
    title: 'The earlier of two medians in later dollars',
    formula:
      'The earlier median × CPI-U of the later release’s month ÷ CPI-U of its own (U.S. city average, all items, not seasonally adjusted).',
  },
  'real-change': {
    title: 'Change of a median in later dollars',
    formula: 'The later median less the earlier one in later dollars.',
  },
  'real-change-percent': {
    title: 'That change in percent',
    formula: 'The change in later dollars ÷ the earlier median in later dollars.',
  },
  'states-changed': {
    title: 'States where a median went up, down or stayed',
    formula:
      'The number of the 50 states and DC where the change is above 0, below 0 or none. One without a median in both releases is not counted.',
  },
  'real-states-changed': {
    title: 'The same count in later dollars',
    formula: 'The same count of the change in later dollars; less than half a dollar is none.',
  },
  'program-cost': {
    title: 'Cost of a program',
    formula:
      'The fees that its page names, or its units times the fee for one, added: of a range the highest, without books.',
  },
  'break-even-example': {
    title: 'The example of what a certificate costs and earns back',
    formula: 'As below, for the program and the place that the example names.',
  },
});

/** Of what is worked out from a program that a reader describes. */
export const breakEvenDerived: DerivedText = {
  title: 'When the cost of a program is earned back',
  formula:
    'Hours given up = hours a week × months × 52 ÷ 12. Wages given up = those hours × pay an hour today. Total = cost + wages given up. Months in the new job = total ÷ (gap a year ÷ 12), both jobs at the same percentile. From the first day = months of study + those. Hours are whole, pay an hour is to the cent, wages are to the dollar, and months told are rounded up.',
};

/** Of each figure that is worked out from an offer that a reader types. */
export const offerDerived: Readonly<Record<OfferFigure, DerivedText>> = {
  offer: {
    title: 'An offer in the unit it is compared in',
    formula:
      'By the year at 40 hours and 52 weeks; otherwise by the hour: the amount ÷ hours ÷ paid weeks of its unit.',
  },
  'offer-distance': {
    title: 'How far an offer is from a mark',
    formula: 'The offer less the published mark, without its sign; words say which is higher.',
  },
  'offer-percentile': {
    title: 'How many of 100 are paid less than an offer',
    formula:
      'Log pay runs straight between the two published marks around the offer, against normal scores; rounded to a whole number. None outside the marks.',
  },
  'offer-local': {
    title: 'An offer after local prices',
    formula: 'The offer ÷ (price parity of its place ÷ 100).',
  },
  'offer-rate': {
    title: 'What an offer comes to an hour',
    formula:
      'The amount ÷ hours ÷ paid weeks of its unit. For more than 40 hours a week, a salary is divided by 40 (Labor Code §515(d)). Of hourly pay that was not typed by the hour, each hour past 40 counts one and a half times.',
  },
  'offer-year': {
    title: 'What an offer comes to a year',
    formula: 'By the hour × hours × paid weeks; by the week × paid weeks; by the month × 12.',
  },
  'offer-overtime': {
    title: 'An hour of overtime at an offer’s rate',
    formula: 'What an offer comes to an hour × 1.5.',
  },
  'offer-double-time': {
    title: 'An hour of double time at an offer’s rate',
    formula: 'What an offer comes to an hour × 2.',
  },
  'offer-long-day': {
    title: `A day of ${EXAMPLE_DAY} hours at an offer’s rate`,
    formula: `What an offer comes to an hour × (8 + 4 × 1.5 + ${EXAMPLE_DAY - 12} × 2): eight hours at the rate, the next four at one and a half times, the rest at twice.`,
  },
  'offer-pair': {
    title: 'Two offers, by the hour, the year and after local prices',
    formula:
      'Each at its own hours and paid weeks, rounded to the cent or the dollar; after local prices, the year ÷ (price parity of its place ÷ 100).',
  },
  'offer-pair-gap': {
    title: 'How much more one of two offers is',
    formula: 'The larger of the two rounded figures less the smaller.',
  },
};

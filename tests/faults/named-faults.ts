/** A change of one line that makes pages say something false, and that some test must notice. */
export interface NamedFault {
  /** What a reader would be told. */
  readonly what: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly find: string;
  readonly put: string;
  /** Which tests must fail: those of the project `unit` that use the file, or this file of another project. */
  readonly test: 'unit' | { readonly project: 'site' | 'browser'; readonly file: string };
}

const FORCED_COLORS = { project: 'browser', file: 'tests/browser/forced-colors.test.ts' } as const;

export const NAMED_FAULTS: readonly NamedFault[] = [
  {
    what: 'comparing the wrong way round: every page names the wrong job as better paid',
    file: 'src/charts/pay-range/say.ts',
    find: 'return paralegal.value > secretary.value',
    put: 'return paralegal.value < secretary.value',
    test: 'unit',
  },
  {
    what: 'the highest and the lowest state swapped',
    file: 'src/charts/state-ranking/say.ts',
    find: 'entry(ranked[0]!), entry(ranked.at(-1)!)',
    put: 'entry(ranked.at(-1)!), entry(ranked[0]!)',
    test: 'unit',
  },
  {
    what: 'slope lines that run backwards',
    file: 'src/charts/rank-slope/svg.ts',
    find: 'y1="${em(paid.y)}" y2="${em(after.y)}"/>',
    put: 'y1="${em(after.y)}" y2="${em(paid.y)}"/>',
    test: 'unit',
  },
  {
    what: 'a squared axis',
    file: 'src/charts/axis.ts',
    find: 'round(((value - low) / (high - low)) * 100)',
    put: 'round(((value - low) / (high - low)) ** 2 * 100)',
    test: 'unit',
  },
  {
    what: '“two are paid less than” the 90th percentile',
    file: 'src/words/marks.en.ts',
    find: 'two ${many} less than ${p.p10}`',
    put: 'two ${many} less than ${p.p90}`',
    test: 'unit',
  },
  {
    what: 'an hourly chart that says “dollars a year”',
    file: 'src/words/terms.en.ts',
    find: "hour: 'dollars an hour, before tax, as published'",
    put: "hour: 'dollars a year, before tax, as published'",
    test: 'unit',
  },
  {
    what: 'the two jobs swapped in the words for places',
    file: 'src/words/places.en.ts',
    find: "the median ${ROLE_NAMES[difference > 0 ? 'paralegal' : 'legal-secretary'].one} is paid",
    put: "the median ${ROLE_NAMES[difference > 0 ? 'legal-secretary' : 'paralegal'].one} is paid",
    test: 'unit',
  },
  {
    what: 'the two jobs swapped in a place that travels to the browser',
    file: 'src/places/wire.ts',
    find: 'unpackRow(rows[i], role)',
    put: 'unpackRow(rows[1 - i], role)',
    test: 'unit',
  },
  {
    what: 'the job board’s two ranks swapped in the explorer',
    file: 'src/charts/job-board/say.ts',
    find: 'text.ranks(paralegal, secretary, rankedStates)',
    put: 'text.ranks(secretary, paralegal, rankedStates)',
    test: 'unit',
  },
  {
    what: 'the columns of employers overlapping',
    file: 'src/charts/employers/layout.ts',
    find: 'const PAY_X = 46;',
    put: 'const PAY_X = 20;',
    test: 'unit',
  },
  {
    what: 'forced colors deleted: marks keep colors of their own on a reader’s ground',
    file: 'src/styles/tokens.css',
    find: '@media (forced-colors: active) {',
    put: '@media (forced-colors: none) {',
    test: FORCED_COLORS,
  },
  {
    what: 'forced colors deleted in drawings',
    file: 'src/styles/charts.css',
    find: '@media (forced-colors: active) {',
    put: '@media (forced-colors: none) {',
    test: FORCED_COLORS,
  },
  {
    what: 'a certificate that pays where paralegals are paid less',
    file: 'src/model/break-even.ts',
    find: "if (gap <= 0) return { kind: 'never' };",
    put: "if (gap === 0) return { kind: 'never' };",
    test: 'unit',
  },
  {
    what: 'months of study left out of the month by which it is earned back',
    file: 'src/model/break-even.ts',
    find: 'wholeUp(months + inJob)',
    put: 'wholeUp(inJob)',
    test: 'unit',
  },
  {
    what: 'the wrong job said to be paid more beside the cost of a certificate',
    file: 'src/break-even/answer.en.ts',
    find: "are paid ${year} ${higher === 'paralegal' ? 'more' : 'less'}",
    put: "are paid ${year} ${higher === 'paralegal' ? 'less' : 'more'}",
    test: 'unit',
  },
];

/*
 * How English names what a figure is. The only place where tests of charts know a wording: where words change and
 * still say the same, the change is here. `⟦3⟧` stands for the fourth figure of a text.
 */

export type Role = 'paralegal' | 'legal-secretary';
export type Measure = 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'mean' | 'average' | 'low' | 'high';
export type Unit = 'year' | 'month' | 'week' | 'hour';

const PARALEGAL = 'paralegals?(?:’s?)?';
const SECRETARY = 'legal[- ]secretar(?:y|ies)(?:’s?)?';

export const ROLE_WORDS: Readonly<Record<Role, RegExp>> = {
  paralegal: new RegExp(`\\b${PARALEGAL}`, 'gi'),
  'legal-secretary': new RegExp(`\\b${SECRETARY}`, 'gi'),
};

export const MEASURE_WORDS: Readonly<Record<Measure, RegExp>> = {
  p10: /\b10th\b/gi,
  p25: /\b25th\b/gi,
  p50: /\bmedians?\b/gi,
  p75: /\b75th\b/gi,
  p90: /\b90th\b/gi,
  mean: /\bmeans?\b/gi,
  average: /“average”/gi,
  low: /\blowest named\b|^lowest$/gi,
  high: /\bhighest named\b|^highest$/gi,
};

/** `a year`, `an hour`; not the week of `40 hours a week`. */
export const UNIT_PHRASE = /(?<!hours )\b(?:a|an|per|each) (year|month|week|hour)\b/gi;

/** Names of places that a sentence gives with an article. */
export const NAMES_WITH_THE = /\b(?:United States|District of Columbia|Virgin Islands)\b/g;

/** A role named after its figure: `⟦0⟧ for the median paralegal`, `⟦1⟧ of paralegal jobs`, `⟦2⟧ legal-secretary jobs`. */
export const ROLE_AFTER = new RegExp(
  `^(?: of \\d+ states)?(?:(?: \\w+){0,3} (?:for|of) (?:the |its |[A-Z]\\w+’s )?(?:median )?| )(${PARALEGAL}|${SECRETARY})`,
  'i',
);

const WORKERS = 'one in ten|two|five|ten|half|fifteen|eighteen|three quarters|a quarter|nine in ten';
const ARE_PAID = '(?: (?:are|is))?(?: paid)?(?: (?:have|has) pay worth)?';

/** `two are paid less than ⟦2⟧`, `at most one in ten more than ⟦4⟧`. Groups: hedge, workers, side, figure. */
export const SHARE_BEFORE = new RegExp(
  `\\b(at most )?(${WORKERS})(?: of [^,;.⟦]*?)?${ARE_PAID} (less|more) than ⟦(\\d+)⟧`,
  'gi',
);
/** The other side of the same mark: `less than ⟦0⟧ a year and at most five more`. Groups: figure, hedge, workers, side. */
export const SHARE_BESIDE = new RegExp(
  `(?:less|more) than ⟦(\\d+)⟧[^;.,⟦]* and (at most )?(${WORKERS}) (more|less)(?! than)`,
  'gi',
);
/** Those above a cap: `two or more are paid ⟦2⟧`. Groups: workers, figure. */
export const SHARE_CAPPED = new RegExp(`\\b(${WORKERS}) or more${ARE_PAID} ⟦(\\d+)⟧`, 'gi');
/** The middle half: `at least half are paid between ⟦0⟧ and ⟦1⟧`, `the middle half is paid ⟦0⟧ to ⟦1⟧`. */
export const MIDDLE_HALF = new RegExp(
  `\\b(at least )?(?:the middle )?half${ARE_PAID} (?:between |from )?⟦(\\d+)⟧(?: an? \\w+)? (?:and|to) ⟦(\\d+)⟧`,
  'gi',
);
/** Both quartiles at one amount: `at least half are paid ⟦0⟧ a year, and that is the median too`. */
export const MIDDLE_AT_ONE = new RegExp(
  `\\bat least half${ARE_PAID} ⟦(\\d+)⟧[^.;]* that is the median too`,
  'gi',
);

/** Which percentile so many workers are paid less than, and which more than; of ten or of twenty. */
export const SHARES: Readonly<Record<string, { readonly less: Measure; readonly more: Measure }>> = {
  two: { less: 'p10', more: 'p90' },
  'one in ten': { less: 'p10', more: 'p90' },
  five: { less: 'p25', more: 'p75' },
  ten: { less: 'p50', more: 'p50' },
  half: { less: 'p50', more: 'p50' },
  fifteen: { less: 'p75', more: 'p25' },
  eighteen: { less: 'p90', more: 'p10' },
  'three quarters': { less: 'p75', more: 'p25' },
  'a quarter': { less: 'p25', more: 'p75' },
  'nine in ten': { less: 'p90', more: 'p10' },
};

/** Percentiles that were published as equal, named before the one figure. */
export const AS_EQUAL = /\bas equal\b|\bboth equal\b|\bthe same\b/i;

/** Who is highest and lowest. Groups `high` and `low`: lists of names with their figures. */
export const HIGHEST_LOWEST: readonly RegExp[] = [
  /(?<high>[^.]*⟦\d+⟧[^.]*?) ha(?:s|ve) the highest .*? and (?<low>.*?⟦\d+⟧\)?) the lowest/,
  /is worth most at U\.S\. average prices in (?<high>.*?) and least in (?<low>.*?⟦\d+⟧[^.]*)\. /,
  /is highest in (?<high>.*?) and lowest in (?<low>.*?⟦\d+⟧[^.]*)\./,
  /^Highest .*?: (?<high>.*)$/,
];

/** Which of two jobs is said to be more. Groups `more` and `less`: the jobs' names. */
const JOB = `(?:${PARALEGAL}|${SECRETARY})`;
export const WHICH_JOB: readonly RegExp[] = [
  // The median paralegal is paid ⟦0⟧ more a year than the median legal secretary.
  new RegExp(
    `median (?<more>${JOB}) (?:is paid|earns|gets|makes) ⟦\\d+⟧(?: \\(⟦\\d+⟧\\))? more(?: an? \\w+)? than the median (?<less>${JOB})`,
    'i',
  ),
  // Paralegals there are paid ⟦0⟧ more a year than legal secretaries.
  new RegExp(`(?<more>${JOB}) there are paid ⟦\\d+⟧ more a year than (?<less>${JOB})`, 'i'),
  // A paralegal picked at random is paid more than a legal secretary.
  new RegExp(`a (?<more>${JOB}) picked at random is paid more than a (?<less>${JOB})`, 'i'),
];

/** Neither job is ahead in random picks. */
export const TOO_CLOSE = /too close to call: the (.*?) about/i;

/** Whose mean is said to be higher. Groups `more` or `job`. */
export const HIGHER_MEAN = new RegExp(
  `that of (?<more>${JOB}) is higher|⟦\\d+⟧ a year higher for (?<job>${JOB})`,
  'gi',
);
/** Whether the survey can tell the two means apart: `can` or `cannot`. */
export const TELLS_APART = /\b(can|cannot) tell the two averages(?: \(means\))? apart/i;
/** How far the error reaches to both sides of none. Groups `low` and `high`: figures; `below` and `above`: jobs. */
export const ANYTHING_FROM = new RegExp(
  `anything from ⟦(?<low>\\d+)⟧ a year more for (?<below>${JOB}) to ⟦(?<high>\\d+)⟧ more for (?<above>${JOB})`,
  'i',
);
/** The same where one job is ahead for sure: the least and the most. */
export const LEAST_TO_MOST = /anything from ⟦(?<low>\d+)⟧ to ⟦(?<high>\d+)⟧/i;

/** Of how many states the survey can say that their mean is higher, and lower. */
export const SURELY =
  /of (no|\d+) states? that the mean there is surely higher, and of (no|\d+) states? that it is surely lower/;
/** How much of all ranks is said to be left open: the greatest share, and what it is over. */
export const LEFT_OPEN: readonly (readonly [RegExp, number, number])[] = [
  [/more than half of all ranks open:/, 0.5, 1],
  [/more than a quarter of all ranks open:/, 0.25, 0.5],
  [/at most a quarter of all ranks open\b/, 0, 0.25],
];

/** Names after which a list of those follows whose figure is almost a place's own. */
export const NEAR: readonly (readonly [RegExp, number, number])[] = [
  [/at most one dollar in a hundred apart: ([^.]*)\./, 0, 0.01],
  [/^Close to .*at most three dollars in a hundred apart: ([^.]*)\./, 0.01, 0.03],
  [/A little farther off, at most three in a hundred: ([^.]*)\./, 0.01, 0.03],
];

/** Where which job is paid more among areas: everywhere, or with exceptions. */
export const EVERYWHERE = new RegExp(
  `In every area with both figures, .* is higher for (?<more>${JOB})\\.`,
  'i',
);
export const MOSTLY = new RegExp(
  `pay is higher for (?<less>${JOB}) in (?<names>[^.]*)\\. In the other areas where the two differ it is higher for (?<more>${JOB})`,
  'i',
);

/** A past median against the last one: buys more, or less. Group `gap`: its figure. */
export const BUYS = /buys ⟦(?<gap>\d+)⟧ (?<way>more|less) than/i;
/** Both jobs' pay has grown more, or less, than prices. */
export const GROWN = /has grown (?<way>more|less) than prices/i;

/** The largest employer's median, then lists of others by whether theirs is higher. */
export const EMPLOYER_BASE = /at a median of ⟦(\d+)⟧/;
export const EMPLOYERS_HIGHER = /\bmedian is higher in ([^.]*)\./;
export const EMPLOYERS_NOT_HIGHER = /\bnot higher in ([^.]*)\./;
export const NO_EMPLOYER_HIGHER = /\bNo other large employer has a higher median\b/;

/** How many related jobs have a higher median than each of the two. */
export const RELATED = new RegExp(
  `, (?<first>\\w+) of (?<all>\\w+) related jobs ha(?:s|ve) a higher median than (?<one>${JOB})(?:, and (?<second>\\w+) than (?<other>${JOB}))?`,
  'i',
);

/** A figure that is rough, and why: the least or greatest value that the words allow. */
export const ROUGH: readonly (readonly [RegExp, (value: number) => boolean])[] = [
  [/estimates only ⟦(\d+)⟧ jobs/, (jobs) => jobs < 100],
  [/number of jobs .* is rough: its relative standard error is ⟦(\d+)⟧/, (rse) => rse >= 30],
  [/mean of .* is rough: its relative standard error is ⟦(\d+)⟧/, (rse) => rse >= 10],
];

/** The two jobs said to be level. */
export const SAME_PAY =
  /\b(?:are both paid|are paid the same|is paid the same|are worth the same|both buy)\b/i;

/** A rank that falls or rises, from one to another. */
export const FALLS = /\bfalls?\b|\bcomes? down\b|\bdrops?\b/i;
export const RISES = /\brises?\b|\bgoes up\b|\bclimbs?\b/i;
export const STAYS = /\bstays?\b|\bkeeps?\b/i;

/** Names of the fifths, lowest first: in a sentence and in a column of the table. */
export const FIFTHS = [
  'lowest fifth',
  'second lowest fifth',
  'middle fifth',
  'second highest fifth',
  'highest fifth',
];
export const FIFTH_CELLS = ['lowest', 'low', 'middle', 'high', 'highest'];

export const IN_WORDS =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** Prices of a place against the average of the country. */
export const PRICES_ABOVE = /\bPrices in .* above the U\.S\. average/i;
export const PRICES_BELOW = /\bPrices in .* below the U\.S\. average/i;
/** What pay buys elsewhere. Groups: as paid, worth; the job is named before. */
export const BUYS_WHAT = /⟦(\d+)⟧(?: an? \w+)?(?: buys)? what ⟦(\d+)⟧ buys/gi;

/** Jobs that are projected to become more, or fewer. */
export const OUTLOOK_UP = /\b(?:grow|rise|increase|add)\b/i;
export const OUTLOOK_DOWN = /\b(?:fall|shrink|decline|decrease|lose)\b/i;

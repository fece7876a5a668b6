/**
 * Which figure, part by part; a part that its kind has not is absent. `figureId` writes it, `readFigureId` reads it,
 * and nothing else knows how an id is spelled.
 */
export interface FigureRef {
  /** How it is worked out, the last step first: `['local-2024', 'hours-30']`. Absent for what is published. */
  readonly steps?: readonly string[] | undefined;
  /** The file it stands in, where that is not pay and jobs of the two jobs. */
  readonly kind?: string | undefined;
  /** Source with its release, `oews-YYYY-MM`; of price parities, their year. */
  readonly source?: string | undefined;
  /** Slug. */
  readonly area?: string | undefined;
  /** Slug of the place that it is set against. */
  readonly against?: string | undefined;
  /** Of a kind of employer, or of another occupation. */
  readonly code?: string | undefined;
  readonly role?: string | undefined;
  readonly measure?: string | undefined;
  readonly unit?: string | undefined;
  /** Years of the history, or releases: `since` is the earlier of two. */
  readonly since?: string | number | undefined;
  readonly year?: string | number | undefined;
  /** What the file itself calls it: `minimum-wage/2026`; of an offer or a count, which of its figures. */
  readonly name?: string | undefined;
}

/** Parts in the order in which they stand in an id. */
const PARTS = [
  'kind',
  'source',
  'area',
  'against',
  'code',
  'role',
  'measure',
  'unit',
  'since',
  'year',
  'name',
] as const;
type Part = Exclude<(typeof PARTS)[number], 'kind'>;

const DERIVED = 'derived';
const GAPS = ['gap', 'place-gap', 'place-gap-percent']; // what is compared follows without a second "derived"

const isGap = (step = '') => GAPS.includes(step);

/** The id of a figure, as `data-figure` carries it. */
export function figureId(ref: FigureRef): string {
  const steps = ref.steps?.flatMap((step, i, all) => (isGap(all[i - 1]) ? [step] : [DERIVED, step])) ?? [];
  return [...steps, ...PARTS.flatMap((part) => ref[part] ?? [])].join('/');
}

/** The id that an article means by `oews/california/…` or `derived/iqr/oews/…`: of the survey of one release. */
export const figureIn = (written: string, survey: string): string =>
  written.replace(/(^|\/)oews(?=\/)/, `$1${survey}`);

/** The fragment of the page where a figure with this id stands by itself. */
export const figureFragment = (id: string): string => id.replaceAll('/', '-');

const CELL: readonly Part[] = ['source', 'area', 'role', 'measure', 'unit'];

/** Parts of what has a kind, which is the first word of its id. */
const KINDS: Readonly<Record<string, readonly Part[] | 'name'>> = {
  industry: ['source', 'code', 'role', 'measure', 'unit'],
  history: ['role', 'year'],
  adjacent: ['source', 'area', 'code', 'measure', 'unit'],
  prices: ['source', 'area'],
  law: 'name',
  outlook: 'name',
  facts: 'name',
};

/** Steps that lead to another figure, whose parts follow. */
const ON_THE_WAY = /^(?:local-|hours-|offer-distance$)/;

/** Parts of what is worked out, by its step; of any other step, a name. */
const STEPS: readonly (readonly [RegExp, readonly Part[]])[] = [
  [/^gap(?:-percent)?$/, ['source', 'area', 'measure', 'unit']],
  [/^place-gap(?:-percent)?$/, ['source', 'area', 'against', 'role', 'measure', 'unit']],
  [/^(?:iqr|mean-low|mean-high)$/, ['source', 'area', 'role', 'unit']],
  [/^mean-gap(?:-|$)/, ['source', 'area', 'unit']],
  [/^(?:jobs|overlap|rank|area-rank|times|low)(?:-|$)/, ['source', 'area', 'role']],
  [/^offer-percentile$/, ['source', 'area', 'role']],
  [/^price-gap$/, ['source', 'area']],
  [/^openings-a-year$/, ['area', 'role']],
  [/^may-\d+-dollars$/, ['role', 'year']],
  [/^real-gap$/, ['role', 'since', 'year']],
  [/^(?:real-)?change(?:-percent)?$/, ['source', 'area', 'role', 'measure', 'unit', 'since']],
  [/^later-dollars$/, ['source', 'area', 'role', 'measure', 'unit', 'year']],
  [/^(?:real-)?states-changed$/, ['source', 'role', 'measure', 'unit', 'since', 'name']],
  [/^industry-share$/, ['source', 'code', 'role']],
  [/^industry-rest$/, ['source', 'role', 'measure']],
];

function stepsAndRest(id: string): [steps: string[], rest: string[]] {
  const rest = id.split('/');
  const steps: string[] = [];
  for (;;) {
    const [first, second] = rest;
    if (first === DERIVED && second !== undefined) steps.push(...rest.splice(0, 2).slice(1));
    else if (isGap(steps.at(-1)) && ON_THE_WAY.test(first ?? '')) steps.push(...rest.splice(0, 1));
    else return [steps, rest];
  }
}

/**
 * Which figure an id names. The parts are told apart by their place, not looked up: whether there is such a figure is
 * for the data to say. Throws an error that names the id and the parts that its kind has, where it has others.
 */
export function readFigureId(id: string): FigureRef {
  const [steps, rest] = stepsAndRest(id);
  const worked = steps.find((step) => !ON_THE_WAY.test(step));
  const kind = worked === undefined && Object.hasOwn(KINDS, rest[0]!) ? rest.shift()! : undefined;
  const parts =
    worked !== undefined
      ? (STEPS.find(([pattern]) => pattern.test(worked))?.[1] ?? 'name')
      : kind === undefined
        ? CELL
        : KINDS[kind]!;
  const ref = { ...(steps.length > 0 && { steps }), ...(kind !== undefined && { kind }) };
  if (parts === 'name') return rest.length === 0 ? ref : { ...ref, name: rest.join('/') };
  if (rest.length > parts.length) {
    const names = Object.fromEntries(parts.map((part) => [part, part.toUpperCase()]));
    throw new Error(`No figure "${id}". Known: ${figureId({ ...ref, ...names })}.`);
  }
  return { ...ref, ...Object.fromEntries(rest.map((value, i) => [parts[i]!, value])) };
}

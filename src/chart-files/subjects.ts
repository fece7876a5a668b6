import { type ChartOptions, DEFAULT_OPTIONS } from '../charts/chart.ts';
import { AS_PUBLISHED } from '../model/pay.ts';
import { ROLES, type Role } from '../schema/terms.ts';

/** A view of a chart that has files: the chart, and what it is asked for. */
export interface Subject {
  readonly name: string;
  readonly options: Partial<ChartOptions> & Pick<ChartOptions, 'area'>;
  /** Whether it has a picture in pixels too: each costs the build some tenths of a second. */
  readonly png: boolean;
}

/** What each chart's files begin with: what is in them. Of a ranking or a map it is one job. */
const STEMS: Readonly<Record<string, string | ((role: Role) => string)>> = {
  'pay-range': 'paralegal-legal-secretary-pay',
  'pay-by-the-hour': 'paralegal-legal-secretary-hourly-pay',
  'job-board': 'paralegal-legal-secretary-job-board-pay',
  'pay-map': (role) => `${role}-pay-map`,
  'area-comparison': 'paralegal-legal-secretary-pay-by-area',
  'place-comparison': 'paralegal-legal-secretary-pay-compared',
  employers: 'paralegal-legal-secretary-employers',
  history: 'paralegal-legal-secretary-pay-by-year',
  'adjacent-jobs': 'related-law-jobs-pay',
  'job-tasks': 'paralegal-legal-secretary-tasks',
  'mean-interval': 'paralegal-legal-secretary-mean-pay-margins',
  'state-ranking': (role) => `${role}-pay-by-state`,
  'rank-set': (role) => `${role}-mean-pay-ranks`,
  'rank-slope': (role) => `${role}-pay-ranks-local-prices`,
  'twenty-desks': 'twenty-paralegals-legal-secretaries-pay',
  'hundred-draws': 'paralegal-or-legal-secretary-paid-more',
  'every-figure': 'paralegal-legal-secretary-every-figure',
};

/** The name of a view's files without what they end in, `paralegal-legal-secretary-pay-san-diego-2025-05`. */
export function fileName({ name, options }: Omit<Subject, 'png'>, release: string): string {
  const stem = STEMS[name];
  if (stem === undefined)
    throw new Error(
      `No file name for the chart "${name}". Say in src/chart-files/subjects.ts what is in it.`,
    );
  const { area, role = DEFAULT_OPTIONS.role, basis = AS_PUBLISHED } = options;
  const local = basis.prices === 'local' ? '-in-local-prices' : '';
  return `${typeof stem === 'string' ? stem : stem(role)}${local}-${area}-${release}`;
}

/** Of each place that has a page; whether in pixels too. */
const OF_A_PLACE = [
  ['pay-range', true],
  ['twenty-desks', true],
  ['mean-interval', false],
  ['hundred-draws', false],
  ['every-figure', false],
] as const;

/** What stands beside California in the comparison that the gallery has: its three largest areas, and one inland. */
export const COMPARED = ['los-angeles', 'san-francisco', 'san-diego', 'fresno'] as const;

const LOCAL = { ...AS_PUBLISHED, prices: 'local' } as const;

/** What a release has of its own: its places with pages, slugs; and which of them have related jobs. */
export interface ReleaseContents {
  readonly places: readonly string[];
  readonly withRelatedJobs: readonly string[];
  readonly employers: boolean;
  /** Whether it is the newest: what is of no release belongs to it. */
  readonly newest: boolean;
}

/** Every view that has files, by the name of its files. */
export function subjectsOf(
  { places, withRelatedJobs, employers, newest }: ReleaseContents,
  release: string,
): ReadonlyMap<string, Subject> {
  const area = DEFAULT_OPTIONS.area;
  const nation = 'united-states';
  const of = (name: string, options: Subject['options'], png = true): Subject => ({ name, options, png });
  const all: Subject[] = [
    ...places.flatMap((place) => OF_A_PLACE.map(([name, png]) => of(name, { area: place }, png))),
    ...withRelatedJobs.map((place) => of('adjacent-jobs', { area: place }, place === area)),
    of('area-comparison', { area }),
    of('place-comparison', { area, with: COMPARED }),
    ...ROLES.flatMap((role) => [
      of('pay-map', { area, role }),
      of('pay-map', { area: nation, role }),
      of('state-ranking', { area, role }),
      of('state-ranking', { area, role, basis: LOCAL }),
      of('rank-set', { area, role }),
      of('rank-slope', { area, role }),
    ]),
    ...(employers ? [of('employers', { area: nation }), of('history', { area: nation })] : []),
    ...(newest
      ? [of('pay-by-the-hour', { area }), of('job-board', { area }), of('job-tasks', { area: nation })]
      : []),
  ];
  return new Map(all.map((subject) => [fileName(subject, release), subject]));
}

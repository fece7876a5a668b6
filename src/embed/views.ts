import { DEFAULT_OPTIONS } from '../charts/chart.ts';
import type { Subject } from '../chart-files/subjects.ts';
import type { Role } from '../schema/terms.ts';
import { embedPage, type EmbedView } from './page.ts';

/** Slugs of the places of a kind that have a page. */
export type EmbedPlaces = Readonly<Record<'pages' | 'states' | 'areas', readonly string[]>>;

/** Charts that mark one place among many: one each for every place that they can mark. */
const MARKED: Readonly<Record<string, keyof EmbedPlaces>> = {
  'pay-map': 'pages',
  'area-comparison': 'areas',
  'state-ranking': 'states',
  'rank-set': 'states',
  'rank-slope': 'states',
};

/** Of no release: a page that stays as it is cannot promise what they show. */
const OF_NO_RELEASE: readonly string[] = ['job-board', 'job-tasks'];

/**
 * The views of a release, from those that have files, by address. `marked`: the places that charts of many mark; null
 * where they mark only those of the files, as in releases that stay as they are: they would be three times the pages.
 */
export function embedViews(
  subjects: Iterable<Subject>,
  marked: EmbedPlaces | null,
): ReadonlyMap<string, EmbedView> {
  const own = [...subjects].filter(
    ({ name, options }) => options.basis === undefined && (marked !== null || !OF_NO_RELEASE.includes(name)),
  );
  const all = own.flatMap(({ name, options }): EmbedView[] => {
    const kind = MARKED[name];
    if (marked === null || kind === undefined) return [{ name, options }];
    return marked[kind].map((area) => ({ name, options: { ...options, area } }));
  });
  return new Map(all.map((view) => [embedPage(view), view]));
}

/** The page of an edition that shows the same view, and the part of it. */
export function pageOfView({ name, options }: EmbedView, payPage: (slug: string) => string): string {
  const { area, role = DEFAULT_OPTIONS.role } = options;
  const query = (view: string, job: Role | null) =>
    `/pay/?${new URLSearchParams({
      ...(area !== DEFAULT_OPTIONS.area && { area }),
      ...(job !== null && job !== DEFAULT_OPTIONS.role && { role: job }),
      view,
    }).toString()}`;
  switch (name) {
    case 'pay-map':
      return query('map', role);
    case 'area-comparison':
      return query('areas', null);
    case 'state-ranking':
      return query('rank', role);
    case 'place-comparison':
      return `/pay/?with=${(options.with ?? []).join(',')}`;
    case 'job-board':
      return '/pay/?source=job-board';
    case 'rank-set':
    case 'rank-slope':
      return `/rankings/#${role}-${name}`;
    case 'pay-by-the-hour':
    case 'job-tasks':
      return `/charts/#${name}`;
    default:
      return `${payPage(area)}#${name}`;
  }
}

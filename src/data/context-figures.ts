import type { FigureRef } from '../model/figure-ref.ts';
import { ADJACENT_MEASURES, adjacentAmount } from '../model/adjacent.ts';
import { EMPLOYER_GROUPS, INSURANCE, industryAmount, industryShare, REST } from '../model/employers.ts';
import { historySpan } from '../model/real-terms.ts';
import { adjacentFile, hasAdjacent } from './adjacent.ts';
import { history, points } from './history.ts';
import { areaNamed } from './files.ts';
import { employersOfRelease, industriesFile, nationalJobsOf } from './industries.ts';
import { payPage } from './pages.ts';
import { type DerivedFigure, oneOf, type Resolver, role } from './resolve.ts';

const HISTORY_PAGE = '/pay/united-states/#history';
const EMPLOYERS_PAGE = '/pay/united-states/#employers';
/** Of the history of pay. */
export const LAST_YEAR = points.at(-1)!.year;

function pointOf({ role: roleName, year: named }: FigureRef) {
  const job = role(roleName);
  const own = points.filter((point) => point.role === job);
  const years = own.map(({ year }) => String(year));
  const year = oneOf(named?.toString(), years, 'year');
  return own.find((point) => String(point.year) === year)!;
}

/** History, kinds of employer, and other occupations. */
export const CONTEXT_FIGURES: Record<string, Resolver> = {
  history: (ref) => ({ amount: pointOf(ref).paid, href: HISTORY_PAGE }),
  industry: ({ source, code, role: roleName, measure: name }, release) => {
    oneOf(source, [release.info.source], 'release of industries');
    const industries = industriesFile(release);
    const known = [...new Set(industries.rows.map((row) => row.code))];
    const measure = oneOf(name, ['p50', 'jobs', 'jobs-rse'] as const, 'measure of an industry');
    const amount = industryAmount(industries, oneOf(code, known, 'industry'), role(roleName), measure);
    return { amount, href: EMPLOYERS_PAGE };
  },
  adjacent: ({ source, area: slug = '', code: soc, measure: name }, release) => {
    oneOf(source, [release.info.source], 'release');
    const place = release.placeNamed(slug);
    const adjacent = adjacentFile(release);
    if (!hasAdjacent(release, slug))
      throw new Error(`No adjacent jobs for "${slug}": the file does not cover it.`);
    const known = [...new Set(adjacent.rows.map((row) => row.soc))];
    const measure = oneOf(name, ADJACENT_MEASURES, 'measure');
    const data = { release: release.info, file: adjacent };
    const amount = adjacentAmount(
      data,
      place,
      areaNamed(slug).code,
      oneOf(soc, known, 'occupation'),
      measure,
    );
    return { amount, href: `${payPage(slug)}#adjacent-jobs` };
  },
};

const SHARED_CODES = [...Object.values(EMPLOYER_GROUPS), INSURANCE, REST];

/** Their part of the derived figures. */
export const CONTEXT_DERIVED = {
  'past-dollars': {
    step: `may-${LAST_YEAR}-dollars`,
    resolve: (ref) => pointOf(ref).real,
  },
  'real-gap': {
    resolve: ({ role: roleName }) => {
      const job = role(roleName);
      const span = historySpan(points, history.breaks, job);
      if (!span) throw new Error(`No two years of "${job}" to compare in data/history.`);
      return span.gap;
    },
  },
  'industry-share': {
    resolve: ({ code: named, role: roleName }, release) => {
      const code = oneOf(named, SHARED_CODES, 'group of employers');
      const job = role(roleName);
      return industryShare(industriesFile(release), code, job, nationalJobsOf(release)[job]);
    },
  },
  'industry-rest': {
    resolve: ({ role: roleName, measure: name }, release) => {
      const job = role(roleName);
      const rest = employersOfRelease(release)
        .jobs.find((candidate) => candidate.role === job)!
        .rows.at(-1)!;
      const measure = oneOf(name, ['jobs', 'jobs-rse', 'p50'] as const, 'measure');
      return { jobs: rest.jobs, 'jobs-rse': rest.jobsRse, p50: rest.median }[measure];
    },
  },
} satisfies Record<string, DerivedFigure>;

import type { Amount } from '../model/amount.ts';
import { ADJACENT_MEASURES, adjacentAmount } from '../model/adjacent.ts';
import { EMPLOYER_GROUPS, INSURANCE, industryAmount, industryShare, REST } from '../model/employers.ts';
import { historySpan } from '../model/real-terms.ts';
import { adjacent, hasAdjacent } from './adjacent.ts';
import { history, points } from './history.ts';
import { areaNamed, openRelease, placeNamed, RELEASES, release } from './index.ts';
import { employers, industries, nationalJobs } from './industries.ts';
import { payPage } from './pages.ts';
import { type DerivedFigure, oneOf, type Resolver, role } from './resolve.ts';

const HISTORY_PAGE = '/pay/united-states/#history';
const EMPLOYERS_PAGE = '/pay/united-states/#employers';
const LAST_YEAR = points.at(-1)!.year;
const RELEASE = `oews-${industries.release}`;

/** The amount, unless the id that was asked for is not its id to the letter. */
function exactly(amount: Amount, id: string): Amount {
  if (amount.id === id) return amount;
  throw new Error(`No figure "${id}". Known: ${amount.id}.`);
}

function pointOf(parts: readonly string[]) {
  const job = role(parts[0]);
  const own = points.filter((point) => point.role === job);
  const years = own.map(({ year }) => String(year));
  const year = oneOf(parts[1], years, 'year');
  return own.find((point) => String(point.year) === year)!;
}

/** `history/…`, `industry/…`, `adjacent/…`: takes what follows the first part of an id. */
export const CONTEXT_FIGURES: Record<string, Resolver> = {
  history: (parts) => ({
    amount: exactly(pointOf(parts).paid, `history/${parts.join('/')}`),
    href: HISTORY_PAGE,
  }),
  industry: (parts) => {
    const [source, code = '', roleName, name] = parts;
    oneOf(source, [RELEASE], 'release of industries');
    const known = [...new Set(industries.rows.map((row) => row.code))];
    const measure = oneOf(name, ['p50', 'jobs', 'jobs-rse'] as const, 'measure of an industry');
    const amount = industryAmount(industries, oneOf(code, known, 'industry'), role(roleName), measure);
    return { amount: exactly(amount, `industry/${parts.join('/')}`), href: EMPLOYERS_PAGE };
  },
  adjacent: (parts) => {
    const [source, slug = '', soc = '', name] = parts;
    oneOf(source, [release.source], 'release');
    const place = placeNamed(slug);
    if (!hasAdjacent(openRelease(RELEASES[0]), slug))
      throw new Error(`No adjacent jobs for "${slug}": the file does not cover it.`);
    const known = [...new Set(adjacent.rows.map((row) => row.soc))];
    const measure = oneOf(name, ADJACENT_MEASURES, 'measure');
    const data = { release, file: adjacent };
    const amount = adjacentAmount(
      data,
      place,
      areaNamed(slug).code,
      oneOf(soc, known, 'occupation'),
      measure,
    );
    return {
      amount: exactly(amount, `adjacent/${parts.join('/')}`),
      href: `${payPage(slug)}#adjacent-jobs`,
    };
  },
};

const SHARED_CODES = [...Object.values(EMPLOYER_GROUPS), INSURANCE, REST];

/** Their part of the derived figures: what follows `derived/KIND/`. */
export const CONTEXT_DERIVED: Record<string, DerivedFigure> = {
  [`may-${LAST_YEAR}-dollars`]: {
    title: `Past medians in dollars of May ${LAST_YEAR}`,
    formula: `Median × CPI-U of May ${LAST_YEAR} ÷ CPI-U of May of its own year (U.S. city average, all items, not seasonally adjusted).`,
    resolve: (parts) => exactly(pointOf(parts).real, `derived/may-${LAST_YEAR}-dollars/${parts.join('/')}`),
  },
  'real-gap': {
    title: 'What a past median buys, against the last one',
    formula: `The median of May ${LAST_YEAR} and the first since the last change of method or codes, both in dollars of May ${LAST_YEAR}: the larger less the smaller.`,
    resolve: (parts) => {
      const span = historySpan(points, history.breaks, role(parts[0]));
      if (!span) throw new Error(`No two years of "${parts[0]!}" to compare in data/history.`);
      return exactly(span.gap, `derived/real-gap/${parts.join('/')}`);
    },
  },
  'industry-share': {
    title: 'Share of a job’s jobs with one kind of employer',
    formula: 'Jobs with that employer ÷ all jobs of the job in the United States.',
    resolve: (parts) => {
      const code = oneOf(parts[1], SHARED_CODES, 'group of employers');
      const job = role(parts[2]);
      const amount = industryShare(industries, code, job, nationalJobs[job]);
      return exactly(amount, `derived/industry-share/${parts.join('/')}`);
    },
  },
  'industry-rest': {
    title: 'Jobs with all other employers',
    formula:
      'All jobs of the job less those of law offices, federal, state and local government, finance and insurance, and head offices. There is no median for them, and no standard error.',
    resolve: (parts) => {
      const job = role(parts[1]);
      const rest = employers.find((candidate) => candidate.role === job)!.rows.at(-1)!;
      const measure = oneOf(parts[2], ['jobs', 'jobs-rse', 'p50'] as const, 'measure');
      const amount = { jobs: rest.jobs, 'jobs-rse': rest.jobsRse, p50: rest.median }[measure];
      return exactly(amount, `derived/industry-rest/${parts.join('/')}`);
    },
  },
};

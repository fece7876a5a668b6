import { readFileSync } from 'node:fs';

type Measure = 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'mean';
interface Row {
  readonly area: string;
  readonly role: string;
  readonly year: Readonly<Record<Measure, number>>;
  readonly hour: Readonly<Record<Measure, number>>;
}

const CALIFORNIA = '06';
const release = JSON.parse(readFileSync('data/releases/2025-05/pay.json', 'utf8')) as {
  source: string;
  rows: Row[];
};

/** The published row of one job in California. */
function californiaRow(role: string): Row {
  const row = release.rows.find((candidate) => candidate.area === CALIFORNIA && candidate.role === role);
  if (!row) throw new Error(`data/releases/2025-05/pay.json has no ${role} in California`);
  return row;
}

export const paralegal = californiaRow('paralegal');
export const secretary = californiaRow('legal-secretary');

/** Whole dollars as the site writes them. */
export const dollars = (value: number): string => `$${Math.round(value).toLocaleString('en-US')}`;

/** Id of a published figure of California. */
export const figureId = (
  role: string,
  measure: Measure,
  unit: 'year' | 'hour' | 'month' | 'week' = 'year',
): string => `${release.source}/california/${role}/${measure}/${unit}`;

export const PARALEGAL_MEDIAN = {
  id: figureId('paralegal', 'p50'),
  value: paralegal.year.p50,
  text: dollars(paralegal.year.p50),
} as const;

/** The ten percentiles that California's pages give, by the year. */
export const PERCENTILES = [paralegal, secretary].flatMap((row) =>
  (['p10', 'p25', 'p50', 'p75', 'p90'] as const).map((measure) => ({
    id: figureId(row.role, measure),
    text: dollars(row.year[measure]),
  })),
);

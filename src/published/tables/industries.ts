import type { IndustryRow } from '../../schema/industry.ts';
import { PAY_MEASURES, ROLES } from '../../schema/terms.ts';
import { DOLLARS, FROM_SOURCE, NOT_NEGATIVE, OPTIONAL_TEXT, SOURCE_ID, table, TEXT } from '../table.ts';

const STATUS = ['published', 'not-released'] as const;

/** A cell that is a number; null for any of its other states. */
const numberIn = (cell: IndustryRow['meanRse'] | 'top-coded' | null) =>
  typeof cell === 'number' ? cell : null;

const statusOf = (cells: readonly unknown[]) =>
  cells.includes('not-released') ? 'not-released' : 'published';

export const industries = table({
  name: 'industries',
  columns: {
    release: { ...TEXT, pattern: '\\d{4}-\\d{2}' },
    code: { ...TEXT, pattern: '\\d{6}|\\d{4}A\\d|\\d{2}--\\d{2}|\\d{2}-\\d{3}' },
    title: TEXT,
    level: { type: 'integer', required: true, minimum: 1 },
    role: { ...TEXT, values: ROLES },
    jobs: { type: 'integer', positive: true },
    jobs_rse: NOT_NEGATIVE,
    jobs_status: { ...TEXT, values: STATUS },
    p10: DOLLARS,
    p25: DOLLARS,
    p50: DOLLARS,
    p75: DOLLARS,
    p90: DOLLARS,
    mean: DOLLARS,
    mean_rse: NOT_NEGATIVE,
    wage_status: { ...TEXT, values: STATUS },
    top_coded: OPTIONAL_TEXT,
    bound: DOLLARS,
    source_id: SOURCE_ID,
  },
  primaryKey: ['release', 'code', 'role'],
  foreignKeys: [FROM_SOURCE],
  sources: ({ releases }) => releases.flatMap(({ industries: file }) => (file ? [file.source] : [])),
  rows: ({ releases }) =>
    releases.flatMap(({ industries: file }) =>
      (file?.rows ?? []).map(({ code, title, level, role, jobs, jobsRse, year, meanRse }) => {
        const capped = PAY_MEASURES.filter((measure) => year[measure] === 'top-coded');
        return {
          release: file!.release,
          code,
          title,
          level,
          role,
          jobs: numberIn(jobs),
          jobs_rse: numberIn(jobsRse),
          jobs_status: statusOf([jobs]),
          p10: numberIn(year.p10),
          p25: numberIn(year.p25),
          p50: numberIn(year.p50),
          p75: numberIn(year.p75),
          p90: numberIn(year.p90),
          mean: numberIn(year.mean),
          mean_rse: numberIn(meanRse),
          wage_status: statusOf(Object.values(year)),
          top_coded: capped.length > 0 ? capped.join(' ') : null,
          bound: capped.length > 0 ? file!.topCode.year : null,
          source_id: file!.source,
        };
      }),
    ),
});

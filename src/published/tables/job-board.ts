import type { JobBoardRole } from '../../schema/job-board.ts';
import { ROLES } from '../../schema/terms.ts';
import { FROM_SOURCE, OPTIONAL_TEXT, SLUG, SOURCE_ID, table, TEXT } from '../table.ts';

const UNITS = ['year', 'month', 'week', 'hour'] as const;
const YEARLY = ['low', 'high', 'p10', 'p25', 'p50', 'p75', 'p90', 'spread'] as const;

type Given = readonly [measure: string, unit: string, value: number | null];

const givenOf = (role: JobBoardRole): Given[] => [
  ...UNITS.map((unit): Given => ['average', unit, role.average[unit]]),
  ...YEARLY.map((measure): Given => [measure, 'year', role[measure]]),
  ['rank', 'place', role.rank],
];

export const jobBoard = table({
  name: 'job-board',
  columns: {
    area: SLUG,
    role: { ...TEXT, values: ROLES },
    measure: { ...TEXT, values: ['average', ...YEARLY, 'rank'] },
    unit: { ...TEXT, values: [...UNITS, 'place'] },
    value: { type: 'number', positive: true },
    value_status: { ...TEXT, values: ['published', 'not-given'] },
    month: OPTIONAL_TEXT,
    source_id: SOURCE_ID,
  },
  primaryKey: ['area', 'role', 'measure', 'unit'],
  foreignKeys: [{ columns: ['area'], table: 'areas', key: ['area'] }, FROM_SOURCE],
  sources: ({ jobBoard: { source } }) => [source],
  rows: ({ areas, jobBoard: { area, source, roles } }) =>
    ROLES.flatMap((role) =>
      givenOf(roles[role]).map(([measure, unit, value]) => ({
        area: areas.find(({ code }) => code === area)!.slug,
        role,
        measure,
        unit,
        value,
        value_status: value === null ? 'not-given' : 'published',
        month: roles[role].date,
        source_id: source,
      })),
    ),
});

import { ROLES } from '../../schema/terms.ts';
import { DOLLARS, FROM_SOURCE, SOURCE_ID, table, TEXT } from '../table.ts';

export const history = table({
  name: 'history',
  columns: {
    year: { type: 'year', required: true },
    role: { ...TEXT, values: ROLES },
    p50: DOLLARS,
    wage_status: { ...TEXT, values: ['published', 'not-released'] },
    break: { type: 'string', values: ['occupation-codes', 'estimation-method'] },
    source_id: SOURCE_ID,
  },
  primaryKey: ['year', 'role'],
  foreignKeys: [FROM_SOURCE],
  sources: ({ history: { source } }) => [source],
  rows: ({ history: { source, breaks, medians } }) =>
    medians.map(({ year, role, p50 }) => ({
      year,
      role,
      p50: typeof p50 === 'number' ? p50 : null,
      wage_status: typeof p50 === 'number' ? 'published' : p50,
      break: breaks.find((one) => one.year === year)?.what ?? null,
      source_id: source,
    })),
});

export const cpi = table({
  name: 'cpi',
  columns: {
    month: { ...TEXT, unique: true, pattern: '\\d{4}-\\d{2}' },
    index: { type: 'number', positive: true },
    index_status: { ...TEXT, values: ['published', 'not-published'] },
    source_id: SOURCE_ID,
  },
  primaryKey: ['month'],
  foreignKeys: [FROM_SOURCE],
  sources: ({ cpi: { source } }) => [source],
  rows: ({ cpi: { source, months } }) =>
    months.map(({ month, index }) => ({
      month,
      index,
      index_status: index === null ? 'not-published' : 'published',
      source_id: source,
    })),
});

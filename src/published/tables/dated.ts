import { sectionSign } from '../../model/provision.ts';
import { FIGURE_UNITS } from '../../schema/terms.ts';
import { FROM_SOURCE, OPTIONAL_TEXT, SOURCE_ID, table, TEXT } from '../table.ts';

const FIGURE = {
  id: { ...TEXT, unique: true },
  label: TEXT,
  value: { type: 'number', required: true },
  unit: { ...TEXT, values: FIGURE_UNITS },
  period: OPTIONAL_TEXT,
} as const;

export const outlook = table({
  name: 'outlook',
  columns: { ...FIGURE, until: { type: 'date' }, source_id: SOURCE_ID },
  primaryKey: ['id'],
  foreignKeys: [FROM_SOURCE],
  sources: (input) => [...new Set(input.outlook.map(({ source }) => source))],
  rows: (input) =>
    input.outlook.map(({ id, label, value, unit, period = null, until = null, source }) => ({
      id,
      label,
      value,
      unit,
      period,
      until,
      source_id: source,
    })),
});

export const law = table({
  name: 'law',
  columns: {
    ...FIGURE,
    from: { type: 'date' },
    section: TEXT,
    checked: TEXT,
    source_id: SOURCE_ID,
  },
  primaryKey: ['id'],
  foreignKeys: [FROM_SOURCE],
  sources: (input) => [...new Set(input.law.map(({ source }) => source))],
  rows: ({ law: figures, provisions, sources }) =>
    figures.map(({ id, label, value, unit, period = null, from = null, section, provision, source }) => {
      const part = provisions.find((one) => one.id === provision);
      return {
        id,
        label,
        value,
        unit,
        period,
        from,
        section: part ? `${part.code} ${sectionSign(part)}` : (section ?? ''),
        checked: part?.checked ?? sources.find((one) => one.id === source)!.retrieved,
        source_id: source,
      };
    }),
});

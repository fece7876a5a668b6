import { TERM_GROUPS } from '../../schema/terms.ts';
import { OPTIONAL_TEXT, SLUG, table, TEXT } from '../table.ts';

export const glossary = table({
  name: 'glossary',
  columns: {
    id: { ...SLUG, unique: true },
    term: { ...TEXT, unique: true },
    also: OPTIONAL_TEXT,
    group: { ...TEXT, values: TERM_GROUPS },
    definition: TEXT,
    law: OPTIONAL_TEXT,
  },
  primaryKey: ['id'],
  foreignKeys: [],
  sources: () => [],
  rows: ({ terms }) =>
    terms.map(({ id, name, also, group, definition, law }) => ({
      id,
      term: name,
      also: also.length > 0 ? also.join('; ') : null,
      group,
      definition,
      law,
    })),
});

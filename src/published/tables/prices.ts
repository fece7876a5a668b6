import { FROM_SOURCE, SLUG, SOURCE_ID, table, TEXT } from '../table.ts';

export const prices = table({
  name: 'prices',
  columns: {
    year: { type: 'year', required: true },
    area: SLUG,
    parity: { type: 'number', positive: true },
    parity_status: { ...TEXT, values: ['published', 'not-published'] },
    source_id: SOURCE_ID,
  },
  primaryKey: ['year', 'area'],
  foreignKeys: [{ columns: ['area'], table: 'areas', key: ['area'] }, FROM_SOURCE],
  sources: ({ priceYears }) => priceYears.map(({ source }) => source),
  rows: ({ areas, priceYears }) =>
    priceYears.flatMap(({ release, source, base, parities }) => {
      const parityOf = new Map(parities.map(({ area, allItems }) => [area, allItems]));
      return areas.map(({ slug, code, type }) => {
        const parity = type === 'nation' ? base : (parityOf.get(code) ?? null);
        return {
          year: Number(release),
          area: slug,
          parity,
          parity_status: parity === null ? 'not-published' : 'published',
          source_id: source,
        };
      });
    }),
});

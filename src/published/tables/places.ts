import { AREA_TYPES } from '../../schema/terms.ts';
import type { PublishedInput } from '../input.ts';
import { SLUG, table, TEXT } from '../table.ts';

const FIPS = { ...TEXT, pattern: '06\\d{3}' } as const;
const areaOfCode = ({ areas }: PublishedInput) => new Map(areas.map(({ code, slug }) => [code, slug]));

export const areas = table({
  name: 'areas',
  columns: {
    area: { ...SLUG, unique: true },
    code: { ...TEXT, unique: true, pattern: '\\d{2}|\\d{5}|\\d{7}' },
    name: TEXT,
    title: TEXT,
    area_type: { ...TEXT, values: AREA_TYPES },
    state: { ...TEXT, pattern: '[A-Z]{2}' },
  },
  primaryKey: ['area'],
  foreignKeys: [],
  sources: () => ['oews-areas-2025'],
  rows: (input) =>
    input.areas.map(({ slug, code, name, title, type, state }) => ({
      area: slug,
      code,
      name,
      title,
      area_type: type,
      state,
    })),
});

export const counties = table({
  name: 'counties',
  columns: { fips: { ...FIPS, unique: true }, county: { ...TEXT, unique: true }, area: SLUG },
  primaryKey: ['fips'],
  foreignKeys: [{ columns: ['area'], table: 'areas', key: ['area'] }],
  sources: () => ['oews-areas-2025'],
  rows: (input) => {
    const areaOf = areaOfCode(input);
    return input.counties.map(({ fips, name, area }) => ({ fips, county: name, area: areaOf.get(area)! }));
  },
});

export const places = table({
  name: 'places',
  columns: { place: TEXT, county: TEXT, fips: FIPS, area: SLUG },
  // One name may stand in several counties.
  primaryKey: ['place', 'fips'],
  foreignKeys: [
    { columns: ['fips'], table: 'counties', key: ['fips'] },
    { columns: ['area'], table: 'areas', key: ['area'] },
  ],
  sources: ({ gazetteer }) => [gazetteer.source, 'oews-areas-2025'],
  rows: (input) => {
    const areaOf = areaOfCode(input);
    const countyOf = new Map(input.counties.map((county) => [county.name, county]));
    return input.gazetteer.places.map(({ name, county }) => {
      const { fips, area } = countyOf.get(county)!;
      return { place: name, county, fips, area: areaOf.get(area)! };
    });
  },
});

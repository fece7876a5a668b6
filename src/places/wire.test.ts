import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import type { Place } from '../model/pay.ts';
import { ROLES } from '../schema/terms.ts';
import { packPlace, unpackPlace, type WirePlace } from './wire.ts';

const { placeNamed } = openRelease(RELEASES[0]);

/** As it travels: written as JSON and read again. */
const sent = (place: Place) => JSON.parse(JSON.stringify(packPlace(place))) as WirePlace;

/** A row's area code stays at home. */
function withoutCodes(place: Place): Place {
  const rows = ROLES.map((role) => [role, place.rows[role] && { ...place.rows[role], area: '' }]);
  return { ...place, rows: Object.fromEntries(rows) as Place['rows'] };
}

const california = placeNamed('california');

test.each(RELEASES)('every place of %s comes back as it was sent', (id) => {
  const { places } = openRelease(id);
  expect(places.length).toBeGreaterThan(500);
  for (const place of places) expect(unpackPlace(sent(place))).toEqual(withoutCodes(place));
});

test.each(['not-released', 'not-in-copy', 'top-coded', null, 0, 12.34] as const)(
  'a cell that is %s comes back',
  (cell) => {
    const paralegal = california.rows.paralegal!;
    const place: Place = {
      ...california,
      rows: {
        'legal-secretary': null,
        paralegal: {
          ...paralegal,
          lq: cell === 'top-coded' ? null : cell,
          year: { ...paralegal.year, p10: cell },
          hour: { ...paralegal.hour, mean: cell },
        },
      },
    };
    expect(unpackPlace(sent(place))).toEqual(withoutCodes(place));
  },
);

test('what is sent holds no name of a field', () => {
  expect(JSON.stringify(packPlace(california))).not.toMatch(/p50|year|jobs|paralegal/);
});

describe('what is cut short throws', () => {
  const wire = sent(california);
  const [slug, name, type, state, parity, paralegal, secretary] = wire;

  test.each([
    ['a row without its last cell', (paralegal as number[]).slice(0, -1)],
    ['a row without any cell', []],
  ])('%s', (_, row) => {
    expect(() => unpackPlace([slug, name, type, state, parity, row, secretary!])).toThrow(RangeError);
    expect(() => unpackPlace([slug, name, type, state, parity, paralegal!, row])).toThrow(RangeError);
  });

  test('a place without the row of a job', () => {
    expect(() => unpackPlace([slug, name, type, state, parity, paralegal!])).toThrow(
      new RangeError('no row of pay data for legal-secretary'),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import { ROLES } from '../schema/terms.ts';
import { leadOf } from './gap.ts';
import { inOrderOf } from './in-order.ts';
import { AS_PUBLISHED, payOf } from './pay.ts';

const row = (name: string, ahead: number | null) => ({ place: { name }, lead: { ahead } });
const rows = [row('Ohio', 5), row('Maine', null), row('Texas', -3), row('Iowa', 9), row('Utah', 5)];
const namesBy = (order: Parameters<typeof inOrderOf>[1]) =>
  inOrderOf(rows, order).map(({ place }) => place.name);

test.each([
  ['by figure as they are given', 'figure', ['Ohio', 'Maine', 'Texas', 'Iowa', 'Utah']],
  ['by gap, what has none last and equal ones as given', 'gap', ['Iowa', 'Ohio', 'Utah', 'Texas', 'Maine']],
  ['by name', 'name', ['Iowa', 'Maine', 'Ohio', 'Texas', 'Utah']],
] as const)('%s', (_, order, names) => {
  expect(namesBy(order)).toEqual(names);
});

describe.each(RELEASES)('in every place of %s', (id) => {
  const { info, places } = openRelease(id);

  test('the job that is said to be paid more has the higher median, and nothing is made of a missing one', () => {
    const problems: string[] = [];
    for (const place of places) {
      const { higher, gap, ahead } = leadOf(info, place, 'p50', AS_PUBLISHED);
      const [paralegal, secretary] = ROLES.map((role) => payOf(info, place, role, 'p50', AS_PUBLISHED).value);
      if (typeof paralegal !== 'number' || typeof secretary !== 'number') {
        if (higher !== null || ahead !== null || gap.value !== null)
          problems.push(`${place.slug}: has a gap`);
        continue;
      }
      const expected = paralegal > secretary ? 'paralegal' : paralegal < secretary ? 'legal-secretary' : null;
      if (higher !== expected || ahead !== paralegal - secretary || gap.value !== Math.abs(ahead))
        problems.push(place.slug);
    }
    expect(problems).toEqual([]);
  });
});

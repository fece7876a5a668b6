import { expect, test } from 'vitest';
import { english } from '../../edition.ts';
import { plainText } from '../../markup.ts';
import { bottomLine } from '../../model/bottom-line.ts';
import { AS_PUBLISHED } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
import { roughLegendOf, roughMedian } from './rough-medians.ts';

const { data, release, words } = english;
const how = { basis: AS_PUBLISHED, release, words, legend: words.roughLegend };

test('a median is marked wherever the bottom line calls the job’s figures rough, once a word', () => {
  let marked = 0;
  for (const place of data.places) {
    const { medians, rough } = bottomLine(release, place);
    for (const role of ROLES) {
      const [, ...marks] = plainText(roughMedian(place, role, how)).split(/,? (?=few|rough)/);
      const few = rough[role].some(({ kind }) => kind === 'few');
      const error = rough[role].some(({ kind }) => kind !== 'few');
      const told = [...(few ? ['few'] : []), ...(error ? ['rough'] : [])];
      expect(marks, `${place.slug} ${role}`).toEqual(medians[role].value === null ? [] : told);
      marked += marks.length;
    }
  }
  expect(marked).toBeGreaterThan(100);
});

test.each([
  ['los-angeles', ['“Rough”']],
  ['napa', ['“Few”']],
  ['united-states', []],
])('what the words beside the medians of %s mean is told: %s', (slug, told) => {
  const legend = roughLegendOf([data.placeNamed(slug)], ROLES, how);
  expect(legend.map((line) => /“\w+”/.exec(line)?.[0])).toEqual(told);
});

import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { payOf, AS_PUBLISHED } from '../model/pay.ts';
import { PAY_MEASURES, ROLES } from '../schema/terms.ts';
import { en } from '../words.en.ts';
import { drawAnswer } from './answer.ts';
import { defaultView, parseView, type View } from './view.ts';

const [NEWEST, BEFORE] = [RELEASES[0], RELEASES[1]];
const { places, states, placeNamed } = openRelease(NEWEST);
const context = { ...chartDataOf(NEWEST), words: en, href: (page: string) => page };
const linkOf = (view: View) => {
  const data = { place: placeNamed(view.area), states, newest: NEWEST, href: context.href };
  return parse(String(drawAnswer(context, view, data))).querySelector('.bottom-line-sure a');
};

test('how sure it is stands in the same view, or in that of the range with all settings', () => {
  const range = { ...defaultView(NEWEST), area: 'fresno', with: ['chico'] };
  const link = linkOf(range)!;
  expect(link.getAttribute('href')).toBe('#mean-interval');
  expect(link.hasAttribute('data-view')).toBe(false);

  const view: View = { ...range, view: 'map', unit: 'hour', prices: 'local', release: BEFORE };
  const there = linkOf(view)!;
  const { pathname, search, hash } = new URL(there.getAttribute('href')!, 'https://example.com');
  expect([pathname, hash]).toEqual(['/pay/', '#mean-interval']);
  expect(there.hasAttribute('data-view')).toBe(true);
  expect(parseView(search, RELEASES).view).toEqual({ ...view, view: 'range' });
});

test('a place without any figure has nothing to be sure of', () => {
  const without = places.filter((place) =>
    ROLES.every((role) =>
      PAY_MEASURES.every((measure) => {
        const { value, bound } = payOf(context.release, place, role, measure, AS_PUBLISHED);
        return value === null && bound === null;
      }),
    ),
  );
  expect(without.length).toBeGreaterThan(0);
  for (const { slug } of without) expect(linkOf({ ...defaultView(NEWEST), area: slug })).toBeNull();
});

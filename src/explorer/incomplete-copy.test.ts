import { expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { mapOfCalifornia, mapOfStates } from '../data/maps.ts';
import { en } from '../words.en.ts';
import { type Markup, plainText } from '../markup.ts';
import { copyGapsOf } from '../model/copy-gaps.ts';
import { PAY_MEASURES, ROLES } from '../schema/terms.ts';
import { copyNote as english } from './copy-note.en.ts';
import { copyNote } from './copy-note.ts';
import { terms } from '../words/terms.en.ts';
import { mapKindOf } from '../charts/pay-map/map-kind.ts';
import { drawAny } from '../../tests/charts/draw-any.ts';
import { defaultView, PRICES, type View, type ViewName, VIEWS } from './view.ts';

const COPY = '2024-05';
const { info, places, placeNamed, states, californiaAreas } = openRelease(COPY);

/** What the explorer draws of the copy. */
function draw(asked: Partial<View>): Markup {
  const view = { ...defaultView(COPY), ...asked };
  const place = placeNamed(view.area);
  const map = mapKindOf(place) === 'california' ? mapOfCalifornia : mapOfStates;
  const territories = [placeNamed('puerto-rico')];
  const href = (page: string) => page;
  const data = { place, states, californiaAreas, territories, map, href, newest: RELEASES[0] };
  return drawAny({ ...chartDataOf(COPY), words: en, href }, view, data);
}
const said = (asked: Partial<View>) => plainText(draw(asked));

const AREAS = ['california', 'fresno', 'north-coast', 'montana', 'iowa', 'united-states', 'puerto-rico'];

/** What would be said of BLS and is true of our copy only. */
const OF_BLS = /released by BLS|not in this release|BLS does not publish what/;

const questions = VIEWS.flatMap((view) =>
  AREAS.flatMap((area) =>
    PRICES.flatMap((prices) =>
      (['year', 'hour'] as const).flatMap((unit) =>
        ROLES.flatMap((role) =>
          (view === 'rank' || view === 'map' || view === 'areas' ? PAY_MEASURES : (['p50'] as const)).map(
            (rank) => ({ view, area, prices, unit, role, rank }),
          ),
        ),
      ),
    ),
  ),
);

test.each(VIEWS)('the view %s never says of BLS what our copy lacks', (view) => {
  const own = questions.filter((question) => question.view === view);
  expect(own.length).toBeGreaterThan(AREAS.length);
  for (const question of own) {
    const text = said(question);
    expect(text, JSON.stringify(question)).not.toMatch(OF_BLS);
    expect(text).toContain('May 2024');
    expect(text).not.toContain('May 2025');
  }
});

test.each<[ViewName, string]>([
  ['range', 'Paralegals in Fresno: their wages and their number are not in our copy of this release'],
  ['people', 'For paralegals in Fresno, the 10th percentile is not in our copy of this release.'],
  ['map', 'Median pay of paralegals in Fresno is not in our copy of this release'],
  ['areas', 'Fresno: the figure for paralegals is not in our copy of this release'],
  ['table', 'not in our copy of this release'],
])('the view %s says so of Fresno', (view, words) => {
  expect(said({ area: 'fresno', view })).toContain(words);
});

test.each<[ViewName, string]>([
  ['map', 'among California’s areas that are in our copy: the North Coast'],
  ['areas', 'among California’s areas that are in our copy: the North Coast'],
])('the view %s compares only the areas that the copy has', (view, words) => {
  expect(said({ view })).toContain(words);
});

test('a mean without its error is ranked plainly, without ranks that error leaves open', () => {
  const text = said({ view: 'rank', rank: 'mean' });
  expect(text).toContain('California ranks 3rd of 50 states by mean pay of paralegals');
  expect(text).not.toContain('survey error leaves open');
});

test('a figure that no state has makes no ranking', () => {
  const text = said({ view: 'rank', rank: 'p10', unit: 'hour' });
  expect(text).toContain('for California, the figure is not in our copy of this release');
  expect(text).toContain('No state has this figure here, so there is no ranking.');
});

test('two means without errors are not compared, for want of what our copy lacks', () => {
  expect(said({ view: 'range' })).toContain(
    'For California, what it would take to compare the two averages (means) is not in our copy of this release.',
  );
});

test('the note says what the copy has and lacks', () => {
  expect(plainText(copyNote(copyGapsOf(info, places)!, english, terms))).toBe(
    'Our copy of this release is not complete. It has the United States, the states and DC and nonmetropolitan areas, but no territories or metropolitan areas. It has no standard errors and no 10th, 25th, 75th or 90th percentile by the hour. Where a figure is missing here, BLS may have published it.',
  );
});

test('of a complete release there is nothing to note', () => {
  const newest = openRelease(RELEASES[0]);
  expect(copyGapsOf(newest.info, newest.places)).toBeNull();
});

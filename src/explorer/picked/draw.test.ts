import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { chartDataOf } from '../../data/charts.ts';
import { openRelease, RELEASES } from '../../data/index.ts';
import { en } from '../../words.en.ts';
import { defaultView, parseView, type View, type ViewName } from '../view.ts';
import { drawPicked } from './draw.ts';
import { picked } from './words.en.ts';

const [newest] = RELEASES;
const { placeNamed } = openRelease(newest);
const { release } = chartDataOf(newest);

interface Link {
  readonly text: string;
  readonly view: View;
}

/** What is drawn of a place in a view, and the links in it that lead to another view. */
function drawnOf(view: View, slug: string) {
  const telling = { newest, href: (page: string) => page, first: placeNamed(view.area).name, words: en };
  const drawn = parse(String(drawPicked(release, view, placeNamed(slug), picked, telling)));
  const links = drawn.querySelectorAll('a[data-view]').map((link): Link => ({
    text: link.text,
    view: parseView(new URL(link.getAttribute('href')!, 'https://second-chair.example').search, RELEASES)
      .view,
  }));
  return { text: drawn.text, links };
}

test.each<[ViewName, area: string, slug: string, name: string]>([
  ['map', 'fresno', 'fresno', 'Fresno'],
  ['map', 'california', 'fresno', 'Fresno'],
  ['areas', 'california', 'chico', 'Chico'],
  ['rank', 'california', 'oregon', 'Oregon'],
])('in the view %s of %s, words about %s say that its pay range comes', (name, area, slug, place) => {
  const view = { ...defaultView(newest), view: name, area };
  const { text, links } = drawnOf(view, slug);
  expect(links[0]).toEqual({
    text: `See the pay range of ${place}`,
    view: { ...view, view: 'range', area: slug },
  });
  expect(text).not.toContain('here');
});

test.each([
  ['one that is not there is set beside the first', [], ['fresno']],
  ['after those that are there', ['chico'], ['chico', 'fresno']],
  ['one that is there is taken away', ['chico', 'fresno'], ['chico']],
])('%s', (_, beside, after) => {
  const view = { ...defaultView(newest), view: 'rank' as const, with: beside };
  const link = drawnOf(view, 'fresno').links[1]!;
  expect(link.text).toMatch(after.includes('fresno') ? /^Set .* beside/ : /^Take/);
  expect(link.view.with).toEqual(after);
});

test('where five are shown, none is offered, and the reason is said', () => {
  const view = { ...defaultView(newest), with: ['chico', 'napa', 'visalia', 'new-york'] };
  const { text, links } = drawnOf(view, 'fresno');
  expect(links).toHaveLength(1);
  expect(text).toContain(picked.full);
});

import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { chartDataOf } from '../../data/charts.ts';
import { openRelease, RELEASES } from '../../data/index.ts';
import { en } from '../../words.en.ts';
import { defaultView, parseView, type ViewName } from '../view.ts';
import { drawPicked } from './draw.ts';
import { picked } from './words.en.ts';

const [newest] = RELEASES;
const { placeNamed } = openRelease(newest);
const { release } = chartDataOf(newest);

test.each<[ViewName, area: string, slug: string, name: string]>([
  ['map', 'fresno', 'fresno', 'Fresno'],
  ['map', 'california', 'fresno', 'Fresno'],
  ['areas', 'california', 'chico', 'Chico'],
  ['rank', 'california', 'oregon', 'Oregon'],
])('in the view %s of %s, words about %s say that its pay range comes', (name, area, slug, place) => {
  const view = { ...defaultView(newest), view: name, area };
  const telling = { newest, href: (page: string) => page, first: placeNamed(area).name, words: en };
  const drawn = parse(String(drawPicked(release, view, placeNamed(slug), picked, telling)));
  const links = drawn.querySelectorAll('a[data-view]').map((link) => ({
    text: link.text,
    view: parseView(new URL(link.getAttribute('href')!, 'https://second-chair.example').search, RELEASES)
      .view,
  }));
  expect(links[0]).toEqual({
    text: `See the pay range of ${place}`,
    view: { ...view, view: 'range', area: slug },
  });
  expect(drawn.text).not.toContain('here');
});

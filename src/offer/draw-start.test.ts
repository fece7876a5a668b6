import { expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { drawStart } from './draw-start.ts';
import { offerWords } from './words.en.ts';

const { placeNamed } = openRelease(RELEASES[0]);
const context = { ...chartDataOf(RELEASES[0]), words: offerWords, href: (page: string) => `/site${page}` };

test.each([
  ['a state', 'new-york', '/site/pay/new-york/#certainty'],
  ['the nation', 'united-states', '/site/pay/united-states/#certainty'],
  ['Puerto Rico', 'puerto-rico', '/site/pay/puerto-rico/#certainty'],
  ['an area of California', 'fresno', '/site/pay/california/fresno/#certainty'],
  ['a place without a page', 'boston', '/site/pay/?area=boston#mean-interval'],
])('before an offer, how sure the figures of %s are is asked where it is told', (_, slug, expected) => {
  for (const unit of ['year', 'hour'] as const) {
    const html = String(drawStart(context, placeNamed(slug), unit));
    expect(/class="bottom-line-sure">.*?<a href="([^"]*)"/.exec(html)?.[1]).toBe(expected);
  }
});

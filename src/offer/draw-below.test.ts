import { expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { payLaw } from '../data/law.ts';
import type { Offer } from '../model/offer-units.ts';
import type { PayKind } from '../model/pay-law.ts';
import { drawAnswer } from './draw.ts';
import { offerWords } from './words.en.ts';

const { placeNamed } = openRelease(RELEASES[0]);
const context = { ...chartDataOf(RELEASES[0]), words: offerWords, href: (page: string) => page };

function answer(slug: string, typed: Partial<Offer>, kind: PayKind | null = null) {
  const [place, nation] = [placeNamed(slug), placeNamed('united-states')];
  const offer: Offer = { amount: 16, unit: 'hour', cents: true, hours: 40, weeks: 52, ...typed };
  const data = { place, nation, around: null, areas: [], law: payLaw, day: '2026-11-24' };
  return drawAnswer(context, { offer, job: null, kind }, data);
}

const BELOW = 'Below California’s minimum wage: see the law part.';
const BELOW_WITH_OVERTIME =
  'Below California’s minimum wage, if it is to cover overtime too: see the law part.';

test.each<[string, string, Partial<Offer>, string | null, PayKind?]>([
  ['a cent below it', 'fresno', { amount: 16.89 }, BELOW],
  ['a cent below it for 45 hours, each paid by itself', 'fresno', { amount: 16.89, hours: 45 }, BELOW],
  ['at it', 'fresno', { amount: 16.9 }, null],
  ['below the next one only', 'fresno', { amount: 17 }, null],
  [
    'below it once overtime is paid out of it',
    'fresno',
    { amount: 40_000, unit: 'year', hours: 45 },
    BELOW_WITH_OVERTIME,
    'hourly',
  ],
  [
    'above it as a salary, which pays for 40 hours',
    'fresno',
    { amount: 40_000, unit: 'year', hours: 45 },
    null,
    'salary',
  ],
  ['below it, but not in California', 'boston', { amount: 10 }, null],
])('the verdict says that an offer is below the minimum wage: %s', (_, slug, typed, told, kind) => {
  const { markup, announcement } = answer(slug, typed, kind);
  const html = String(markup);
  const [line] = /<p class="offer-below">.*?<\/p>/s.exec(html) ?? [];
  expect(line?.replace(/<[^>]*>/g, '') ?? null).toBe(told);
  expect(announcement.includes(told ?? 'minimum wage')).toBe(told !== null);
  if (line === undefined) return;
  expect(html.indexOf(line)).toBeLessThan(html.indexOf('bottom-line'));
  const target = /href="#([^"]*)"/.exec(line)![1]!;
  expect(html).toContain(`<h3 id="${target}"`);
});

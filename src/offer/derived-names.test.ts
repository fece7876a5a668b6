import { expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { payLaw } from '../data/law.ts';
import { readFigureId } from '../model/figure-ref.ts';
import { OFFER_FIGURES } from '../model/offer-figures.ts';
import type { Offer } from '../model/offer-units.ts';
import { drawAnswer } from './draw.ts';
import { drawPair } from './draw-pair.ts';
import { drawRange } from './draw-range.ts';
import { offerWords } from './words.en.ts';

const { californiaAreas, placeNamed } = openRelease(RELEASES[0]);
const context = { ...chartDataOf(RELEASES[0]), words: offerWords, href: (page: string) => page };
const place = placeNamed('fresno');
const data = {
  place,
  around: placeNamed('california'),
  nation: placeNamed('united-states'),
  areas: californiaAreas,
  law: payLaw,
  day: '2026-11-24',
};
const yearly: Offer = { amount: 61_000, unit: 'year', cents: false, hours: 40, weeks: 52 };
const hourly: Offer = { amount: 28.5, unit: 'hour', cents: true, hours: 37.5, weeks: 50 };
const question = { job: null, kind: null };

/** The steps of all figures that are worked out from an offer, by each kind of answer. */
const stepsIn = (html: string) =>
  [...html.matchAll(/data-figure="([^"]*)"/g)].flatMap(([, id]) =>
    (readFigureId(id!).steps ?? []).filter((step) => step.startsWith('offer')),
  );

test('each figure that the offer check works out is on the data page, and each of the page is worked out', () => {
  const answers = [
    drawAnswer(context, { offer: yearly, ...question }, data),
    drawAnswer(context, { offer: hourly, ...question }, data),
    drawRange(context, { offer: hourly, to: 32, ...question }, data),
    drawPair(
      context,
      { offer: yearly, place, to: undefined },
      { offer: hourly, place: placeNamed('san-jose'), to: undefined },
    ),
  ];
  const steps = new Set(answers.flatMap(({ markup }) => stepsIn(String(markup))));
  expect([...steps].toSorted()).toEqual([...OFFER_FIGURES].toSorted());
});

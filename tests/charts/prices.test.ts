import { describe, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { CHART_NAMES, casesOf } from './cases.ts';
import type { ChartCase } from './chart-cases.ts';

/* What a chart says of prices is what its figures are: as paid, or after local prices. */

const OF_PRICES = /\b(?:local|average) prices|average place|price parity|yardstick/i;
const PAID = /\b(?:is|are) paid ⟦/;

const isLocal = (id: string) => /(?:^|\/)local-\d{4}\//.test(id);

/** Shows both, one beside the other. */
const BOTH = ['rank-slope'];

function wrongPrices({ name, basis, reading: { headline, subtitle, sentences } }: ChartCase): string[] {
  const local = basis.prices === 'local';
  const pay = [headline, ...sentences].flatMap(({ figures }) => figures).filter(({ id }) => isLocal(id));
  // A chart of one basis only may be asked for another: its figures say which it is of.
  if (local && pay.length === 0) return [];
  // A headline without a figure may only say why there is none.
  const told = [subtitle, ...(local && headline.figures.length === 0 ? [] : [headline])].map(
    ({ text }) => text,
  );
  return [
    ...told
      .filter((text) => OF_PRICES.test(text) !== local)
      .map((text) => `${name}, ${local ? 'local' : 'as paid'}: ${text}`),
    ...sentences
      .filter(({ text, figures }) => local && PAID.test(text) && figures.every(({ id }) => isLocal(id)))
      .map(({ text }) => `${name}, nobody is paid this: ${text}`),
  ];
}

describe.each(CHART_NAMES.filter((name) => !BOTH.includes(name)))('%s', (name) => {
  test('speaks of local prices where its figures are in them, and nowhere else', () => {
    expectNone(casesOf(name).flatMap(wrongPrices));
  });
});

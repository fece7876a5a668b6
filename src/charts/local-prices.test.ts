import { describe, expect, test } from 'vitest';
import { priceYears } from '../data/index.ts';
import { mapOfCalifornia, mapOfStates } from '../data/maps.ts';
import { drawAny } from '../../tests/charts/draw-any.ts';
import { defaultView, VIEWS } from '../explorer/view.ts';
import { en } from '../words.en.ts';
import { type Markup, plainText, trustedMarkup } from '../markup.ts';
import type { PayBasis, Place } from '../model/pay.ts';
import { PAY_UNITS, type PayUnit } from '../model/pay-units.ts';
import { basisText } from './context.ts';
import { boardBasisText } from './job-board/say.ts';
import { payRange } from './pay-range/chart.ts';
import { showChart } from './show-chart.ts';
import { english } from '../edition.ts';

const { californiaAreas, placeNamed, places, states } = english.data;
const { chartData } = english;

const context = { ...chartData, words: en, href: (page: string) => page };
const LOCAL: PayBasis = { unit: 'year', hours: 40, prices: 'local' };

/** What the explorer announces: the headline of the first figure. */
const headlineOf = (chart: Markup) =>
  plainText(trustedMarkup(/class="chart-headline">(.*?)<\/h\d>/s.exec(String(chart))![1]!));

test.each([
  [
    'dearer than average, both jobs',
    'california',
    'Prices in California run about 11% above the U.S. average: the median paralegal’s $77,390 a year buys what $69,897 buys in an average place, and the median legal secretary’s $62,860 what $56,774 buys',
  ],
  [
    'cheaper, and only one job has a median',
    'montana',
    'Prices in Montana run about 5% below the U.S. average: the median paralegal’s $57,290 a year buys what $60,531 buys in an average place; wages of legal secretaries are not released by BLS',
  ],
  [
    'the country itself',
    'united-states',
    'The United States is the yardstick of local prices: the median paralegal’s $62,890 a year buys what $62,890 buys',
  ],
  [
    'no price parity',
    'north-coast',
    'In the North Coast, wages of both jobs cannot be put in local prices, because BEA publishes none for the area',
  ],
])('the headline says what pay buys: %s', (_, slug, text) => {
  expect(headlineOf(showChart(payRange, english, { area: slug, basis: LOCAL }))).toContain(text);
});

test('above, below or about the same, by the parity, and each amount ÷ (parity ÷ 100), in every place', () => {
  const seen = new Set<string>();
  const whole = (value: number) => `$${Math.round(value).toLocaleString('en-US')}`;
  for (const place of places) {
    const { parity, rows, name, type } = place;
    const medians = (['paralegal', 'legal-secretary'] as const).flatMap((role) => {
      const cell = rows[role]?.year.p50;
      return typeof cell === 'number' ? [cell] : [];
    });
    if (parity === null || medians.length === 0 || type === 'nation') continue;
    const percent = Math.round(Math.abs(parity - 100));
    const way = percent === 0 ? 'same' : parity > 100 ? 'above' : 'below';
    const where = name === 'District of Columbia' ? `the ${name}` : name;
    const start =
      way === 'same'
        ? `Prices in ${where} are about the U.S. average: `
        : `Prices in ${where} run about ${percent}% ${way} the U.S. average: `;
    const headline = headlineOf(showChart(payRange, english, { area: place.slug, basis: LOCAL }));
    expect(headline.startsWith(start), headline).toBe(true);
    for (const median of medians) {
      expect(headline).toContain(whole(median));
      expect(headline).toContain(`what ${whole(median / (parity / 100))} buys`);
    }
    seen.add(way);
  }
  expect([...seen].sort()).toEqual(['above', 'below', 'same']);
});

describe('nobody is paid the worth: no view with local prices says so of its figures', () => {
  const view = { ...defaultView('2025-05'), prices: 'local' } as const;
  const draw = (name: (typeof VIEWS)[number], unit: PayUnit, place: Place) => {
    const map = place.state === 'CA' ? mapOfCalifornia : mapOfStates;
    const territories = places.filter(({ slug }) => slug === 'puerto-rico');
    const data = {
      place,
      states,
      californiaAreas,
      territories,
      href: (page: string) => page,
      newest: '2025-05',
      map,
    };
    const asked = { ...view, view: name, unit, area: place.slug };
    return drawAny(context, asked, data);
  };
  const cases = VIEWS.flatMap((name) =>
    ['california', 'montana', 'visalia', 'ohio'].flatMap((slug) =>
      PAY_UNITS.map((unit) => [name, slug, unit] as const),
    ),
  );

  test.each(cases)('%s, %s, by %s', (name, slug, unit) => {
    // The second figure of a view may be of pay as paid, and then names the year as published.
    const figures = String(draw(name, unit, placeNamed(slug)))
      .split(/(?=<figure )/)
      .filter((part) => part.includes('derived/local-'));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const text = plainText(trustedMarkup(figure.replace(/<details.*<\/details>/s, '')));
      expect(text).not.toMatch(/\b(?:is|are|both) paid\b/);
      expect(text).toMatch(/local prices|U\.S\. average|average place/);
      const [, caption] = /<caption>(.*?)<\/caption>/s.exec(figure)!;
      expect(caption).toMatch(/local prices|at U\.S\. average prices/);
    }
  });
});

test.each<[string, PayBasis, string]>([
  ['a year', { unit: 'year', hours: 37.5, prices: 'nominal' }, 'hourly pay × 37.5 hours × 52 weeks'],
  ['a month', { unit: 'month', hours: 37.5, prices: 'nominal' }, 'hourly pay × 37.5 hours × 52 weeks ÷ 12'],
  ['a week', { unit: 'week', hours: 37.5, prices: 'nominal' }, 'hourly pay × 37.5 hours'],
])('the formula shown is the one used: by %s', (per, basis, formula) => {
  expect(basisText(context.release, basis, context.words)).toBe(
    `dollars ${per}, before tax, worked out: ${formula}`,
  );
  expect(boardBasisText(basis, en)).toBe(`dollars ${per}, worked out: ${formula}`);
  const [weeks, months] = [formula.includes('52') ? 52 : 1, formula.includes('÷ 12') ? 12 : 1];
  const html = String(showChart(payRange, english, { basis }));
  const [, value] = /value="([\d.]+)" data-figure="derived\/hours-37\.5\/[^"]*\/paralegal\/p90\//.exec(html)!;
  expect(Number(value)).toBeCloseTo((57.49 * 37.5 * weeks) / months, 6);
});

test('by the hour after local prices, a figure is not “as published”', () => {
  expect(basisText(chartData.release, { ...LOCAL, unit: 'hour' }, en)).toBe(
    `dollars an hour, before tax; for local prices, that ÷ the area’s price parity of ${priceYears[0]!.release} × 100`,
  );
});

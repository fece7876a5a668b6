import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { chart, type ChartEdition, DEFAULT_OPTIONS } from '../../src/charts/chart.ts';
import { citeText } from '../../src/charts/context.ts';
import { figureData, figureSpan } from '../../src/charts/figure-data.ts';
import { chartMarkup, showChart } from '../../src/charts/show-chart.ts';
import { markup } from '../../src/markup.ts';
import { type Amount, known, missing } from '../../src/model/amount.ts';
import { payOf, type Place } from '../../src/model/pay.ts';
import { english } from './edition.ts';
import { figuresIn, read } from './reading.ts';

/* A chart is one record: what a folder would hold, and no other file. Heading, table, source line and names follow. */

const words = {
  headline: 'What one job pays',
  column: 'Median',
  row: 'Paralegals',
  label: 'One median, drawn',
};

type MadeUpEdition = ChartEdition & {
  readonly words: ChartEdition['words'] & { readonly madeUp: typeof words };
};

interface Input {
  readonly place: Pick<Place, 'name'>;
  readonly median: Amount;
  readonly source: string;
}

const madeUp = chart<Input, { readonly x: number; readonly median: Amount }, MadeUpEdition>({
  name: 'made-up',
  input(edition, { area, role, measure, basis }) {
    const place = edition.place(area);
    return {
      place,
      median: payOf(edition.release, place, role, measure, basis),
      source: edition.release.source,
    };
  },
  layout: ({ median }) => (median.state === 'published' ? { x: 50, median } : null),
  draw: ({ x, median }, { label, words }) =>
    markup`<svg class="chart-svg" role="img" aria-label="${label}"><text x="${x}%">${figureSpan(median, words)}</text></svg>`,
  say: ({ place, median }, { words }) => ({
    headline: markup`${words.madeUp.headline}`,
    subtitle: markup`${place.name}`,
    sentence: markup`${words.madeUp.row}: ${figureData(median, words)}.`,
    notes: [markup`Made up.`],
    label: words.madeUp.label,
  }),
  tables: ({ place, median }, words) => [
    {
      caption: place.name,
      columns: ['', words.madeUp.column],
      rows: [{ head: words.madeUp.row, cells: [median] }],
    },
  ],
  sources: ({ source }) => [source],
});

const edition: MadeUpEdition = { ...english, words: { ...english.words, madeUp: words } };
const input = madeUp.input(edition, DEFAULT_OPTIONS);
const figureOf = (html: unknown) => parse(String(html)).querySelector('figure')!;
const shown = showChart(madeUp, edition);
const figure = figureOf(shown);

test('its name is its class and its id, after a prefix where the page asks for one', () => {
  expect(figure.getAttribute('class')).toBe('chart chart--made-up');
  expect(figure.id).toBe('made-up');
  expect(figureOf(showChart(madeUp, edition, {}, { idPrefix: 'second-' })).id).toBe('second-made-up');
});

test('its headline stands over what it measures, at the level of its page', () => {
  expect(figure.querySelector('h3.chart-headline')!.text).toBe(words.headline);
  expect(figure.querySelector('.chart-subtitle')!.text).toBe('California');
  expect(figureOf(showChart(madeUp, edition, {}, { level: 2 })).querySelector('h2')!.text).toBe(
    words.headline,
  );
});

test('drawing, sentence and table show the amount that was read', () => {
  const { plot, root, tables } = read(shown);
  expect(plot!.querySelector('svg')!.getAttribute('aria-label')).toBe(words.label);
  const { id, value } = input.median;
  for (const part of [plot, root.querySelector('.chart-sentence'), ...tables])
    expect(figuresIn(part)).toMatchObject([{ id, value }]);
  expect(tables.map((table) => table.querySelectorAll('caption, th').map(({ text }) => text))).toEqual([
    ['California', '', words.column, words.row],
  ]);
});

test('its source line names the record of the source and leads to it', () => {
  const link = figure.querySelector('.chart-source a')!;
  expect(link.getAttribute('href')).toBe(english.href(`/data/#${input.source}`));
  expect(link.text).toBe(citeText(english.cites[input.source]!, english.words));
});

test('what is asked for reaches it', () => {
  const [asked] = figuresIn(
    figureOf(showChart(madeUp, edition, { area: 'new-york', role: 'legal-secretary' })),
  );
  expect(asked!.id).toBe(
    payOf(english.release, english.place('new-york'), 'legal-secretary', 'p50', DEFAULT_OPTIONS.basis).id,
  );
});

test('where there is nothing to draw, the words and the table stay', () => {
  const none = missing(input.median.id, input.median.unit, 'not-released');
  const bare = figureOf(chartMarkup(madeUp, { ...input, median: none }, edition));
  expect(bare.querySelector('svg')).toBeNull();
  expect(bare.querySelector('td')!.text).toBe(english.words.missing['not-released']);
});

test('a source that is no record is named', () => {
  const unknown = { ...input, median: known('x', 'usd-per-year', 1), source: 'nobody' };
  expect(() => chartMarkup(madeUp, unknown, edition)).toThrow(/no source nobody; known: /);
});

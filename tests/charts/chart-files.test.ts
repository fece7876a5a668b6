import { parse as parseCsv } from 'csv-parse/sync';
import { type HTMLElement, parse } from 'node-html-parser';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { csvFile } from '../../src/chart-files/csv-file.ts';
import { filesOf, formatsOf } from '../../src/chart-files/files-of.ts';
import { pngOf } from '../../integrations/pictures/png.ts';
import { CHART_SCALE } from '../../src/chart-files/in-pixels.ts';
import { fileName, type Subject } from '../../src/chart-files/subjects.ts';
import { svgFile } from '../../src/chart-files/svg-file.ts';
import { type Cell, type Chart, DEFAULT_OPTIONS } from '../../src/charts/chart.ts';
import { CHARTS, chartNamed } from '../../src/charts/index.ts';
import { subjectsIn } from '../../src/components/files/subjects.ts';
import type { Edition } from '../../src/edition.ts';
import { plainText } from '../../src/markup.ts';
import type { Amount } from '../../src/model/amount.ts';
import { AS_PUBLISHED } from '../../src/model/pay.ts';
import { english } from '../../src/edition.ts';
import { expectNone } from '../expect-none.ts';
import { inkOf } from '../ink.ts';
import { rawFigure } from './raw-figures.ts';
import { figuresIn } from './reading.ts';

/* The files of every view: pictures stand alone and say what the page says; tables read back as they are. */

const PAGE = 'https://second-chair.example/pay/california/';
const { words, release } = english;
const subjects = subjectsIn(english);

type Any = Chart<unknown, unknown, Edition>;
const chartOf = ({ name }: Subject): Any => chartNamed(name);
const inputOf = (subject: Subject) =>
  chartOf(subject).input(english, { ...DEFAULT_OPTIONS, ...subject.options });
const svgOf = (subject: Subject) => svgFile(chartOf(subject), english, { ...subject.options, page: PAGE });

const pictures = [...subjects].flatMap(([file, subject]) => {
  const svg = svgOf(subject);
  return svg === null ? [] : [{ file, subject, svg }];
});
/** One view of each chart. */
const samples = CHARTS.flatMap(
  ({ chart }) => pictures.find(({ subject }) => subject.name === chart.name) ?? [],
);

test('every chart has files, and every chart with a drawing has a picture', () => {
  const names = new Set([...subjects.values()].map(({ name }) => name));
  expect([...names].sort()).toEqual(CHARTS.map(({ chart }) => chart.name).sort());
  expect(Object.keys(words.charts).sort()).toEqual([...names].sort());
  const withoutDrawing = CHARTS.filter(({ chart }) => chart.tableOnly).map(({ chart }) => chart.name);
  expect(
    samples
      .map(({ subject }) => subject.name)
      .concat(withoutDrawing)
      .sort(),
  ).toEqual([...names].sort());
  expect(pictures.length).toBeGreaterThan(300);
});

test('a file’s name begins with what is in it and ends with place and release', () => {
  expect([...subjects.keys()]).toContain('paralegal-legal-secretary-pay-san-diego-2025-05');
  expect([...subjects.keys()]).toContain('legal-secretary-pay-by-state-in-local-prices-california-2025-05');
  expectNone(
    [...subjects].flatMap(([file, { options }]) =>
      /^[a-z0-9-]+$/.test(file) && file.endsWith(`-${options.area}-${release.id}`) ? [] : [file],
    ),
  );
  expect(() => fileName({ name: 'new', options: { area: 'california' } }, release.id)).toThrow(
    'No file name for the chart "new"',
  );
});

test('pictures are well-formed, with ids of their own', () => {
  expectNone(
    pictures.flatMap(({ file, svg }) => {
      const problems: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => problems.push(`${file}: ${error.message}`));
      parser.write(svg).close();
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      if (new Set(ids).size < ids.length) problems.push(`${file}: an id stands twice`);
      return problems;
    }),
  );
});

test('pictures stand alone: nothing is loaded, no style sheet or size of the page is needed', () => {
  expectNone(
    pictures.flatMap(({ file, svg }) => {
      const own = svg.replace(/<style>[^]*?<\/style>/, '');
      const style = /<style>([^]*?)<\/style>/.exec(svg)![1]!;
      const found = [
        ...own.matchAll(/(?:href|src)="[^"]*"|url\((?!#)[^)]*\)|var\(|calc\(|currentColor|undefined|NaN/g),
        ...own.matchAll(/ class="(?!rim")[^"]*"/g),
        ...own.matchAll(/ (?:x|y|[xy][12]|d[xy]|width|height|font-size|stroke-width)="[^"]*[a-z%][^"]*"/g),
        ...style.matchAll(/url\((?!data:font\/woff2;base64,)[^)]{0,40}/g),
      ];
      return found.map(([text]) => `${file}: ${text}`);
    }),
  );
});

/** The texts of a picture, the lines of each joined. */
const textsIn = (root: HTMLElement): string[] =>
  root.querySelectorAll('text:not(.rim)').map((element) =>
    element
      .querySelectorAll('tspan')
      .map((line) => line.text)
      .join(' '),
  );

test('a picture has what the page has around its drawing: headline, what is measured, source with its day, address', () => {
  expectNone(
    pictures.flatMap(({ file, subject, svg }) => {
      const root = parse(svg);
      const said = chartOf(subject).say(inputOf(subject), english);
      const text = textsIn(root).join('\n');
      const [cite] = chartOf(subject).sources(inputOf(subject));
      const needed = [
        plainText(said.headline),
        plainText(said.subtitle),
        english.cites[cite!]!.source,
        PAGE.slice(8),
      ];
      return [
        ...needed.filter((part) => !text.includes(part)).map((part) => `${file} lacks "${part}"`),
        ...(root.querySelector('#title')!.text === plainText(said.headline) ? [] : [`${file}: title`]),
        ...(root.querySelector('#desc')!.text === plainText(said.sentence) ? [] : [`${file}: description`]),
      ];
    }),
  );
});

test('no picture speaks of the page that it came from', () => {
  const saysOfPage =
    /\b(?:the (?:full )?table|this page|choose|press|below|above the chart|how it is worked out)\b/i;
  expectNone(
    pictures.flatMap(({ file, svg }) => {
      const texts = textsIn(parse(svg));
      return texts.filter((text) => saysOfPage.test(text)).map((text) => `${file}: ${text}`);
    }),
  );
});

test('figures in a picture are those of the files of data', () => {
  let compared = 0;
  expectNone(
    pictures.flatMap(({ file, svg }) =>
      figuresIn(parse(svg)).flatMap(({ id, value }) => {
        const settled = rawFigure(id);
        if (settled === undefined) return [];
        compared++;
        const same = settled === null ? value === null : Math.abs(settled - value!) < 1e-6;
        return same ? [] : [`${file}: ${id} is ${value ?? 'nothing'}, not ${settled ?? 'nothing'}`];
      }),
    ),
  );
  expect(compared).toBeGreaterThan(4000);
});

test('what a picture shows is what a wide page shows, and nothing twice', () => {
  const shown = (name: string) =>
    figuresIn(parse(pictures.find(({ file }) => file === `${name}-${release.id}`)!.svg)).map(
      ({ text }) => text,
    );
  expect(shown('paralegal-legal-secretary-pay-california').sort()).toEqual(
    [
      '$40,710',
      '$50,040',
      '$62,860',
      '$80,650',
      '$106,580',
      '$50,460',
      '$60,170',
      '$77,390',
      '$98,430',
      '$119,580',
    ]
      .concat('$14,530')
      .sort(),
  );
});

/** The first line of the headline, in pixels. */
const HEADLINE = [24 * CHART_SCALE, 46 * CHART_SCALE] as const;

test.each(
  samples.filter(({ subject }) => subject.png).map(({ subject, svg }) => [subject.name, svg] as const),
)('the picture of %s in pixels has the size of the other, and letters', (_, svg) => {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
  const { ink, ...size } = inkOf(pngOf({ svg, scale: CHART_SCALE }), ...HEADLINE);
  expect(size).toEqual({ width: width! * CHART_SCALE, height: height! * CHART_SCALE });
  expect(ink).toBeGreaterThan(3000);
});

test('it is the letters that are counted, and the drawing has them too', () => {
  const { svg } = samples[0]!;
  const bare = pngOf({ svg: svg.replace(/<text[^]*?<\/text>/g, ''), scale: CHART_SCALE });
  const { height, ink } = inkOf(bare, ...HEADLINE);
  expect(ink).toBe(0);
  const below = [HEADLINE[1], height] as const;
  expect(inkOf(pngOf({ svg, scale: CHART_SCALE }), ...below).ink).toBeGreaterThan(
    inkOf(bare, ...below).ink + 5000,
  );
});

test('a picture in pixels is the same each time', () => {
  const { svg } = samples[0]!;
  expect(
    Buffer.from(pngOf({ svg, scale: CHART_SCALE })).equals(Buffer.from(pngOf({ svg, scale: CHART_SCALE }))),
  ).toBe(true);
});

const isAmount = (cell: object): cell is Amount => 'state' in cell;
/** The numbers of a cell in the order in which a file has them; the empty text for one that is not there. */
function numbersOf(cell: Cell): string[] {
  const text = ({ value }: Amount) => (value === null ? '' : String(value));
  if (typeof cell === 'string' || 'sign' in cell) return [];
  if ('from' in cell) return [text(cell.from), text(cell.to)];
  if ('lead' in cell) return [text(cell.lead.gap)];
  if ('gap' in cell) {
    const { own, against } = cell.gap;
    return [own.value === null || against.value === null ? '' : String(own.value - against.value)];
  }
  return [text(isAmount(cell) ? cell : cell.amount)];
}

test('tables read back as they are: each number unrounded in its row, each gap with its reason', () => {
  let compared = 0;
  expectNone(
    [...subjects].flatMap(([file, subject]) => {
      const { text, rows: count } = csvFile(chartOf(subject), english, subject.options);
      const [header, ...rows] = parseCsv(text);
      const tables = chartOf(subject).tables(inputOf(subject), words);
      const expected = tables.flatMap(({ rows: own }) => own);
      const problems = [
        ...(count === rows.length && count === expected.length ? [] : [`${file}: ${count} rows`]),
        ...(new Set(header).size === header!.length ? [] : [`${file}: a column stands twice`]),
      ];
      expected.forEach(({ head, cells }, i) => {
        const row = rows[i]!;
        const notes = row.at(-2)!;
        const numbers = cells.flatMap(numbersOf).filter((number) => number !== '');
        const found = row.slice(0, -2).filter((cell) => /^-?[\d.]+(e-?\d+)?$/.test(cell));
        compared += numbers.length;
        // A set of one rank is from it to it.
        const once = (list: string[]) => list.filter((number, at) => number !== list[at - 1]).join(' ');
        if (once(found) !== once(numbers))
          problems.push(`${file}, row ${i + 1}: ${found.join(' ')}, not ${numbers.join(' ')}`);
        if (
          !row.includes(
            (typeof head === 'string' ? head : head.text).replaceAll(
              /[–’“”]/g,
              (sign) => ({ '–': '-', '’': "'" })[sign] ?? '"',
            ),
          )
        )
          problems.push(`${file}, row ${i + 1}: no head`);
        const unknown = cells.flatMap(numbersOf).includes('');
        if (unknown && notes === '') problems.push(`${file}, row ${i + 1}: no reason`);
        if (!row.at(-1)!.includes(', ')) problems.push(`${file}, row ${i + 1}: no source`);
      });
      return problems;
    }),
  );
  expect(compared).toBeGreaterThan(5000);
});

test('units stand in the header, or in a column where rows differ in them', () => {
  const lines = (name: string, at: number) =>
    csvFile(
      chartOf(subjects.get(`${name}-${release.id}`)!),
      english,
      subjects.get(`${name}-${release.id}`)!.options,
    ).text.split('\n')[at];
  expect(lines('paralegal-legal-secretary-pay-california', 0)).toBe(
    'Figure,Paralegals (dollars a year),Legal secretaries (dollars a year),Notes,Source',
  );
  expect(lines('paralegal-legal-secretary-pay-california', 3)).toMatch(/^Median,77390,62860,,"BLS, OEWS/);
  expect(lines('paralegal-legal-secretary-every-figure-california', 0)).toBe(
    'Figure,Unit,Paralegals,Legal secretaries,Notes,Source',
  );
  expect(lines('paralegal-legal-secretary-mean-pay-margins-california', 0)).toBe(
    'Figure,Unit,Estimate,From,To,Relative standard error (percent),Notes,Source',
  );
  expect(lines('paralegal-legal-secretary-pay-merced', 3)).toMatch(
    /^Median,61320,,Legal secretaries: not in this release,/,
  );
});

test('links are of the view that is shown, and of no other', () => {
  const shown = (name: string, options: Partial<typeof DEFAULT_OPTIONS>, drawn = true) =>
    filesOf(
      { name, options: { ...DEFAULT_OPTIONS, ...options }, drawn, rows: 6 },
      { release: release.id, subjects },
      words,
    ).map(({ label, page }) => `${label} ${page}`);
  const at = '/files/2025-05/paralegal-legal-secretary-pay-fresno-2025-05';
  expect(shown('pay-range', { area: 'fresno' })).toEqual([
    `SVG ${at}.svg`,
    `PNG ${at}.png`,
    `CSV (6 rows) ${at}.csv`,
  ]);
  expect(shown('pay-range', { area: 'fresno' }, false)).toEqual([`CSV (6 rows) ${at}.csv`]);
  expect(shown('hundred-draws', { area: 'fresno' })).toHaveLength(2);
  expect(shown('every-figure', { area: 'fresno' }, false)).toHaveLength(1);
  expect(shown('pay-range', { area: 'phoenix' })).toEqual([]);
  expect(shown('pay-range', { area: 'fresno', basis: { ...AS_PUBLISHED, unit: 'hour' } })).toEqual([]);
  expect(shown('state-ranking', { role: 'legal-secretary' })[0]).toContain('legal-secretary-pay-by-state');
  expect(shown('state-ranking', { measure: 'mean' })).toEqual([]);
  expect(formatsOf({ png: true }, false)).toEqual(['csv']);
});

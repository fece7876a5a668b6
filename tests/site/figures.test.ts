import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { figureId, readFigureId } from '../../src/model/figure-ref.ts';
import { figureNamed } from '../../src/data/figures.ts';
import { amountText } from '../../src/format.ts';
import { en } from '../../src/words.en.ts';
import type { Amount } from '../../src/model/amount.ts';
import { everyPage, expectNone, type Page, pageAt, pageFrom, pages } from './pages.ts';

const amounts = new Map<string, Amount | string>();

/** What the data say of a figure, or why they cannot. */
function amountOf(id: string): Amount | string {
  let amount = amounts.get(id);
  if (amount === undefined) {
    try {
      amount = figureNamed(id).amount;
    } catch (error) {
      amount = (error as Error).message;
    }
    amounts.set(id, amount);
  }
  return amount;
}

/** The unrounded number that an element carries: of `<data>` its value, of SVG text its data-value. */
function carried(element: HTMLElement): string | undefined {
  return element.getAttribute(element.rawTagName === 'data' ? 'value' : 'data-value');
}

function problemOf(element: HTMLElement): string | null {
  const tag = element.rawTagName;
  const id = element.getAttribute('data-figure');
  if (tag !== 'data' && tag !== 'tspan') return `<${tag}> carries a figure; only <data> and <tspan> may`;
  if (!id) return `<${tag}> names no figure: ${element.text}`;
  const amount = amountOf(id);
  if (typeof amount === 'string') return `${id}: ${amount}`;
  if (amount.id !== id) return `${id} is a figure that calls itself ${amount.id}`;
  const text = amountText(amount, en);
  if (element.text !== text) return `${id} reads "${element.text}", should read "${text}"`;
  const value = carried(element);
  if (amount.state !== 'published')
    return value === undefined ? null : `${id} is ${amount.state} and yet has the value ${value}`;
  if (value === undefined || value === '') return `${id} has no value, should have ${amount.value}`;
  return Number(value) === amount.value ? null : `${id} has the value ${value}, should have ${amount.value}`;
}

const figuresOf = (page: Page) => page.root.querySelectorAll('data, [data-figure]');

function wrongFigures(page: Page): string[] {
  return figuresOf(page).flatMap((element) => {
    const problem = problemOf(element);
    return problem === null ? [] : [`${page.path}: ${problem}`];
  });
}

test('every figure in the pages equals the data: its value exactly, its text as written', () => {
  expectNone(everyPage.flatMap(wrongFigures));
  expect(pages.flatMap(figuresOf).length).toBeGreaterThan(10_000);
});

test('every id in the pages is read and written back to the letter', () => {
  const ids = new Set(
    pages.flatMap(({ root }) =>
      root.querySelectorAll('[data-figure]').map((element) => element.getAttribute('data-figure')!),
    ),
  );
  expectNone([...ids].filter((id) => figureId(readFigureId(id)) !== id));
  expect(ids.size).toBeGreaterThan(1000);
});

const ID = 'oews-2025-05/california/paralegal/p50/year';
const MISSING = 'job-board-2024-02/california/paralegal/p50/year';
test.each([
  ['a wrong value', `<data value="77391" data-figure="${ID}">$77,390</data>`, '77391'],
  ['a wrong text', `<data value="77390" data-figure="${ID}">$77,391</data>`, '$77,391'],
  ['no value', `<data data-figure="${ID}">$77,390</data>`, 'no value'],
  ['no id', '<data value="77390">$77,390</data>', 'names no figure'],
  ['an unknown id', '<data value="1" data-figure="oews-2025-05/mars/paralegal/p50/year">$1</data>', 'mars'],
  ['a value for a missing figure', `<data value="0" data-figure="${MISSING}">not given</data>`, 'value 0'],
  ['SVG text with a wrong value', `<tspan data-value="1" data-figure="${ID}">$77,390</tspan>`, 'value 1'],
])('the check finds %s', (_, html, found) => {
  const problems = wrongFigures(pageFrom('sample.html', html));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('/sample.html: ');
  expect(problems[0]).toContain(found);
});

// From here on nothing of the site's own code: the published files and plain arithmetic.
type Cell = number | string | null;
interface RawRow {
  readonly area: string;
  readonly role: string;
  readonly year: Record<string, Cell>;
  readonly hour: Record<string, Cell>;
  readonly [count: string]: unknown;
}
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const areas = readJson('data/areas.json') as { code: string; slug: string; type: string }[];
const { rows } = readJson('data/releases/2025-05/pay.json') as { rows: RawRow[] };
const { parities } = readJson('data/prices/2024.json') as { parities: { area: string; allItems: number }[] };

const codeOf = Object.fromEntries(areas.map(({ slug, code }) => [slug, code]));
const parityOf = Object.fromEntries(parities.map(({ area, allItems }) => [area, allItems]));
const rowOf = Object.fromEntries(rows.map((row) => [`${row.area}/${row.role}`, row]));
// Fifty: the District of Columbia is no state.
const fifty = areas.filter(({ type, slug }) => type === 'state' && slug !== 'district-of-columbia');
const COUNTS: Record<string, string> = {
  jobs: 'jobs',
  'jobs-rse': 'jobsRse',
  'jobs-per-1000': 'jobsPer1000',
  lq: 'lq',
  'mean-rse': 'meanRse',
};

function medianFor(code: string, role: string, local: boolean): number | null {
  const median = rowOf[`${code}/${role}`]?.year.p50;
  if (typeof median !== 'number') return null;
  return local ? median / (parityOf[code]! / 100) : median;
}

/** 1 + the number of states that pay a higher median; null without a median, and for what is no state. */
function rankFor(slug: string, role: string, local: boolean): number | null {
  const own = fifty.some((state) => state.slug === slug) ? medianFor(codeOf[slug]!, role, local) : null;
  return own === null ? null : 1 + fifty.filter(({ code }) => medianFor(code, role, local)! > own).length;
}

/** The number a figure of the survey should have; null where the file has none. */
function published(id: string): number | null {
  const { area: slug = '', role = '', measure = '', unit } = readFigureId(id);
  if (measure === 'rank' || measure === 'rank-local') return rankFor(slug, role, measure === 'rank-local');
  const row = rowOf[`${codeOf[slug]!}/${role}`];
  const cell = unit ? row?.[unit === 'hour' ? 'hour' : 'year'][measure] : row?.[COUNTS[measure]!];
  if (typeof cell !== 'number') return null;
  return unit === 'month' ? cell / 12 : unit === 'week' ? cell / 52 : cell;
}

test('every figure of the survey equals the published file, worked out anew', () => {
  const kinds = new Set<string>();
  const problems = pages.flatMap((page) =>
    page.root.querySelectorAll('[data-figure^="oews-2025-05/"]').flatMap((element) => {
      const id = element.getAttribute('data-figure')!;
      const { measure, unit } = readFigureId(id);
      kinds.add(figureId({ measure, unit }));
      const [value, expected] = [carried(element), published(id)];
      if (expected === null ? value === undefined : Number(value) === expected) return [];
      return [
        `${page.path}: ${id} has the value ${value ?? 'none'}, the file makes it ${expected ?? 'none'}`,
      ];
    }),
  );
  expectNone(problems);
  const units = ['year', 'month', 'week', 'hour'];
  const pay = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'].flatMap((m) => units.map((unit) => `${m}/${unit}`));
  expect([...kinds].sort()).toEqual([...pay, ...Object.keys(COUNTS), 'rank', 'rank-local'].sort());
});

const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'].map((measure) => `${measure}/year`);
const BOARD = ['average/year', 'average/hour', 'average/month', 'average/week', 'low/year', 'high/year'];
const BOARD_REST = ['p25/year', 'p75/year', 'p90/year', 'spread', 'rank'];

test.each([
  ['/pay/california/', 'oews-2025-05', 'paralegal', PERCENTILES, [50460, 60170, 77390, 98430, 119580]],
  ['/pay/california/', 'oews-2025-05', 'legal-secretary', PERCENTILES, [40710, 50040, 62860, 80650, 106580]],
  ['/pay/california/', 'oews-2025-05', 'paralegal', ['rank', 'rank-local'], ['4th', '6th']],
  ['/pay/california/', 'oews-2025-05', 'legal-secretary', ['rank', 'rank-local'], ['7th', '16th']],
  ['/data/', 'job-board-2024-02', 'paralegal', BOARD, [55000, '$26.24', 4549, null, 32568, 87835]],
  ['/data/', 'job-board-2024-02', 'paralegal', BOARD_REST, [47400, 67600, 78952, 20200, '27th']],
  ['/data/', 'job-board-2024-02', 'legal-secretary', BOARD, [49000, '$23.53', 4078, 941, null, null]],
  ['/data/', 'job-board-2024-02', 'legal-secretary', BOARD_REST, [43400, 59200, 75004, 15800, '25th']],
])('%s has the known answers of %s, %s', (path, source, role, measures, answers) => {
  const { root } = pageAt(path);
  const problems = measures.flatMap((measure, i) => {
    const id = `${source}/california/${role}/${measure}`;
    const answer = answers[i] ?? null;
    const text = typeof answer === 'number' ? `$${answer.toLocaleString('en-US')}` : (answer ?? 'not given');
    const value = answer === null ? undefined : String(answer).replace(/^\$|(st|nd|rd|th)$/g, '');
    const found = root.querySelectorAll(`data[data-figure="${id}"]`);
    const right = found.some((data) => data.text === text && data.getAttribute('value') === value);
    return right ? [] : [`${id}: no <data> with ${text}, but ${found.map(String).join(' ') || 'nothing'}`];
  });
  expectNone(problems);
});

import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { adjacentFile, adjacentOf, hasAdjacent } from '../../data/adjacent.ts';
import { figureNamed } from '../../data/figures.ts';
import { areaNamed } from '../../data/index.ts';
import { amountText } from '../../format.ts';
import { en } from '../../words.en.ts';
import type { AdjacentRow } from '../../model/adjacent.ts';
import { atLeast, missing } from '../../model/amount.ts';
import { AS_PUBLISHED, countOf, payOf } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
import { english } from '../../edition.ts';
import { chartMarkup } from '../show-chart.ts';
import { adjacentJobs } from './chart.ts';
import { readAdjacentJobs } from './input.ts';
import { layoutAdjacentJobs } from './layout.ts';

const { placeNamed, places } = english.data;
const { release } = english;
const adjacent = adjacentFile(english.data);

const inputOf = (slug: string) => readAdjacentJobs(english, { area: slug });
const chart = (slug: string, rows: readonly AdjacentRow[] = adjacentOf(english.data, slug)) =>
  parse(String(chartMarkup(adjacentJobs, { ...inputOf(slug), rows }, english)));
const covered = places.map(({ slug }) => slug).filter((slug) => hasAdjacent(english.data, slug));
const charts = covered.map((slug) => [slug, chart(slug)] as const);

const nameOf = en.adjacentJobs.occupation;
const MEASURES = ['p50', 'p25', 'p75', 'jobs'] as const;
const OURS: readonly string[] = ROLES.map((role) => en.role[role].titleMany);
const NUMBERS = 'none one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
const SOC = { paralegal: '23-2011', 'legal-secretary': '43-6012' };
type Cell = number | string | null;

/** What the files say of every occupation in one place, found anew: name, median, quartiles, jobs. */
function published(slug: string): readonly (readonly [name: string, ...Cell[]])[] {
  const { code } = areaNamed(slug);
  return adjacent.occupations.map(({ soc }) => {
    const role = ROLES.find((job) => SOC[job] === soc);
    const own = role && placeNamed(slug).rows[role];
    const row = own
      ? { ...own.year, jobs: own.jobs }
      : adjacent.rows.find((candidate) => candidate.area === code && candidate.soc === soc);
    return [nameOf(soc), ...MEASURES.map((measure): Cell => (row ? row[measure] : 'not-in-release'))];
  });
}
const texts = (nodes: readonly HTMLElement[]) => nodes.map(({ text }) => text);
const drawnNames = (root: HTMLElement) =>
  texts(root.querySelectorAll('svg .chart-label:not(.chart-label--value)'));
const drawnMedians = (root: HTMLElement) => texts(root.querySelectorAll('svg .chart-label--value'));
const tableOf = (root: HTMLElement) =>
  root.querySelectorAll('tbody tr').map((tr) => texts(tr.querySelectorAll('th, td')));
const usd = (value: number) => `$${value.toLocaleString('en-US')}`;
const cellText = (cell: Cell, i: number) => {
  if (typeof cell === 'number') return MEASURES[i] === 'jobs' ? cell.toLocaleString('en-US') : usd(cell);
  return cell === 'not-released' ? 'not released by BLS' : 'not in this release';
};

test('the chart covers the nation, the states and DC, Puerto Rico and the 28 areas of California', () => {
  const expected = places.filter(
    ({ type, state, slug }) =>
      type === 'nation' || type === 'state' || state === 'CA' || slug === 'puerto-rico',
  );
  expect(covered).toEqual(expected.map(({ slug }) => slug));
  expect(covered).toHaveLength(1 + 51 + 1 + 28);
});

describe.each(charts)('%s', (slug, root) => {
  const rows = published(slug);
  const byMedian = rows
    .flatMap(([name, median]) => (typeof median === 'number' ? [{ name, median }] : []))
    .sort((a, b) => b.median - a.median);

  test('every occupation with a median is drawn with it, the highest first; no other is drawn', () => {
    expect(drawnMedians(root)).toEqual(byMedian.map(({ median }) => usd(median)));
    expect([...drawnNames(root)].sort()).toEqual(byMedian.map(({ name }) => name).sort());
    const medianOf = new Map(byMedian.map(({ name, median }) => [name, usd(median)]));
    expect(drawnNames(root).map((name) => medianOf.get(name))).toEqual(drawnMedians(root));
  });

  test('the others are listed in words with the reason', () => {
    const unknown = rows.filter(([, median]) => typeof median !== 'number');
    const note =
      texts(root.querySelectorAll('.chart-note')).find((text) => text.startsWith('Without a median')) ?? '';
    expect(note.match(/\(/g) ?? []).toHaveLength(unknown.length);
    for (const [name, median] of unknown)
      expect(note).toContain(`${name.toLowerCase()} (${cellText(median!, 0)})`);
  });

  test('the table holds all fifteen with median, quartiles and jobs, those without a median last', () => {
    const table = tableOf(root);
    expect(table.map(([name]) => name).slice(0, byMedian.length)).toEqual(drawnNames(root));
    const cells = rows.map(([name, ...figures]) => [name, ...figures.map(cellText)]);
    expect(table.map((row) => row.slice(0, 5)).sort()).toEqual(cells.sort());
    expect(table).toHaveLength(15);
  });

  test('every figure is one of the site’s, with its value and its text; none is NaN or undefined', () => {
    const figures = root.querySelectorAll('[data-figure]');
    expect(figures.length).toBeGreaterThan(60);
    for (const element of figures) {
      const { amount } = figureNamed(element.getAttribute('data-figure')!);
      expect(element.text).toBe(amountText(amount, en));
      const value = element.getAttribute('value') ?? element.getAttribute('data-value');
      expect(value).toBe(amount.value === null ? undefined : String(amount.value));
    }
    expect(String(root)).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  });

  test.each(ROLES)('the figures of %s are the survey’s own for the place, and its row is marked', (role) => {
    const name = en.role[role].titleMany;
    const pay = (measure: 'p50' | 'p25' | 'p75') =>
      payOf(release, placeNamed(slug), role, measure, AS_PUBLISHED);
    const amounts = [
      ...(['p50', 'p25', 'p75'] as const).map(pay),
      countOf(release, placeNamed(slug), role, 'jobs'),
    ];
    const row = tableOf(root).find(([first]) => first === name)!;
    expect(row.slice(1, 5)).toEqual(amounts.map((amount) => amountText(amount, en)));
    const marked = texts(root.querySelectorAll(`svg.job--${role} .chart-label--strong`));
    expect(marked).toEqual(pay('p50').state === 'published' ? [name, row[1]] : []);
  });

  test('the headline counts the related jobs with a higher median than each of the two that has one', () => {
    const others = byMedian.filter(({ name }) => !OURS.includes(name));
    const higher = ROLES.flatMap((role) => {
      const own = placeNamed(slug).rows[role]?.year.p50;
      return typeof own === 'number' ? [NUMBERS[others.filter(({ median }) => median > own).length]] : [];
    });
    const [, counts] = root
      .querySelector('h3')!
      .text.split(`In ${en.inPlace(placeNamed(slug).name, placeNamed(slug).type)}, `);
    const counted = counts!.split(/[ ,]+/).filter((word) => NUMBERS.includes(word));
    expect(counted).toEqual([higher[0], NUMBERS[others.length], ...higher.slice(1)]);
  });

  test.each([
    ['Paralegals', ['high-school', 'postsecondary-nondegree', 'associate']],
    ['Legal secretaries', ['high-school']],
  ] as const)(
    'the sentence on %s names the jobs that pay more for no more schooling, the highest first',
    (own, allowed) => {
      const median = rows.find(([name]) => name === own)![1]!;
      const sentence = root.querySelector('.chart-sentence')!.text.split('Legal secretaries ')[
        OURS.indexOf(own)
      ]!;
      if (typeof median !== 'number') {
        expect(sentence).toContain(`their median is ${cellText(median, 0)}`);
        return;
      }
      const schooling = new Map(adjacent.occupations.map((job) => [nameOf(job.soc), job.schooling]));
      const better = byMedian.filter(
        (job) => job.median > median && allowed.some((level) => level === schooling.get(job.name)),
      );
      expect(sentence).toContain(`have a median of ${usd(median)}`);
      expect(
        sentence.match(/[a-z ]+ \(\$[\d,]+/g)?.map((text) => text.replace(/^ (and )?/, '')) ?? [],
      ).toEqual(better.map((job) => `${job.name.toLowerCase()} (${usd(job.median)}`));
      expect(sentence.includes('No job here')).toBe(better.length === 0);
    },
  );

  test('positions lie within the plot: quartiles and median in order, a higher median further right', () => {
    const layout = layoutAdjacentJobs(inputOf(slug), en)!;
    expect(layout.rows).toHaveLength(byMedian.length);
    for (const [i, { x, y, line, p50, beyond }] of layout.rows.entries()) {
      const next = layout.rows[i + 1];
      if (next) {
        expect(next.x).toBeLessThanOrEqual(x);
        if (!next.beyond && p50.value! - next.p50.value! > 100) expect(next.x).toBeLessThan(x);
        expect(next.y).toBeGreaterThan(y);
      }
      if (beyond) expect(x).toBe(100);
      const positions = line ? [0, line.from, x, line.to, 100] : [0, x, 100];
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
    for (const { x } of layout.ticks) expect(x >= 0 && x <= 100).toBe(true);
    expect(layout.height).toBeGreaterThan(layout.bottom);
  });
});

describe('California with other cells', () => {
  const usual = adjacentOf(english.data, 'california');
  const changed = (soc: string, change: Partial<AdjacentRow>) =>
    usual.map((row) => (row.soc === soc ? { ...row, ...change } : row));
  const capped = atLeast('example/p50', 'usd-per-year', 239_200);
  const hidden = missing('example/p25', 'usd-per-year', 'not-released');
  const noMedians = usual.map((row) => (row.role === null ? row : { ...row, p50: hidden }));

  test.each([
    ['lawyers at the cap stand first', '23-1011', 0],
    ['file clerks at the cap stand first too', '43-4071', 0],
  ])('a capped median reads “at least”, with an arrow past the end of the axis: %s', (_, soc, at) => {
    const root = chart('california', changed(soc, { p50: capped, p75: capped }));
    expect(drawnMedians(root)[at]).toBe('at least $239,200');
    const row = root.querySelectorAll('svg .chart-row')[at]!;
    expect(row.querySelectorAll('.beyond-mark')).toHaveLength(1);
    expect(row.querySelectorAll('.cap-mark, .other-mark')).toHaveLength(0);
    expect(tableOf(root)[at]!.slice(1, 4)).toEqual([
      'at least $239,200',
      expect.stringMatching(/^\$/),
      'at least $239,200',
    ]);
  });

  test('without a quartile there is a mark and no line', () => {
    const root = chart('california', changed('23-1011', { p25: hidden }));
    expect(root.querySelectorAll('svg .context-quartiles')).toHaveLength(12);
    expect(drawnNames(root)).toHaveLength(13);
    expect(tableOf(root)[0]).toContain('not released by BLS');
  });

  test('without a median of either job nothing is counted, and both are said to be unknown', () => {
    const root = chart('california', noMedians);
    expect(root.querySelector('h3')!.text).toBe('Related jobs in California by median pay');
    const sentence = root.querySelector('.chart-sentence')!.text;
    for (const name of OURS)
      expect(sentence).toContain(`${name} cannot be compared: their median is not released by BLS`);
    expect(drawnNames(root)).toHaveLength(11);
  });

  test('without any median there is no drawing', () => {
    const root = chart(
      'california',
      usual.map((row) => ({ ...row, p50: hidden })),
    );
    expect(root.querySelectorAll('.chart-plot svg')).toHaveLength(0);
    expect(tableOf(root)).toHaveLength(15);
  });
});

import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { AS_PUBLISHED, countOf } from '../../model/pay.ts';
import { PAY_MEASURES, type Role, ROLES } from '../../schema/terms.ts';
import { everyFigure } from '../every-figure/chart.ts';
import type { ChartOptions } from '../chart.ts';
import { english } from '../../edition.ts';
import { chartMarkup, showChart } from '../show-chart.ts';
import { areaComparison } from './chart.ts';
import { areaComparisonExamples } from './examples.ts';

const { californiaAreas, placeNamed } = english.data;
const { release } = english;

const edition = { ...english, placeHref: (slug: string) => `/to/${slug}` };
const draw = (options: Partial<ChartOptions>) => parse(String(showChart(areaComparison, edition, options)));

interface Figure {
  readonly id: string;
  readonly value: number | null;
  readonly text: string;
}
const figuresIn = (element: HTMLElement) =>
  element.querySelectorAll('[data-figure]').map((figure): Figure => {
    const value = figure.getAttribute('value') ?? figure.getAttribute('data-value');
    const id = figure.getAttribute('data-figure')!;
    return { id, value: value === undefined ? null : Number(value), text: figure.text };
  });

/** Rows of the table: the area, then pay, jobs and location quotient of each job. */
const rowsOf = (root: HTMLElement) =>
  root.querySelectorAll('tbody tr').map((tr) => {
    const cells = tr.querySelectorAll('td').map((td) => figuresIn(td)[0]!);
    const of = (first: number) => ({ pay: cells[first]!, jobs: cells[first + 1]!, lq: cells[first + 2]! });
    const link = tr.querySelector('a')!;
    return {
      slug: link.getAttribute('data-slug')!,
      name: link.text,
      paralegal: of(0),
      'legal-secretary': of(3),
    };
  });
/** A place’s name as a sentence has it: some with an article. */
const said = (name: string) => english.words.inPlace(name, 'metropolitan');

type Row = ReturnType<typeof rowsOf>[number];

/** Rows of the drawing: what is written, and where each job's mark stands; NaN where it has none. */
const drawnRows = (root: HTMLElement) =>
  root.querySelectorAll('.rank-row').map((row) => {
    const markOf = (role: Role) => row.querySelector(`svg.job--${role}[x$="%"]`);
    const xOf = (role: Role) => parseFloat(markOf(role)?.getAttribute('x') ?? 'NaN');
    return {
      name: row.querySelector('.area-name')!.text,
      ids: figuresIn(row).map(({ id }) => id),
      x: { paralegal: xOf('paralegal'), 'legal-secretary': xOf('legal-secretary') },
      capped: ROLES.filter((role) => markOf(role)?.querySelector('.cap-mark')),
      line: row.querySelector('.area-line') !== null,
    };
  });
type Drawn = ReturnType<typeof drawnRows>[number];
const textOf = (root: HTMLElement, selector: string) => root.querySelector(selector)!.text;
const named = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

const fullTables = new Map(
  californiaAreas.flatMap((area) =>
    (['nominal', 'local'] as const).flatMap((prices) =>
      figuresIn(
        parse(
          String(showChart(everyFigure, english, { area: area.slug, basis: { ...AS_PUBLISHED, prices } })),
        ),
      ).map((figure): [string, Figure] => [figure.id, figure]),
    ),
  ),
);

const CASES = (['nominal', 'local'] as const).flatMap((prices) =>
  ROLES.flatMap((role) => PAY_MEASURES.map((measure) => ({ role, measure, prices }))),
);

describe.each(CASES)('by $role, $measure, $prices prices', ({ role, measure, prices }) => {
  const root = draw({ role, measure, basis: { ...AS_PUBLISHED, prices } });
  const rows = rowsOf(root);
  const known = rows.filter((row) => row[role].pay.value !== null);
  const unknown = rows.filter((row) => row[role].pay.value === null);

  test('the table has each of the 28 areas once, with the release’s figures of both jobs', () => {
    expect(rows.map(({ slug }) => slug).sort()).toEqual(californiaAreas.map(({ slug }) => slug).sort());
    expect(rows).toHaveLength(28);
    for (const row of rows) {
      const { parity, rows: published } = placeNamed(row.slug);
      for (const job of ROLES) {
        const cell = published[job]?.year[measure];
        const local = prices === 'local' ? (parity ?? NaN) / 100 : 1;
        const pay = typeof cell === 'number' && local > 0 ? cell / local : null;
        expect(row[job].pay.value, `${row.slug}, ${job}`).toBe(pay);
        for (const count of ['jobs', 'lq'] as const) {
          const { id, value } = countOf(release, placeNamed(row.slug), job, count);
          expect(row[job][count]).toMatchObject({ id, value });
        }
        for (const figure of Object.values(row[job])) expect(fullTables.get(figure.id)).toEqual(figure);
      }
    }
  });

  test('highest pay first; areas without the figure last, in order of name, with the reason', () => {
    expect(rows).toEqual([...known, ...unknown]);
    const pays = known.map((row) => row[role].pay.value!);
    expect(pays).toEqual(pays.toSorted((a, b) => b - a));
    expect(unknown.map(({ name }) => name)).toEqual(unknown.map(({ name }) => name).sort());
    const note = root.querySelectorAll('.chart-note').find(({ text }) => text.startsWith('Listed last'));
    const [why = '', ...more] = new Set(unknown.map((row) => row[role].pay.text));
    // What reads on after “are”.
    const once = unknown.length > 1 && more.length === 0 && why.startsWith('not ');
    const entries = unknown.map(({ name, [role]: { pay } }) =>
      once ? said(name) : `${said(name)} (${pay.text})`,
    );
    const [head, list] = note?.text.split(': ') ?? [];
    expect(list).toBe(unknown.length > 0 ? `${named(entries)}.` : undefined);
    if (once) expect(head).toMatch(new RegExp(`are ${why}$`));
    expect(root.toString()).not.toMatch(/value="(0|NaN|null|undefined|)"/);
  });

  test('a mark where there is pay and nowhere else, equal pay at one place, more pay to the right', () => {
    const drawn = drawnRows(root);
    expect(drawn.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
    const marks = drawn.flatMap(({ x, line }, i) => {
      const pays = ROLES.map((job) => rows[i]![job].pay.value);
      expect(line, rows[i]!.name).toBe(!pays.includes(null));
      return ROLES.map((job, j) => ({ x: x[job], pay: pays[j] ?? null, at: `${rows[i]!.name}, ${job}` }));
    });
    for (const { x, pay, at } of marks) expect(Number.isNaN(x), at).toBe(pay === null);
    const placed = marks
      .flatMap((mark) => (mark.pay === null ? [] : { ...mark, pay: mark.pay }))
      .sort((a, b) => a.pay - b.pay);
    expect(placed[0]!.x).toBeGreaterThan(0);
    expect(placed.at(-1)!.x).toBeLessThan(100);
    for (const [i, { x, pay, at }] of placed.slice(1).entries()) {
      const before = placed[i]!;
      if (pay === before.pay) expect(x, at).toBe(before.x);
      else expect(x, at).toBeGreaterThanOrEqual(before.x);
      // Straight from pay: the same share of the way between the ends.
      const share = (pay - placed[0]!.pay) / (placed.at(-1)!.pay - placed[0]!.pay);
      expect(x, at).toBeCloseTo(placed[0]!.x + share * (placed.at(-1)!.x - placed[0]!.x), 1);
    }
  });

  test('every figure of the drawing, headline, sentence and notes is in the table, the same', () => {
    const table = new Map(figuresIn(root.querySelector('table')!).map((figure) => [figure.id, figure]));
    const elsewhere = root
      .querySelectorAll('.chart-headline, .chart-plot, .chart-sentence, .chart-note')
      .flatMap(figuresIn);
    expect(elsewhere.length).toBeGreaterThan(60);
    for (const figure of elsewhere) expect(figure).toEqual(table.get(figure.id));
    for (const [i, { ids }] of drawnRows(root).entries()) {
      const own = ROLES.flatMap((job) => [rows[i]![job].pay, rows[i]![job].jobs]);
      expect(ids.toSorted()).toEqual(own.flatMap(({ id, value }) => (value === null ? [] : id)).sort());
    }
  });

  test('the words name the highest, the lowest, and where which job is paid more', () => {
    const end = (row: Row) => `${said(row.name)} (${row[role].pay.text} a year)`;
    const [highest, lowest] = [end(known[0]!), end(known.at(-1)!)];
    expect(textOf(root, '.chart-headline').split(': ')[1]).toBe(highest);
    const local = prices === 'local';
    const ends = local
      ? `is worth most at U.S. average prices in ${highest} and least in ${lowest}. `
      : `is highest in ${highest} and lowest in ${lowest}. `;
    expect(textOf(root, '.chart-sentence')).toContain(ends);
    expect(textOf(root, 'caption').includes('after local prices')).toBe(local);
    const gaps = rows
      .filter((row) => row.paralegal.pay.value !== null && row['legal-secretary'].pay.value !== null)
      .map(({ name, ...row }) => ({
        name,
        gap: row.paralegal.pay.value! - row['legal-secretary'].pay.value!,
      }));
    const less = named(gaps.filter(({ gap }) => gap < 0).map(({ name }) => said(name)));
    expect(gaps.every(({ gap }) => gap !== 0)).toBe(true);
    expect(textOf(root, '.chart-sentence')).toContain(
      less === '' ? 'pay is higher for paralegals. ' : `pay is higher for legal secretaries in ${less}. `,
    );
  });
});

const drawExample = (name: keyof typeof areaComparisonExamples, chosen = '') =>
  parse(String(chartMarkup(areaComparison, { ...areaComparisonExamples[name], chosen }, english)));

test.each<[string, keyof typeof areaComparisonExamples, order: string[], sentence: string]>([
  [
    'the same job is paid more everywhere; an area without both figures is no exception',
    'paralegals-always',
    ['C', 'B', 'A'],
    'In every area with both figures, median pay is higher for paralegals. ',
  ],
  [
    'the other job is paid more everywhere',
    'secretaries-always',
    ['A', 'B', 'C'],
    'In every area with both figures, median pay is higher for legal secretaries. ',
  ],
  [
    'one area is an exception',
    'one-exception',
    ['B', 'A', 'C'],
    'Median pay is higher for legal secretaries in C. In the other areas where the two differ it is higher for paralegals. ',
  ],
  [
    'both jobs are paid the same',
    'equal-jobs',
    ['A', 'B'],
    'lowest in B ($50 a year). The median of both jobs is the same in A. ',
  ],
  [
    'areas with equal pay stand in order of name, and both are the highest',
    'equal-areas',
    ['C', 'B', 'D', 'A'],
    'is highest in C ($70 a year) and lowest in A ($50 a year). ',
  ],
  ['no area has the figure', 'none', ['A', 'B'], 'No area has a figure for the median pay of paralegals. '],
])('%s', (_, example, order, sentence) => {
  const root = drawExample(example);
  expect(rowsOf(root).map(({ name }) => name)).toEqual(order);
  expect(drawnRows(root).map(({ name }) => name)).toEqual(order);
  expect(textOf(root, '.chart-sentence')).toContain(sentence);
});

test('pay above the cap is drawn at the cap, with a mark of its own, and said to be at least that', () => {
  const root = drawExample('capped');
  const [b, c, a] = drawnRows(root) as [Drawn, Drawn, Drawn];
  expect([a.name, b.name, c.name]).toEqual(['A', 'B', 'C']);
  expect(a.x.paralegal).toBe(b.x.paralegal);
  expect(c.x['legal-secretary']).toBe(b.x.paralegal);
  expect([a.capped, b.capped, c.capped]).toEqual([['paralegal'], [], ['legal-secretary']]);
  expect(rowsOf(root).at(-1)!.paralegal.pay).toMatchObject({ value: null, text: 'at least $239,200' });
});

test('an axis without any figure has neither ticks nor marks', () => {
  const root = drawExample('none');
  expect(root.querySelectorAll('.chart-tick, .chart-grid, .area-line')).toEqual([]);
  for (const { x } of drawnRows(root)) expect(x).toEqual({ paralegal: NaN, 'legal-secretary': NaN });
});

test.each([
  [
    'the chosen area is marked in the drawing, the table and the sentence',
    'b',
    ['b'],
    'B: paralegals $70; legal secretaries $50. ',
  ],
  ['a place that is not among them marks none', 'z', [], 'is higher for legal secretaries in C. '],
])('%s', (_, chosen, marked, said) => {
  const root = drawExample('one-exception', chosen);
  expect(root.querySelectorAll('.rank-row--chosen .area-name').map(({ text }) => text)).toEqual(
    marked.map((slug) => `${slug.toUpperCase()} ◂`),
  );
  const current = root.querySelectorAll('table [aria-current="true"]');
  expect(current.map((link) => link.getAttribute('data-slug'))).toEqual(marked);
  expect(textOf(root, '.chart-sentence')).toContain(said);
  expect(textOf(root, '.chart-sentence').includes(': paralegals')).toBe(marked.length > 0);
});

test('pay above the cap is called the highest', () => {
  expect(textOf(drawExample('capped'), '.chart-sentence')).toContain('is highest in A (at least $239,200');
});

test('few jobs are marked where they stand, in the drawing and in the table, and explained', () => {
  const root = draw({ area: 'napa' });
  const napa = root.querySelectorAll('.rank-row').find((row) => row.text.includes('Napa'))!;
  expect(napa.text).toContain('80 (few)');
  const losAngeles = root.querySelectorAll('.rank-row').find((row) => row.text.includes('Los Angeles'))!;
  expect(losAngeles.text).not.toMatch(/few|rough/);
  const cells = root.querySelector('tr:has([data-slug="napa"])')!.querySelectorAll('td');
  expect(cells.map((cell) => cell.querySelector('.rough')?.text ?? '')).toEqual([
    '',
    'few',
    '',
    '',
    'few',
    '',
    '',
  ]);
  expect(
    root.querySelectorAll('.chart-note').some(({ text }) => text.includes('fewer than a hundred jobs')),
  ).toBe(true);
});

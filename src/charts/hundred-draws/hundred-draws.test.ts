import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../../data/index.ts';
import { en } from '../../words.en.ts';
import { type Amount, known } from '../../model/amount.ts';
import { plainText, trustedMarkup } from '../../markup.ts';
import type { Place } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
import { editionOf } from '../../../tests/charts/edition.ts';
import { showChart } from '../show-chart.ts';
import { hundredDraws } from './chart.ts';
import { hundredDrawsExamples as examples } from './examples.ts';
import { type BoundaryName, GRID, layoutHundredDraws, MARK, STEP } from './layout.ts';
import { drawHundredDraws } from './svg.ts';

const { placeNamed } = openRelease(RELEASES[0]);

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const ROLES_IN_ORDER = { ahead: 'paralegal', behind: 'legal-secretary' } as const;
const layoutOf = ({ low, point, high }: { low: number; point: number; high: number }) =>
  layoutHundredDraws(
    {
      low: known('low', 'in-100-least', low),
      point: known('point', 'in-100', point),
      high: known('high', 'in-100-most', high),
    },
    ROLES_IN_ORDER,
  );
const chart = (place: Place) => showChart(hundredDraws, editionOf([place]), { area: place.slug });
const LABEL_HEIGHT = 16; // a line of 13 px text with room to breathe

const counted = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 100, noNaN: true })))
  .map((values) => values.sort((a, b) => a - b))
  .map(([low, point, high]) => ({ low: low!, point: point!, high: high! }));

describe('layoutHundredDraws', () => {
  test.each<[string, low: number, point: number, high: number, marks: number[]]>([
    ['each zone between two lines; the bounds are rounded outward', 42.75, 64.8, 78.75, [42, 23, 14, 21]],
    ['never more than is sure, at either end', 40.5, 50, 59.5, [40, 10, 10, 40]],
    ['what arithmetic leaves over moves no line', 43 - 1e-9, 50, 79 + 1e-9, [43, 7, 29, 21]],
    ['zones without marks', 0, 0, 100, [0, 0, 100, 0]],
    ['a zone between lines on the same mark', 20, 20.2, 100, [20, 0, 80, 0]],
  ])('marks of the four zones: %s', (_, low, point, high, marks) => {
    const { zones } = layoutOf({ low, point, high });
    expect(zones.map((zone) => zone.marks.length)).toEqual(marks);
    expect(zones.map(({ side, sure }) => [side, sure])).toEqual([
      ['ahead', true],
      ['ahead', false],
      ['behind', false],
      ['behind', true],
    ]);
  });

  test('a hundred marks, each in a cell of its own within the grid', () => {
    fc.assert(
      fc.property(counted, (counts) => {
        const { zones, height } = layoutOf(counts);
        const marks = zones.flatMap((zone) => zone.marks);
        expect(new Set(marks.map(([x, y]) => `${x} ${y}`)).size).toBe(100);
        for (const [x, y] of marks) {
          expect(x % STEP).toBe((STEP - MARK) / 2);
          expect(x + MARK).toBeLessThan(GRID);
          expect(y + MARK).toBeLessThan(height);
        }
      }),
    );
  });

  test('a line has before it, by rows, just the marks that it counts', () => {
    fc.assert(
      fc.property(counted, (counts) => {
        const { zones, boundaries } = layoutOf(counts);
        const marks = zones.flatMap((zone) => zone.marks);
        for (const { after, line } of boundaries) {
          const above = marks.filter(([x, y]) => {
            const left = line.findLast(([lineX]) => lineX <= x)!;
            return y < left[1];
          });
          expect(above).toHaveLength(after);
        }
      }),
    );
  });

  test('no two labels overlap and none leaves the grid', () => {
    fc.assert(
      fc.property(counted, (counts) => {
        const { boundaries, zones, names } = layoutOf(counts);
        const middles = [...boundaries, ...zones]
          .flatMap(({ labelY }) => (labelY === null ? [] : [labelY]))
          .sort((a, b) => a - b);
        for (const [i, y] of middles.entries()) {
          if (i > 0) expect(y - middles[i - 1]!).toBeGreaterThanOrEqual(LABEL_HEIGHT - 2);
          expect(y).toBeGreaterThan(names.ahead);
          expect(y).toBeLessThan(names.behind);
        }
      }),
    );
  });
});

const drawings = Object.entries(examples).flatMap(([name, input]) => {
  const layout = hundredDraws.layout(input, en);
  return layout ? [[name, layout] as const] : [];
});

test('an example without all percentiles is not drawn', () => {
  expect(drawings).toHaveLength(Object.keys(examples).length - 1);
});

describe.each(drawings)('the drawing of %s', (_, layout) => {
  const svg = String(drawHundredDraws(layout, { words: en, label: 'An example' }));
  const figures = Object.fromEntries(layout.boundaries.map(({ name, amount }) => [name, amount])) as Record<
    BoundaryName,
    Amount
  >;

  test('has a hundred marks: discs for paralegals, squares for legal secretaries', () => {
    const paths = [...svg.matchAll(/class="draw [^"]* job--([\w-]+)" d="([^"]+)"/g)];
    const marks = (role: string) =>
      paths.filter((path) => path[1] === role).flatMap((path) => path[2]!.match(/M/g)!).length;
    expect(marks(layout.roles.ahead)).toBe(Math.round(figures.point.value!));
    for (const [, role, d] of paths) expect(d!.includes('a')).toBe(role === 'paralegal');
    expect(marks('paralegal') + marks('legal-secretary')).toBe(100);
  });

  test('labels its three lines with the figures, the bounds rounded outward', () => {
    const said = [
      [figures.low, Math.floor],
      [figures.point, Math.round],
      [figures.high, Math.ceil],
    ] as const;
    for (const [{ id, value }, round] of said)
      expect(svg).toContain(`data-figure="${id}" data-value="${value!}">${round(value!)}</tspan>`);
  });
});

describe('what is said', () => {
  const headline = (place: Place) => {
    const [, html] = /<h3[^>]*>(.*?)<\/h3>/.exec(String(chart(place)))!;
    return plainText(trustedMarkup(html!));
  };
  const turned = (place: Place): Place => {
    const [one, other] = ROLES.map((role) => place.rows[role]!);
    return { ...place, rows: { paralegal: other!, 'legal-secretary': one! } };
  };
  const same = (place: Place): Place => {
    const paralegal = place.rows.paralegal!;
    return { ...place, rows: { paralegal, 'legal-secretary': paralegal } };
  };
  const california = placeNamed('california');

  test.each([
    [
      'paralegals ahead',
      california,
      /^In California, a paralegal picked .* than a legal secretary .* between \d\d and \d\d times in 100, about \d\d$/,
    ],
    [
      'legal secretaries ahead',
      turned(california),
      /^In California, a legal secretary picked .* than a paralegal .* between \d\d and \d\d times in 100, about \d\d$/,
    ],
    ['neither', same(california), /is too close to call: the paralegal about 50 times in 100$/],
  ])('the headline takes who is ahead from the data: %s', (_, place, text) => {
    expect(headline(place)).toMatch(text);
  });

  test('a turned place counts the same draws from the other side', () => {
    const times = (place: Place) => /, about (\d+)$/.exec(headline(place))![1];
    expect(times(turned(california))).toBe(times(california));
  });

  test('the job ahead comes first; without one, paralegals do', () => {
    const first = (place: Place) => /chart-label--strong"[^>]*>([^<]+)</.exec(String(chart(place)))![1];
    expect(first(california)).toBe('Paralegal paid more');
    expect(first(turned(california))).toBe('Legal secretary paid more');
    expect(first(same(california))).toBe('Paralegal paid more');
  });

  test('the table has the figures of drawing and sentence, from both sides', () => {
    const [figure, details] = String(chart(california)).split('<details') as [string, string];
    const ids = (html: string) => [...html.matchAll(/data-figure="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids(details)).size).toBe(6);
    expect(ids(details)).toEqual(expect.arrayContaining(ids(figure)));
  });

  const without = (cells: object): Place => {
    const secretary = california.rows['legal-secretary']!;
    const row = { ...secretary, year: { ...secretary.year, ...cells } };
    return { ...california, rows: { ...california.rows, 'legal-secretary': row } };
  };
  const equal = { p10: 50_000, p25: 50_000, p50: 50_000, p75: 50_000, p90: 50_000 };

  test.each([
    [
      'not released',
      without({ p75: 'not-released' }),
      'For legal secretaries in California, the 75th percentile is not released by BLS.',
    ],
    [
      'top-coded',
      without({ p90: 'top-coded' }),
      'the 90th percentile is at or above the most that BLS publishes.',
    ],
    [
      'all equal',
      without(equal),
      'all five percentiles of legal secretaries in California as equal ($50,000)',
    ],
    [
      'not in the release',
      { ...california, rows: { ...california.rows, paralegal: null } },
      'For paralegals in California, the 10th percentile is not in this release.',
    ],
  ])('nothing is drawn without all percentiles, and the words say why: %s', (_, place, text) => {
    expect(String(chart(place))).not.toContain('<svg');
    expect(plainText(chart(place))).toContain(text);
    // BLS never publishes how often one job is paid more, so it cannot be what is “not released”.
    expect(headline(place)).toBe(
      'In California, it cannot be worked out how often one job is paid more than the other',
    );
    expect(String(chart(place))).not.toMatch(/value="[^"]*" data-figure="derived/);
  });
});

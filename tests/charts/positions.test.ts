import { describe, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { casesOf } from './cases.ts';
import { at, offTheLine, runsTheWay, svgsOf } from './drawn.ts';
import { figuresIn, unitOf } from './reading.ts';
import { SCALES } from './scales.ts';

/*
 * The drawings of every chart: what stands where agrees with the figures, ticks included.
 */

describe.each(Object.entries(SCALES))('%s', (chart, scalesOf) => {
  test('positions are on one straight line with the ticks, and greater values run one way', () => {
    let drawn = 0;
    expectNone(
      casesOf(chart).flatMap((one) =>
        svgsOf(one).flatMap((svg) =>
          scalesOf(svg, one).flatMap(({ points, way }) => {
            drawn += points.length;
            const told = chart === 'history' ? 0.03 : 0.06; // em there, of about twenty; percent elsewhere
            const numbers = figuresIn(svg).some(({ id, value }) => value !== null && unitOf(id) !== null);
            const off = numbers && points.length === 0 ? ['no points'] : offTheLine(points, told);
            const turned = runsTheWay(points, way) ? [] : ['greater values do not run one way'];
            return [...off, ...turned].map((problem) => `${one.name}: ${problem}`);
          }),
        ),
      ),
    );
    expect(drawn).toBeGreaterThan(10);
  });
});

test('rank-slope: pay as paid is on the left, and a line that goes up the page is a rise', () => {
  expectNone(
    casesOf('rank-slope').flatMap((one) =>
      svgsOf(one).flatMap((svg) => {
        const titles = svg.querySelectorAll(':scope > .chart-tick, .chart-tick');
        const left = titles.find((title) => title.getAttribute('text-anchor') === 'end')!.text;
        const headsWrong = /paid/i.test(left) ? [] : [`${one.name}: ${left} on the left`];
        return [
          ...headsWrong,
          ...svg.querySelectorAll('.slope').flatMap((slope) => {
            const [from, to] = figuresIn(slope);
            const line = slope.querySelector('.slope-line')!;
            const ends = slope
              .querySelectorAll('.slope-end')
              .map((end) => [at(end, 'cx'), at(end, 'cy')].join());
            const move = Math.sign(to!.value! - from!.value!);
            const way = move > 0 ? 'down' : move < 0 ? 'up' : 'same';
            const right =
              to!.id.includes('rank-local') &&
              !from!.id.includes('rank-local') &&
              at(line, 'x1') < at(line, 'x2') &&
              Math.sign(at(line, 'y2') - at(line, 'y1')) === move &&
              slope.classList.contains(`slope--${way}`) &&
              ends.join(' ') === `0,${at(line, 'y1')} 100,${at(line, 'y2')}`;
            return right ? [] : [`${one.name}: ${slope.text}`];
          }),
        ];
      }),
    ),
  );
});

test('employers: shares end before pay begins, and pay ends within the drawing', () => {
  for (const one of casesOf('employers'))
    for (const svg of svgsOf(one)) {
      const columns = svg
        .querySelectorAll('svg[width$="%"]')
        .filter((column) => column.getAttribute('width') !== '100%');
      expect(columns.length).toBeGreaterThan(6);
      const shares = columns.filter((column) => !column.hasAttribute('x'));
      const pays = columns.filter((column) => column.hasAttribute('x'));
      const sharesEnd = Math.max(...shares.map((column) => at(column, 'width')));
      for (const pay of pays) {
        expect(at(pay, 'x')).toBeGreaterThan(sharesEnd);
        expect(at(pay, 'x') + at(pay, 'width')).toBeLessThanOrEqual(100);
      }
      // The dashed line stands at the largest employer's median, the first row's.
      const [first] = svg.querySelectorAll('.job-mark');
      expect(at(svg.querySelector('.context-break'), 'x1')).toBe(at(first!.parentNode!.parentNode, 'x'));
    }
});

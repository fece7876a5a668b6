import type { HTMLElement } from 'node-html-parser';
import { at, levelIn, type Point, type Scale, ticksOf } from './drawn.ts';
import { figuresIn, measureOf } from './reading.ts';

/*
 * Where the charts of one place put the marks of its jobs.
 */

/** The label of a gap between two marks: it stands at none of its own. */
const isOfGap = (label: HTMLElement) => label.closest('.range-gap') !== null;

/** Labels that stand at their value, with the ticks. */
export function labelledScale(svg: HTMLElement): Scale {
  const own = svg.querySelectorAll('text.row-label').filter((label) => !isOfGap(label));
  const labels = own.map((label) => ({
    value: levelIn(label),
    at: at(label, 'x'),
    what: label.text,
  }));
  return { points: [...labels, ...ticksOf(svg)], way: 1 };
}

/** Bars and marks at the labels' own values. */
function rangeMarks(svg: HTMLElement): Point[] {
  return svg.querySelectorAll('svg.job').flatMap((row): Point[] => {
    const labels = row.querySelectorAll('.chart-label').filter((label) => !isOfGap(label));
    const level = (measure: string) => {
      const label = labels.find((text) => {
        const [figure] = figuresIn(text);
        return figure && measureOf(figure.id) === measure;
      });
      return label ? levelIn(label) : NaN;
    };
    const levels = labels.map((label) => ({
      value: levelIn(label),
      average: figuresIn(label).some(({ id }) => measureOf(id) === 'average'),
    }));
    const line = row.querySelector('.range-line');
    const band = row.querySelector('.range-band');
    const ends = levels.filter(({ average }) => !average).map(({ value }) => value);
    return [
      { value: level('p50'), at: at(row.querySelector('.range-median'), 'x1'), what: 'median mark' },
      {
        value: level('average'),
        at: at(row.querySelector('.average-mark')?.parentNode ?? null, 'x'),
        what: 'average',
      },
      { value: level('p25'), at: at(band, 'x'), what: 'band from' },
      { value: level('p75'), at: at(band, 'x') + at(band, 'width'), what: 'band to' },
      { value: Math.min(...ends), at: at(line, 'x1'), what: 'line from' },
      { value: Math.max(...ends), at: at(line, 'x2'), what: 'line to' },
    ].filter((point) => !Number.isNaN(point.at) && Number.isFinite(point.value));
  });
}

/** The ends of the line between both medians, and its figure as the distance from one to the other. */
function gapEnds(svg: HTMLElement): Point[] {
  const gap = svg.querySelector('.range-gap');
  if (!gap) return [];
  const medians = svg
    .querySelectorAll('text.row-label')
    .filter((label) => !isOfGap(label) && figuresIn(label).some(({ id }) => measureOf(id) === 'p50'))
    .map(levelIn) as [number, number];
  const line = gap.querySelector('.range-gap-line');
  const lower = Math.min(...medians);
  return [
    { value: medians[0], at: at(line, 'x1'), what: 'gap from the first median' },
    { value: medians[1], at: at(line, 'x2'), what: 'gap to the second median' },
    {
      value: lower + levelIn(gap.querySelector('text')),
      at: Math.max(at(line, 'x1'), at(line, 'x2')),
      what: 'gap over the lower median',
    },
  ];
}

/** Line, band and marks of each job, the gap of the medians, and a line through both. */
export const range = (svg: HTMLElement): Scale[] => {
  const { points } = labelledScale(svg);
  const reference = svg.querySelector('.chart-reference');
  const wage = svg.querySelector('.chart-label--reference.row-label');
  const line =
    reference && wage ? [{ value: levelIn(wage), at: at(reference, 'x1'), what: 'wage line' }] : [];
  return [{ points: [...points, ...rangeMarks(svg), ...gapEnds(svg), ...line], way: 1 }];
};

/** Marks of the desks at their labels' values, and the line of pay from the lowest to the highest that is no bound. */
export const desks = (svg: HTMLElement): Scale[] => {
  const { points } = labelledScale(svg);
  const bounds = svg.querySelectorAll('svg.job').flatMap((row): Point[] => {
    const labels = row.querySelectorAll('.row-label').map((label) => ({
      value: levelIn(label),
      median: label.text.startsWith('median'),
    }));
    const levels = labels.map(({ value }) => value).sort((a, b) => a - b);
    const marks = row.querySelectorAll('.desk-bound');
    return [
      ...marks.map((mark, i) => ({ value: levels[i]!, at: at(mark, 'x1'), what: `mark ${i + 1}` })),
      {
        value: labels.find(({ median }) => median)!.value,
        at: at(row.querySelector('.desk-bound--median'), 'x1'),
        what: 'median mark',
      },
    ];
  });
  return [{ points: [...points, ...bounds], way: 1 }];
};

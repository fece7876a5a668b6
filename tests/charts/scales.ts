import type { HTMLElement } from 'node-html-parser';
import type { ChartCase } from './chart-cases.ts';
import { at, levelIn, type Point, type Scale, ticksOf } from './drawn.ts';
import { desks, labelledScale, range } from './range-scales.ts';
import { figuresIn, measureOf, roleOf } from './reading.ts';

/** A figure of the chart's table by a part of its id. */
function cell({ reading }: ChartCase, part: string): number | null {
  const found = reading.tables.flatMap(figuresIn).find(({ id }) => id.includes(part));
  return found?.value ?? null;
}

/** Line, band and median of each row, at the figures that the table has; where the label is, the median's too. */
function comparisonMarks(svg: HTMLElement, one: ChartCase): Point[] {
  return svg.querySelectorAll('svg.job').flatMap((row): Point[] => {
    const [median] = figuresIn(row);
    const level = (measure: string) => {
      const id = median!.id.replace('/p50/', `/${measure}/`);
      const found = one.reading.tables.flatMap(figuresIn).find((figure) => figure.id === id)!;
      return levelIn(found.element.parentNode);
    };
    const line = row.querySelector('.range-line');
    const band = row.querySelector('.range-band');
    return [
      { value: levelIn(row), at: at(row.querySelector('.range-median'), 'x1'), what: 'median' },
      { value: level('p25'), at: at(band, 'x'), what: 'band from' },
      { value: level('p75'), at: at(band, 'x') + at(band, 'width'), what: 'band to' },
      { value: level('p10'), at: at(line, 'x1'), what: 'line from' },
      { value: level('p90'), at: at(line, 'x2'), what: 'line to' },
    ]
      .filter((point) => !Number.isNaN(point.at))
      .map((point) => ({ ...point, what: `${point.what} of ${row.text}` }));
  });
}

/** Where each chart puts its figures, by its name. */
export const SCALES: Readonly<Record<string, (svg: HTMLElement, one: ChartCase) => Scale[]>> = {
  'pay-range': range,
  'twenty-desks': desks,
  'pay-by-the-hour': range,
  'job-board': range,
  'place-comparison': (svg, one) => [{ points: [...comparisonMarks(svg, one), ...ticksOf(svg)], way: 1 }],
  'mean-interval': (svg) => {
    const { points } = labelledScale(svg);
    const marks = svg.querySelectorAll('svg.job').flatMap((row) => {
      const levels = row.querySelectorAll('.chart-label').map(levelIn);
      const mean = row.querySelector('.mean-mark');
      const line = row.querySelector('.mean-line');
      const strong = row.querySelector('.chart-label--strong');
      return [
        ...(mean ? [{ value: levelIn(strong), at: at(mean.parentNode, 'x'), what: 'mean mark' }] : []),
        ...(line ? [{ value: Math.min(...levels), at: at(line, 'x1'), what: 'interval from' }] : []),
        ...(line ? [{ value: Math.max(...levels), at: at(line, 'x2'), what: 'interval to' }] : []),
      ];
    });
    return [{ points: [...points, ...marks], way: 1 }];
  },
  // The drawings of one ranking share an axis; its ticks stand in the first and the last.
  'state-ranking': (_, one) => {
    const plot = one.reading.plot!;
    const dots = plot.querySelectorAll('.rank-row').map((row) => ({
      value: levelIn(row.querySelector('.chart-label--value')),
      at: at(row.querySelector('.job-mark')!.parentNode, 'x'),
      what: row.text,
    }));
    const ticks = ticksOf(plot);
    const lines = plot.querySelectorAll('.rank-row').flatMap((row) =>
      row.querySelectorAll('.chart-grid').map((line, i) => ({
        value: ticks[i]!.value,
        at: at(line, 'x1'),
        what: `line ${i} of ${row.text}`,
      })),
    );
    return [{ points: [...dots, ...ticks, ...lines], way: 1 }];
  },
  'rank-set': (svg, one) => {
    const ranks = one.reading.tables
      .flatMap(figuresIn)
      .filter(({ id, value }) => id.includes('/rank-mean/') && value !== null);
    const part = 100 / ranks.length;
    const rows = svg.querySelectorAll('.set-row');
    const marks = rows.map((row) => ({
      value: figuresIn(row).find(({ id }) => id.includes('/rank-mean/'))!.value!,
      at: at(row.querySelector('.mean-mark')!.parentNode, 'x') + part / 2,
      what: `mark of ${row.text}`,
    }));
    const ends = rows.flatMap((row) => {
      const ends = figuresIn(row).filter(({ id }) => id.includes('/rank-set-'));
      const bar = row.querySelector('.set-bar');
      return [
        { value: ends[0]!.value! - 1, at: at(bar, 'x'), what: `set of ${row.text} from` },
        { value: ends.at(-1)!.value!, at: at(bar, 'x') + at(bar, 'width'), what: `set of ${row.text} to` },
      ];
    });
    return [
      {
        points: [
          { value: 0, at: 0, what: 'no rank' },
          { value: ranks.length, at: 100, what: 'the last rank' },
          ...marks,
          ...ends,
        ],
        way: 1,
      },
    ];
  },
  'rank-slope': (svg) => [
    {
      points: svg.querySelectorAll('.slope').flatMap((slope) => {
        const [paid, after] = figuresIn(slope);
        const line = slope.querySelector('.slope-line');
        return [
          { value: paid!.value!, at: at(line, 'y1'), what: `${slope.text} as paid` },
          { value: after!.value!, at: at(line, 'y2'), what: `${slope.text} after` },
        ];
      }),
      way: 1, // down the page
    },
  ],
  'area-comparison': (svg, one) => {
    const rows = svg
      .querySelectorAll('svg')
      .filter((row) => row.querySelector('.chart-name, .area-name') && row.querySelector('svg.job'));
    const marks = rows.flatMap((row) =>
      row.querySelectorAll('svg.job').flatMap((mark): Point[] => {
        if (!(mark.getAttribute('x') ?? '').endsWith('%')) return [];
        const role = /job--([a-z-]+)/.exec(mark.getAttribute('class')!)![1]!;
        const own = figuresIn(row).find(({ id }) => roleOf(id) === role && measureOf(id) === one.measure)!;
        return [
          {
            value: own.value ?? levelIn(own.element.parentNode),
            at: at(mark, 'x'),
            what: `${role} in ${row.text}`,
          },
        ];
      }),
    );
    return [{ points: [...marks, ...ticksOf(svg)], way: 1 }];
  },
  employers: (svg) => {
    const marks = svg.querySelectorAll('.job-mark').map((mark) => {
      const own = mark.parentNode!.parentNode;
      return { value: levelIn(own), at: at(own, 'x'), what: own?.text ?? '' };
    });
    const bars = svg.querySelectorAll('.context-bar').map((bar) => {
      const [share] = figuresIn(bar.parentNode);
      return {
        value: share!.id.includes('share') ? share!.value! : 0,
        at: at(bar, 'width'),
        what: bar.parentNode?.text ?? '',
      };
    });
    return [
      { points: [...marks, ...ticksOf(svg)], way: 1 },
      // A share that would round to none has its number of jobs written, and a bar that is next to none.
      {
        points: [{ value: 0, at: 0, what: 'nothing' }, { value: 100, at: 100, what: 'all' }, ...bars],
        way: 1,
      },
    ];
  },
  history: (svg, one) => {
    const panel = svg.parentNode!.querySelector('.chart-name')!.text;
    const real = !panel.includes('each year');
    const marks = svg.querySelectorAll('.job-mark').map((mark) => mark.closest('svg.job')!);
    const years = svg.querySelectorAll('.chart-tick').filter((tick) => /^\d{4}$/.test(tick.text));
    const xs: Point[] = years.map((tick) => ({
      value: Number(tick.text),
      at: at(tick, 'x'),
      what: tick.text,
    }));
    const [first, second] = xs as [Point, Point];
    const step = (second.at - first.at) / (second.value - first.value);
    const ys = marks.map((mark) => {
      const role = /job--([a-z-]+)/.exec(mark.getAttribute('class')!)![1]!;
      const year = Math.round(first.value + (at(mark, 'x') - first.at) / step);
      const id = real ? `-dollars/${role}/${year}` : `history/${role}/${year}`;
      return { value: cell(one, id) ?? NaN, at: at(mark, 'y'), what: `${role} ${year}` };
    });
    const lines = svg.querySelectorAll('.chart-grid');
    const ticks = ticksOf(svg).map((tick, i) => ({ ...tick, at: at(lines[i]!, 'y1') }));
    return [
      { points: [...ys, ...ticks], way: -1 },
      { points: xs, way: 1 },
    ];
  },
  'job-tasks': (svg) => {
    const points = svg.querySelectorAll('.task-row').flatMap((row): Point[] => {
      const lane = row.querySelector('.list-lane')!;
      const line = lane.querySelector('.tasks-line');
      const shares = figuresIn(row);
      const marks = lane.querySelectorAll('.job-mark').map((mark) => {
        const own = mark.closest('[class*="job--"]')!;
        const role = /job--([a-z-]+)/.exec(own.getAttribute('class')!)![1]!;
        const { value } = shares.find(({ id }) => roleOf(id) === role)!;
        return { value: value!, at: at(mark.parentNode, 'x'), what: `${role} in ${row.text}` };
      });
      const [from, to] = shares.length > 1 ? shares.map(({ value }) => value!) : [0, shares[0]!.value!];
      return [
        ...marks,
        { value: from!, at: at(line, 'x1'), what: `line of ${row.text} from` },
        { value: to!, at: at(line, 'x2'), what: `line of ${row.text} to` },
      ];
    });
    const ticks = svg
      .querySelectorAll('.chart-ticks .chart-tick')
      .map((tick) => ({ value: Number.parseFloat(tick.text), at: at(tick, 'x'), what: `tick ${tick.text}` }));
    const ends = [0, 100].map((value) => ({ value, at: value, what: `${value}%` }));
    return [{ points: [...points, ...ticks, ...ends], way: 1 }];
  },
  'adjacent-jobs': (svg, one) => {
    const points = svg.querySelectorAll('svg[width="100%"]').flatMap((row) => {
      const [median] = figuresIn(row);
      const level = (measure: string) =>
        cell(one, median!.id.split('/').slice(0, -2).join('/') + `/${measure}/`);
      const line = row.querySelector('.context-quartiles');
      const shape = row.querySelectorAll('svg[x$="%"]').at(-1)!;
      const quartiles = [
        { value: level('p25'), at: at(line, 'x1'), what: `${row.text} from` },
        { value: level('p75'), at: at(line, 'x2'), what: `${row.text} to` },
      ].filter(
        // At the edge, a line runs on past the end of the axis.
        (point): point is Point => point.value !== null && !Number.isNaN(point.at) && point.at !== 100,
      );
      if (row.querySelector('.beyond-mark')) return quartiles;
      return [{ value: levelIn(row), at: at(shape, 'x'), what: row.text }, ...quartiles];
    });
    return [{ points: [...points, ...ticksOf(svg)], way: 1 }];
  },
};

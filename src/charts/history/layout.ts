import type { AllWords } from '../words.ts';
import type { Amount } from '../../model/amount.ts';
import type { HistoryPoint } from '../../model/real-terms.ts';
import type { HistoryBreak } from '../../schema/history.ts';
import type { Role } from '../../schema/terms.ts';
import { axisFor } from '../axis.ts';
import type { HistoryInput } from './input.ts';

// Heights in px.
export const PLOT_TOP = 26;
export const PLOT_HEIGHT = 210;
const ROOM = 16; // under the lowest point, for its figure
const AXIS = 26;

// Percent of the width: room for the ticks' text left of the first points' figures, and for the last points' on the right.
const FIRST_X = 23;
const LAST_X = 78;

/** As paid, and in dollars of the last year. */
export const READINGS = ['paid', 'real'] as const;
export type Reading = (typeof READINGS)[number];

export interface HistoryMark {
  readonly role: Role;
  readonly year: number;
  readonly amount: Amount;
  /** Percent of the width. */
  readonly x: number;
  /** px from the top of the drawing. */
  readonly y: number;
  /** Where its figure is written: under a job's first point, right of its last, nowhere else. */
  readonly label: 'below' | 'right' | null;
}

export interface HistoryLayout {
  /** The panel’s name over it, and what is read out in place of it. */
  readonly name: string;
  readonly label: string;
  readonly marks: readonly HistoryMark[];
  readonly dollars: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly breaks: readonly {
    readonly x: number;
    readonly what: HistoryBreak['what'];
    /** Which side of the line its words stand on: the first on the left, the rest on the right. */
    readonly anchor: 'start' | 'end';
  }[];
  /** Where the plot ends and the years begin, px. */
  readonly bottom: number;
  readonly height: number;
}

const round = (n: number) => Math.round(n * 100) / 100;

/** Years that have a point, ascending. */
export const yearsOf = (points: readonly HistoryPoint[]): number[] =>
  [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);

/** What is read out in place of one panel. */
export const panelLabel = (reading: Reading, words: AllWords): string =>
  words.chartLabel(words.history.what[reading], words.inNation);

/**
 * Where each year's median stands in one reading. The scale of dollars holds both readings, so that two panels compare.
 * A missing median is no mark. A break stands half a year before its first year. Throws RangeError without a figure.
 */
export function layoutHistory(
  { points, breaks }: Pick<HistoryInput, 'points' | 'breaks'>,
  reading: Reading,
  words: AllWords,
): HistoryLayout {
  const values = points.flatMap(({ paid, real }) => [paid, real]).flatMap(({ value }) => value ?? []);
  const axis = axisFor(values, 'usd-per-year', words);
  const years = yearsOf(points);
  const [first, last] = [years[0]!, years.at(-1)!];
  const x = (year: number) =>
    round(FIRST_X + ((year - first) / Math.max(1, last - first)) * (LAST_X - FIRST_X));
  const y = (share: number) => round(PLOT_TOP + (1 - share / 100) * PLOT_HEIGHT);
  const shown = points.filter((point) => point[reading].value !== null);
  const { panel } = words.history;
  return {
    name: reading === 'paid' ? panel.paid : panel.real(last),
    label: panelLabel(reading, words),
    marks: shown.map((point) => {
      const own = shown.filter(({ role }) => role === point.role);
      const amount = point[reading];
      return {
        role: point.role,
        year: point.year,
        amount,
        x: x(point.year),
        y: y(axis.x(amount.value!)),
        label: point === own.at(-1) ? 'right' : point === own[0] ? 'below' : null,
      };
    }),
    dollars: axis.ticks.map((tick) => ({ y: y(tick.x), text: tick.text })),
    years: years.filter((_, i) => i % 2 === 0).map((year) => ({ x: x(year), year })),
    breaks: breaks
      .filter(({ year }) => year > first && year <= last)
      .map(({ year, what }, i) => ({ x: x(year - 0.5), what, anchor: i === 0 ? 'end' : 'start' })),
    bottom: PLOT_TOP + PLOT_HEIGHT + ROOM,
    height: PLOT_TOP + PLOT_HEIGHT + ROOM + AXIS,
  };
}

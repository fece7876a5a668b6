import { amountText } from '../../format.ts';
import type { Amount } from '../../model/amount.ts';
import type { PayRow } from '../../model/pay-row.ts';
import type { Axis } from '../axis.ts';
import { LABEL_CHARACTER } from '../lengths.ts';
import { layoutPayRange, type PayRangeRow } from '../pay-range/layout.ts';
import { numbered } from '../pay-range/say.ts';
import { NARROWEST_PLOT } from '../place-labels.ts';
import type { Words } from '../words.ts';
import type { PlaceComparisonInput } from './input.ts';

/** One job in one place. */
export interface ComparisonRow extends Pick<PayRangeRow, 'role' | 'line' | 'band' | 'marks'> {
  /** With the reason where it has no number. */
  readonly median: Amount;
}

export interface ComparisonPlace {
  /** The place’s name in lines that fit over its rows on the narrowest screen, and beside them in a wide plot. */
  readonly name: Readonly<Record<'narrow' | 'wide', readonly string[]>>;
  /** Both jobs, paralegals first. */
  readonly rows: readonly ComparisonRow[];
}

export interface PlaceComparisonLayout {
  readonly ticks: Axis['ticks'];
  readonly places: readonly ComparisonPlace[];
  /** Where marks stand in a wide plot: percent of its width. */
  readonly lane: { readonly x: number; readonly width: number };
}

export const WIDE = 640; // px: the narrowest plot with names beside their rows, 40 rem in the style sheet
/** Where the names of jobs begin in a wide plot, percent of its width; names of places stand before them. */
export const JOBS = 25;
const LANE = 45; // percent: room for the names of places and jobs
const NAME_CHARACTER = 7.7; // the same of names of places, at 14 px
const GUTTER = 14; // px

/** A name in lines of at most so many characters, parted between words; a longer word has a line of its own. */
export function nameLines(name: string, most: number): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${line} ${word}`];
  }, []);
}

const charactersIn = (width: number) => Math.floor(width / NAME_CHARACTER);

/**
 * Rows of both jobs of each place on one axis, places in the order given; null where no figure has a number.
 *
 * `x` of marks runs from 0 (left) to 100 (right): percent of the plot's width, or of the lane's in a wide plot.
 * A job without a number draws nothing but why; a capped figure stands at its bound.
 */
export function layoutPlaceComparison(
  { places }: Pick<PlaceComparisonInput, 'places'>,
  words: Words,
): PlaceComparisonLayout | null {
  const all = places.flatMap(({ rows }): readonly PayRow[] => rows);
  if (!all.some(numbered)) return null;
  const { ticks, rows } = layoutPayRange(all, { words });
  const texts = all
    .filter(numbered)
    .map(({ percentiles: { p50 } }) => amountText(p50, words).length * LABEL_CHARACTER);
  const end = 100 - ((Math.max(...texts) + GUTTER) / WIDE) * 100;
  let next = 0;
  return {
    ticks,
    places: places.map(({ place, rows: own }) => ({
      name: {
        narrow: nameLines(place.name, charactersIn(NARROWEST_PLOT)),
        wide: nameLines(place.name, charactersIn((WIDE * JOBS) / 100 - GUTTER)),
      },
      rows: own.map(({ percentiles: { p50 } }) => {
        const { role, line, band, marks } = rows[next++]!;
        return { role, line, band, marks, median: p50 };
      }),
    })),
    lane: { x: LANE, width: Math.round((end - LANE) * 100) / 100 },
  };
}

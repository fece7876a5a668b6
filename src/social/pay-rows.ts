import type { Words } from '../charts/words.ts';
import { layoutOf } from '../charts/pay-range/chart.ts';
import type { PayRangeInput } from '../charts/pay-range/input.ts';
import type { MarkName, PayRangeRow } from '../charts/pay-range/layout.ts';
import { amountText } from '../format.ts';
import { type Markup, markup } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import { COLUMN, color, textLine } from './frame.ts';

/** How the rows are set, px. */
export interface RowSizes {
  /** From one row to the next. */
  readonly step: number;
  readonly name: number;
  readonly median: number;
  /** Of the words in place of a median that has no number. */
  readonly words: number;
  readonly ends: number;
  /** Room for the ends beside the drawing; null where they stand under it. */
  readonly beside: number | null;
  /** From the left of the row to its median, and how far below its name. */
  readonly across: number;
  readonly down: number;
}

export const LARGE: RowSizes = {
  step: 138,
  name: 28,
  median: 62,
  words: 30,
  ends: 24,
  beside: null,
  across: 0,
  down: 64,
};
export const SMALL: RowSizes = {
  step: 52,
  name: 24,
  median: 36,
  words: 22,
  ends: 20,
  beside: 96,
  across: 226,
  down: 0,
};

const LEFT = 392; // px, of what stands left of the drawing

const BAND = 0.45; // of the median’s type: height of the band

const TOKEN: Readonly<Record<Role, string>> = { paralegal: 'paralegal', 'legal-secretary': 'secretary' };

/** Line, band and median of a job around the height `y`, with the amounts of both ends. */
function drawing(row: PayRangeRow, y: number, { sizes, words }: { sizes: RowSizes; words: Words }): Markup {
  const { beside, ends: size } = sizes;
  // Under the drawing the outer halves of both amounts stand out on its sides.
  const side = beside ?? size * 2.4;
  const from = COLUMN.left + LEFT + side;
  const width = COLUMN.width - LEFT - 2 * side;
  const at = (x: number) => Math.round(from + (x / 100) * width);
  const strong = color(`--job-${TOKEN[row.role]}`);
  const height = Math.round(sizes.median * BAND);
  const stroke = (x: number, reach: number, thick: number) =>
    markup`<path d="M${at(x)} ${y - reach}V${y + reach}" stroke="${strong}" stroke-width="${thick}"/>`;
  const mark = (name: MarkName) => row.marks.find((one) => one.name === name);
  const ends = (['p10', 'p90'] as const).flatMap((name) => mark(name) ?? []);
  const median = mark('p50');
  const place = (isFirst: boolean) =>
    beside === null
      ? { anchor: 'middle' as const, out: 0, down: height / 2 + size + 6 }
      : {
          anchor: isFirst ? ('end' as const) : ('start' as const),
          out: isFirst ? -14 : 14,
          down: size * 0.35,
        };
  return markup`${row.line && markup`<path d="M${at(row.line.from)} ${y}H${at(row.line.to)}" stroke="${strong}" stroke-width="3"/>`}${
    row.band &&
    markup`<rect x="${at(row.band.from)}" y="${y - height / 2}" width="${at(row.band.to) - at(row.band.from)}" height="${height}" fill="${color(`--job-${TOKEN[row.role]}-band`)}"/>`
  }${ends.map(({ x, amount }) =>
    // A capped figure is at least its bound: an arrow points on.
    amount.state === 'top-coded'
      ? markup`<path d="M${at(x)} ${y - 10}l14 10l-14 10z" fill="${strong}"/>`
      : stroke(x, Math.round(height / 3), 3),
  )}${median?.amount.state === 'published' && stroke(median.x, Math.round(height / 2) + 6, 6)}
${ends.map(({ name, x, amount }) => {
  const { anchor, out, down } = place(name === 'p10');
  return textLine(amountText(amount, words), {
    x: at(x) + out,
    y: Math.round(y + down),
    size,
    fill: color('--text-quiet'),
    anchor,
  });
})}`;
}

/** Both jobs of a place under each other from `y` on: name, median, and how far pay spreads. Words where there is no number. */
export function payRows(
  input: PayRangeInput,
  y: number,
  { sizes, words }: { readonly sizes: RowSizes; readonly words: Words },
): Markup {
  const layout = layoutOf(input, words);
  return markup`${input.rows.map(({ role, percentiles: { p50 } }, i) => {
    const top = y + i * sizes.step;
    const row = layout?.rows.find((one) => one.role === role);
    const known = p50.state === 'published';
    const size = known ? sizes.median : sizes.words;
    const name = textLine(words.role[role].titleMany, {
      y: top,
      size: sizes.name,
      weight: '600',
      fill: color(`--job-${TOKEN[role]}`),
    });
    const median = textLine(amountText(p50, words), {
      x: COLUMN.left + sizes.across,
      y: top + (known ? sizes.down : Math.round(sizes.down * 0.7)),
      size,
      weight: known ? '700' : '400',
      fill: color(known ? '--text' : '--text-quiet'),
    });
    return markup`${name}${median}${row && drawing(row, top + Math.round(sizes.down / 2) - 9, { sizes, words })}`;
  })}`;
}

import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm } from '../lengths.ts';
import type { Words } from '../words.ts';
import type { PlacedReference } from './layout.ts';

/** From the label of a reference line to that of the upper end, px. */
const REFERENCE_LINE = 20;
const ROOM = 24; // px above the rows for a label

/** A line, or the two ends of a range. */
type References = Readonly<Record<'reference' | 'upTo', PlacedReference | null>>;

/** What the labels of reference lines take above the rows, px. */
export const referenceRoom = ({ reference, upTo }: References): number =>
  reference ? ROOM + (upTo ? REFERENCE_LINE : 0) : 0;

/** The lines within a row, from and to so many px of it: where no text stands. */
export const referenceLines = (
  { reference, upTo }: References,
  { from, to }: { from: number; to: number },
): Markup =>
  markup`${[reference, upTo].map(
    (line) =>
      line &&
      markup`<line class="reference-row" x1="${line.x}%" x2="${line.x}%" y1="${em(from)}" y2="${em(to)}"/>`,
  )}`;

/** The beginning of a line with its label above the rows, which are at `top`; `down` px under the first such label. */
function referenceMarkup(
  { x, anchor, label, amount }: PlacedReference,
  down: number,
  top: number,
  words: Words,
): Markup {
  const y = textEm(14 + down, LABEL_SIZE);
  return markup`<line class="chart-reference" x1="${x}%" x2="${x}%" y1="${em(top - 4)}" y2="${em(top + 4)}"/>${(
    ['row-label', 'row-line'] as const
  ).map(
    (kind) =>
      markup`<text class="chart-label chart-label--reference ${kind}" x="${kind === 'row-line' ? 0 : `${x}%`}" y="${y}" text-anchor="${kind === 'row-line' ? 'start' : anchor}"${kind === 'row-line' && markup` display="none"`}>${label} ${figureSpan(amount, words)}</text>`,
  )}`;
}

/** The same of all lines. */
export const referencesMarkup = (layout: References, words: Words): Markup =>
  markup`
${[layout.reference, layout.upTo].map(
  (line, i) => line && referenceMarkup(line, i * REFERENCE_LINE, referenceRoom(layout), words),
)}`;

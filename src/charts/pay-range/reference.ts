import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm } from '../lengths.ts';
import type { Words } from '../words.ts';
import type { PlacedReference } from './layout.ts';

/** From the label of a reference line to that of the upper end, px. */
export const REFERENCE_LINE = 20;
const ROOM = 24; // px above the rows for a label

/** What the labels of reference lines take above the rows, px. */
export const referenceRoom = ({
  reference,
  upTo,
}: {
  readonly reference: PlacedReference | null;
  readonly upTo: PlacedReference | null;
}): number => (reference ? ROOM + (upTo ? REFERENCE_LINE : 0) : 0);

/** A line through all rows with its label above them, `down` px under the first line of such labels. */
export function referenceMarkup(
  { x, anchor, label, amount }: PlacedReference,
  down: number,
  { top, bottom }: { top: number; bottom: number },
  words: Words,
): Markup {
  const y = textEm(14 + down, LABEL_SIZE);
  return markup`<line class="chart-reference" x1="${x}%" x2="${x}%" y1="${em(top - 4)}" y2="${em(bottom)}"/>${(
    ['row-label', 'row-line'] as const
  ).map(
    (kind) =>
      markup`<text class="chart-label chart-label--reference ${kind}" x="${kind === 'row-line' ? 0 : `${x}%`}" y="${y}" text-anchor="${kind === 'row-line' ? 'start' : anchor}"${kind === 'row-line' && markup` display="none"`}>${label} ${figureSpan(amount, words)}</text>`,
  )}`;
}

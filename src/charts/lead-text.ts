import type { Lead } from '../model/gap.ts';
import { type Markup, markup } from '../markup.ts';
import { type figureData, figureSpan } from './figure-data.ts';
import { LABEL_SIZE, textEm } from './lengths.ts';
import type { Words } from './words.ts';

/** Which job is paid more and by how much; the figure is written by `figure`, in HTML or in a drawing. */
export function leadText({ higher, gap, ahead }: Lead, figure: typeof figureData, words: Words): Markup {
  const text = figure(gap, words);
  if (ahead === null) return words.lead.none(text);
  return higher === null ? words.lead.same(text) : words.lead.more(higher, text);
}

/** The same as a label in a drawing, at a place in px; nothing where the rows are not in order of it. */
export const leadLabel = (
  lead: Lead | null,
  { x, y }: { readonly x: number; readonly y: number },
  words: Words,
): Markup | null =>
  lead &&
  markup`<text class="chart-label" x="${textEm(x, LABEL_SIZE)}" y="${textEm(y, LABEL_SIZE)}">${leadText(lead, figureSpan, words)}</text>`;

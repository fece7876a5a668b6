import type { PlacesWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { leadLabel } from '../lead-text.ts';
import { meanMark } from '../marks.ts';
import type { RankSetLayout, RankSetRow } from './layout.ts';

// Within a row, px.
const TEXT = 14; // baseline of rank, name, set and mean
const TRACK = 25; // middle of the track
const BAR = 8;
const GAP_TEXT = 46; // baseline of the gap
const NAME_X = 38; // room for a rank of two digits and its ending
const SET_END = 77; // percent: the set's words end where the mean's column begins

function rowMarkup(row: RankSetRow, step: number, words: PlacesWords): Markup {
  const { slug, name, lead, pay, rank, low, high, one, bar, mark, y, chosen } = row;
  const first = figureSpan(low, words);
  const set = one ? first : words.range(first, figureSpan(high, words));
  return markup`<svg class="set-row${chosen && ' set-row--chosen'} chart-row" data-slug="${slug}" y="${em(y)}" height="${em(step)}" overflow="visible">
${chosen && markup`<rect class="set-frame" x="${em(-6)}" y="${em(-2)}" width="100%" height="${em(step)}"/>`}
<text class="chart-label" x="0" y="${textEm(TEXT, LABEL_SIZE)}">${figureSpan(rank, words)}</text>
<text class="chart-label" x="${textEm(NAME_X, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${name}</text>
<text class="chart-label set-words" x="${SET_END}%" y="${textEm(TEXT, TICK_SIZE)}" text-anchor="end">${set}</text>
<text class="chart-label chart-label--value" x="100%" y="${textEm(TEXT, LABEL_SIZE)}" text-anchor="end">${figureSpan(pay, words)}</text>
<g class="list-lane"><line class="set-track" x1="0" x2="100%" y1="${em(TRACK)}" y2="${em(TRACK)}"/>
<rect class="set-bar" x="${bar.x}%" width="${bar.width}%" y="${em(TRACK - BAR / 2)}" height="${em(BAR)}"/>
${meanMark({ x: `${mark}%`, y: em(TRACK) })}</g>${leadLabel(lead, { x: NAME_X, y: GAP_TEXT }, words)}
</svg>`;
}

/** The states by mean, each with its set of ranks in words and as a bar. `label` is read out in place of the drawing. */
export function drawRankSet(
  { role, rows, step, height }: RankSetLayout,
  label: string,
  words: PlacesWords,
): Markup {
  return markup`<svg class="chart-svg set-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${em(height)}">
<text class="chart-tick" x="0" y="${textEm(12, TICK_SIZE)}">${words.rankSet.highest}</text>
<text class="chart-tick" x="100%" y="${textEm(12, TICK_SIZE)}" text-anchor="end">${words.rankSet.lowest}</text>
${rows.map((row) => rowMarkup(row, step, words))}
</svg>`;
}

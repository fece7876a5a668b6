import type { PlacesWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { leadLabel } from '../lead-text.ts';
import { meanMark } from '../marks.ts';
import { HEAD, type RankSetLayout, type RankSetPart, type RankSetRow } from './layout.ts';

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
${chosen && markup`<rect class="set-frame" x="0" y="${em(-2)}" width="100%" height="${em(step)}"/>`}
<text class="chart-label" x="0" y="${textEm(TEXT, LABEL_SIZE)}">${figureSpan(rank, words)}</text>
<text class="chart-label" x="${textEm(NAME_X, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${name}</text>
<text class="chart-label set-words" x="${SET_END}%" y="${textEm(TEXT, TICK_SIZE)}" text-anchor="end">${set}</text>
<text class="chart-label chart-label--value" x="100%" y="${textEm(TEXT, LABEL_SIZE)}" text-anchor="end">${figureSpan(pay, words)}</text>
<g class="list-lane"><line class="set-track" x1="0" x2="100%" y1="${em(TRACK)}" y2="${em(TRACK)}"/>
<rect class="set-bar" x="${bar.x}%" width="${bar.width}%" y="${em(TRACK - BAR / 2)}" height="${em(BAR)}"/>
${meanMark({ x: `${mark}%`, y: em(TRACK) })}</g>${leadLabel(lead, { x: NAME_X, y: GAP_TEXT }, words)}
</svg>`;
}

const ends = ({ highest, lowest }: PlacesWords['rankSet']): Markup =>
  markup`<text class="chart-tick" x="0" y="${textEm(12, TICK_SIZE)}">${highest}</text>
<text class="chart-tick" x="100%" y="${textEm(12, TICK_SIZE)}" text-anchor="end">${lowest}</text>`;

function partMarkup(
  { rows, height }: RankSetPart,
  { role, step }: RankSetLayout,
  { first, label, words }: { first: boolean; label: string; words: PlacesWords },
): Markup {
  const head = first
    ? ends(words.rankSet)
    : markup`<svg class="chart-part paper-head" y="${em(-HEAD)}" overflow="visible" aria-hidden="true">${ends(words.rankSet)}</svg>`;
  return markup`<div class="ranking-part"><svg class="chart-svg set-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${em(height)}">
${head}
${rows.map((row) => rowMarkup(row, step, words))}
</svg></div>
`;
}

/** The states by mean, each with its set of ranks in words and as a bar. `label` is read out in place of the drawing. */
export function drawRankSet(layout: RankSetLayout, label: string, words: PlacesWords): Markup {
  const { parts } = layout;
  return markup`${parts.map((part, i) =>
    partMarkup(part, layout, {
      first: i === 0,
      label: parts.length === 1 ? label : words.stateRanking.part(label, i + 1),
      words,
    }),
  )}`;
}

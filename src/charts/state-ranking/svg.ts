import type { PlacesWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm } from '../lengths.ts';
import { leadLabel } from '../lead-text.ts';
import type { StateRankingLayout } from './layout.ts';

const BAR = 20; // px
const TEXT = 17; // px: baseline
const GAP_TEXT = 36; // px: baseline of the gap under it
const NAME_X = 44; // px: room for a rank of two digits and its ending

/** The states by pay as bars with rank, name and figure written on them. `label` is read out in place of the drawing. */
export function drawStateRanking(
  { role, rows, step, height }: StateRankingLayout,
  label: string,
  words: PlacesWords,
): Markup {
  return markup`<svg class="chart-svg ranking-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${em(height)}">
${rows.map(
  ({
    slug,
    name,
    pay,
    rank,
    length,
    lead,
    y,
    chosen: isChosen,
  }) => markup`<svg class="rank-row${isChosen && ' rank-row--chosen'} chart-row" data-slug="${slug}" y="${em(y)}" height="${em(step)}">
<rect class="rank-bar" x="0" y="${em(2)}" height="${em(BAR)}" width="${length}%"/>
<text class="chart-label chart-label--rank" x="${textEm(6, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${rank.state === 'published' ? figureSpan(rank, words) : '–'}</text>
<text class="chart-label" x="${textEm(NAME_X, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${name}${isChosen && ' ◂'}</text>
<text class="chart-label chart-label--value" x="98%" y="${textEm(TEXT, LABEL_SIZE)}" text-anchor="end">${figureSpan(pay, words)}</text>${leadLabel(lead, { x: NAME_X, y: GAP_TEXT }, words)}
</svg>`,
)}
</svg>`;
}

import type { Words } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm } from '../lengths.ts';
import { ROW_STEP, type StateRankingLayout } from './layout.ts';

const BAR = 20; // px
const TEXT = 17; // px: baseline
const NAME_X = 44; // px: room for a rank of two digits and its ending

/** The states by pay as bars with rank, name and figure written on them. `label` is read out in place of the drawing. */
export function drawStateRanking(
  { role, rows, height }: StateRankingLayout,
  label: string,
  words: Words,
): Markup {
  return markup`<svg class="chart-svg ranking-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${em(height)}">
${rows.map(
  ({
    name,
    pay,
    rank,
    length,
    y,
    chosen: isChosen,
  }) => markup`<svg class="rank-row${isChosen && ' rank-row--chosen'} chart-row" y="${em(y)}" height="${em(ROW_STEP)}">
<rect class="rank-bar" x="0" y="${em(2)}" height="${em(BAR)}" width="${length}%"/>
<text class="chart-label chart-label--rank" x="${textEm(6, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${rank.state === 'published' ? figureSpan(rank, words) : '–'}</text>
<text class="chart-label" x="${textEm(NAME_X, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${name}${isChosen && ' ◂'}</text>
<text class="chart-label chart-label--value" x="98%" y="${textEm(TEXT, LABEL_SIZE)}" text-anchor="end">${figureSpan(pay, words)}</text>
</svg>`,
)}
</svg>`;
}

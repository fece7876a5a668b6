import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm } from '../lengths.ts';
import { leadLabel } from '../lead-text.ts';
import { jobMark } from '../marks.ts';
import { LANE, laneMarkup, partMarkup, rowMarkup, type RowsPart, TEXT } from '../ranking-rows.ts';
import type { PlacesWords } from '../words.ts';
import { type DrawnRow, GAP_STEP, type StateRankingLayout } from './layout.ts';

// Within a row, px.
const GAP_TEXT = 30; // baseline of the gap, where it is: the lane makes way for it
const NAME_X = 38; // room for a rank of two digits and its ending

function drawRow(
  row: DrawnRow & { readonly y: number },
  { role, ticks, step }: StateRankingLayout,
  words: PlacesWords,
): Markup {
  const { name, pay, rank, lead, x, chosen } = row;
  const middle = LANE + (lead ? GAP_STEP : 0);
  return rowMarkup(
    row,
    step,
    markup`<text class="chart-label rank-name" x="0" y="${textEm(TEXT, LABEL_SIZE)}">${rank.state === 'published' ? figureSpan(rank, words) : '–'}</text>
<text class="chart-label rank-name" x="${textEm(NAME_X, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${name}${chosen && ' ◂'}</text>
<text class="chart-label chart-label--value" x="100%" y="${textEm(TEXT, LABEL_SIZE)}" text-anchor="end">${figureSpan(pay, words)}</text>
${laneMarkup(ticks, middle, jobMark(role, { x: `${x}%`, y: em(middle) }), lead !== null)}${lead && markup`<g class="rank-gap">${leadLabel(lead, { x: 0, y: GAP_TEXT }, words)}</g>`}`,
  );
}

/** The states by pay as dots on one axis, each with rank, name and figure. `label` is read out in place of the drawing. */
export function drawStateRanking(layout: StateRankingLayout, label: string, words: PlacesWords): Markup {
  const { role, ticks, blocks } = layout;
  const all = blocks.flatMap(({ parts }) => parts);
  const draw = (part: RowsPart<DrawnRow>) => {
    const own = all.length === 1 ? label : words.stateRanking.part(label, all.indexOf(part) + 1);
    const classes = `job job--${role}`;
    return partMarkup(part, { ticks, label: own, classes }, (row) => drawRow(row, layout, words));
  };
  return markup`${blocks.map(({ parts, folded }) =>
    folded
      ? markup`<details class="rank-fold"><summary>${words.stateRanking.folded(folded.states, folded.dc)}</summary>
${parts.map(draw)}</details>
`
      : parts.map(draw),
  )}`;
}

import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { leadLabel } from '../lead-text.ts';
import { jobMark } from '../marks.ts';
import type { PlacesWords } from '../words.ts';
import { type DrawnRow, GAP_STEP, HEAD, type RankingPart, type StateRankingLayout } from './layout.ts';

// Within a row, px. Text stands over the lane; in a wide plot the style sheet sets it beside.
const TEXT = 14; // baseline of rank, name and pay
const LANE = 25; // middle of the lane
const GAP_TEXT = 30; // baseline of the gap, where it is: the lane makes way for it
const NAME_X = 38; // room for a rank of two digits and its ending
const GRID = 5; // how far a tick of the lane reaches up and down

const TICK = 12; // baseline of the ticks

type Ticks = StateRankingLayout['ticks'];

const tickTexts = (ticks: Ticks, baseline: number): Markup =>
  markup`${ticks.map(
    ({ x, text }) =>
      markup`<text class="chart-tick" x="${x}%" y="${textEm(baseline, TICK_SIZE)}" text-anchor="middle">${text}</text>`,
  )}`;

/** The lane of each row has the ticks of the axis: no line runs through a text. */
function laneOf({ x, lead }: DrawnRow, role: Role, ticks: Ticks): Markup {
  const middle = LANE + (lead ? GAP_STEP : 0);
  return markup`<g class="rank-lane${lead && ' rank-lane--low'}"><line class="rank-track" x1="0" x2="100%" y1="${em(middle)}" y2="${em(middle)}"/>${ticks.map(
    (tick) =>
      markup`<line class="chart-grid" x1="${tick.x}%" x2="${tick.x}%" y1="${em(middle - GRID)}" y2="${em(middle + GRID)}"/>`,
  )}${jobMark(role, { x: `${x}%`, y: em(middle) })}</g>`;
}

function rowMarkup(row: DrawnRow, { role, ticks, step }: StateRankingLayout, words: PlacesWords): Markup {
  const { slug, name, pay, rank, lead, y, chosen } = row;
  return markup`<svg class="rank-row${chosen && ' rank-row--chosen'} chart-row" data-slug="${slug}" y="${em(y)}" height="${em(step)}" overflow="visible">
${chosen && markup`<rect class="rank-ground" x="0" y="${em(-1)}" width="100%" height="${em(step)}"/>`}<text class="chart-label rank-name" x="0" y="${textEm(TEXT, LABEL_SIZE)}">${rank.state === 'published' ? figureSpan(rank, words) : '–'}</text>
<text class="chart-label rank-name" x="${textEm(NAME_X, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${name}${chosen && ' ◂'}</text>
<text class="chart-label chart-label--value" x="100%" y="${textEm(TEXT, LABEL_SIZE)}" text-anchor="end">${figureSpan(pay, words)}</text>
${laneOf(row, role, ticks)}${lead && markup`<g class="rank-gap">${leadLabel(lead, { x: 0, y: GAP_TEXT }, words)}</g>`}
</svg>`;
}

function partMarkup(
  { rows, ticks: { above, below }, height }: RankingPart,
  layout: StateRankingLayout,
  label: string,
  words: PlacesWords,
): Markup {
  const { role, ticks, step } = layout;
  const end = (above ? HEAD : 0) + rows.length * step;
  return markup`<div class="ranking-part"><svg class="chart-svg ranking-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${em(height)}">
${above ? markup`<g class="chart-axis" aria-hidden="true">${tickTexts(ticks, TICK)}</g>` : markup`<svg class="chart-part chart-ticks paper-head" y="${em(-HEAD)}" overflow="visible" aria-hidden="true">${tickTexts(ticks, TICK)}</svg>`}${rows.map((row) => rowMarkup(row, layout, words))}
${below && markup`<svg class="chart-part chart-ticks" y="${em(end)}" overflow="visible" aria-hidden="true">${tickTexts(ticks, TICK)}</svg>`}</svg></div>
`;
}

/** The states by pay as dots on one axis, each with rank, name and figure. `label` is read out in place of the drawing. */
export function drawStateRanking(layout: StateRankingLayout, label: string, words: PlacesWords): Markup {
  const all = layout.blocks.flatMap(({ parts }) => parts);
  const draw = (part: RankingPart) =>
    partMarkup(
      part,
      layout,
      all.length === 1 ? label : words.stateRanking.part(label, all.indexOf(part) + 1),
      words,
    );
  return markup`${layout.blocks.map(({ parts, folded }) =>
    folded
      ? markup`<details class="rank-fold"><summary>${words.stateRanking.folded(folded.states, folded.dc)}</summary>
${parts.map(draw)}</details>
`
      : parts.map(draw),
  )}`;
}

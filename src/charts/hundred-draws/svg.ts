import type { PeopleWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { figureSpan } from '../figure-data.ts';
import { em, glyph, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { JOB_OUTLINE } from '../marks.ts';
import { type Boundary, GRID, type HundredDrawsLayout, MARK, type Side, type Zone } from './layout.ts';

const LABEL_X = GRID + 14;

/** A job is told by its shape, sureness by the filling: neither needs a colour. */
function zoneMarks({ marks, side, sure }: Zone, roles: Readonly<Record<Side, Role>>): Markup | null {
  if (marks.length === 0) return null;
  const role = roles[side];
  const path = marks.map(([x, y]) => `M${x} ${y}${JOB_OUTLINE[role](MARK)}`).join('');
  return markup`<path class="draw draw--${sure ? 'sure' : 'open'} job--${role}" d="${path}"/>
`;
}

function boundaryLine({ name, line, labelY }: Boundary): Markup {
  const corners = [...line, [LABEL_X - 4, labelY] as const];
  return markup`<path class="draw-line draw-line--${name}" d="M${corners.map(([x, y]) => `${x} ${y}`).join('L')}"/>
`;
}

// Text is set by its baseline; a third of its size under the middle of a line.
const middle = (y: number) => Math.round((y + 4.5) * 10) / 10;

/** One hundred draws: the job ahead first. Its words are a sentence of their own beside the drawing. */
export function drawHundredDraws(
  { roles, zones, boundaries, names, height }: HundredDrawsLayout,
  { words, label }: { words: PeopleWords; label: string },
): Markup {
  return markup`<svg class="chart-svg draw-svg" role="img" aria-label="${label}" width="100%" height="${em(height)}">
${(['ahead', 'behind'] as const).map(
  (side) =>
    markup`<text class="chart-label chart-label--strong" x="${textEm(3, LABEL_SIZE)}" y="${textEm(middle(names[side]), LABEL_SIZE)}">${words.hundredDraws.paidMore(roles[side])}</text>
`,
)}${glyph(markup`${zones.map((zone) => zoneMarks(zone, roles))}${boundaries.map(boundaryLine)}`, { x: '0', y: '0' })}
${boundaries.map(
  ({ name, amount, labelY }) =>
    markup`<text class="chart-label${name === 'point' && ' chart-label--strong'}" x="${textEm(LABEL_X, LABEL_SIZE)}" y="${textEm(middle(labelY), LABEL_SIZE)}">${words.hundredDraws[name]} ${figureSpan(amount, words)}</text>
`,
)}${zones.map(
    ({ labelY, sure }) =>
      labelY !== null &&
      markup`<text class="chart-tick" x="${textEm(LABEL_X, TICK_SIZE)}" y="${textEm(middle(labelY), TICK_SIZE)}">${sure ? words.hundredDraws.sure : words.hundredDraws.open}</text>
`,
  )}</svg>`;
}

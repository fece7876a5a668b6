import type { PlacesWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, glyph, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import type { RankSlopeLayout, SlopeLine } from './layout.ts';

// px. Labels stand outside the lines; the style sheet leaves room for them on both sides.
const LABEL_X = 12;
const BASELINE = 4; // from the middle of a label to its baseline
const TITLE = 14;

/** From the end of a line to its label, where that had to make way. */
const leader = (x: string, to: number, from: number, label: number) =>
  glyph(markup`<path class="slope-leader" d="M0 ${from}L${to} ${label}"/>`, { x, y: '0' });

function lineMarkup(
  { slug, name, code, paid, after, direction, chosen }: SlopeLine,
  words: PlacesWords,
): Markup {
  return markup`<g class="slope slope--${direction}${chosen && ' slope--chosen'}" data-slug="${slug}">
<line class="slope-line" x1="0" x2="100%" y1="${em(paid.y)}" y2="${em(after.y)}"/>${leader('0', -8, paid.y, paid.labelY)}${leader('100%', 8, after.y, after.labelY)}
<circle class="slope-end" cx="0" cy="${em(paid.y)}" r="${em(3)}"/><circle class="slope-end" cx="100%" cy="${em(after.y)}" r="${em(3)}"/>
<text class="chart-label" x="${textEm(-LABEL_X, LABEL_SIZE)}" y="${textEm(paid.labelY + BASELINE, LABEL_SIZE)}" text-anchor="end"><tspan class="slope-name">${name}</tspan><tspan class="slope-code">${code}</tspan> ${figureSpan(paid.rank, words)}</text>
<text class="chart-label" x="100%" dx="${textEm(LABEL_X, LABEL_SIZE)}" y="${textEm(after.labelY + BASELINE, LABEL_SIZE)}">${figureSpan(after.rank, words)} ${name}</text>
</g>`;
}

/**
 * Rank as paid against rank after local prices, a line a state: the chosen one and those that move most.
 * `label` is read out in place of the drawing.
 */
export function drawRankSlope(
  { role, lines, height }: RankSlopeLayout,
  label: string,
  words: PlacesWords,
): Markup {
  // The chosen one last: it lies over the others.
  const ordered = [...lines.filter((line) => !line.chosen), ...lines.filter((line) => line.chosen)];
  return markup`<svg class="chart-svg slope-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${em(height)}">
<text class="chart-tick" x="${textEm(-LABEL_X, TICK_SIZE)}" y="${textEm(TITLE, TICK_SIZE)}" text-anchor="end">${words.rankSlope.paid}</text>
<text class="chart-tick" x="100%" dx="${textEm(LABEL_X, TICK_SIZE)}" y="${textEm(TITLE, TICK_SIZE)}">${words.rankSlope.after}</text>
${ordered.map((line) => lineMarkup(line, words))}
</svg>`;
}

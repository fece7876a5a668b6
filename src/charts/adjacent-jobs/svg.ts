import type { Words } from '../../i18n/en.ts';
import { type Markup, markup } from '../../markup.ts';
import type { AdjacentRow } from '../../model/adjacent.ts';
import { figureSpan } from '../figure-data.ts';
import { type AdjacentMark, layoutAdjacentJobs, ROW_STEP } from './layout.ts';

// From the top of a row, px.
const NAME = 13;
const LANE = 25;

const CAP = markup`<path class="range-cap" d="M-2 -5L5 0L-2 5"/>`;

function mark({ role, p50, x }: AdjacentMark): Markup {
  const shape =
    p50.state === 'top-coded'
      ? CAP
      : role === 'legal-secretary'
        ? markup`<rect class="context-mark" x="-5" y="-5" width="10" height="10"/>`
        : markup`<circle class="${role ? 'context-mark' : 'context-mark-quiet'}" r="${role ? 5.5 : 4.5}"/>`;
  return markup`<svg x="${x}%" y="${LANE}" overflow="visible">${shape}</svg>`;
}

function row(item: AdjacentMark, words: Words): Markup {
  const { soc, role, y, p50, line } = item;
  const strong = role && ' chart-label--strong';
  return markup`<svg class="${role ? `job job--${role}` : 'job-quiet'}" y="${y}" height="${ROW_STEP}" width="100%" overflow="visible">
<text class="chart-label${strong}" x="0" y="${NAME}">${words.adjacent.occupation(soc)}</text><text class="chart-label chart-label--value${strong}" x="100%" y="${NAME}" text-anchor="end">${figureSpan(p50, words)}</text>
${
  line &&
  markup`<line class="context-quartiles" x1="${line.from}%" x2="${line.to}%" y1="${LANE}" y2="${LANE}"/>${line.capped && markup`<svg x="${line.to}%" y="${LANE}" overflow="visible">${CAP}</svg>`}`
}${mark(item)}
</svg>`;
}

/** Related occupations by median: a mark at each median, a line over its middle half. `label` is read out instead. */
export function adjacentJobsSvg(
  rows: readonly AdjacentRow[],
  { words, label }: { words: Words; label: string },
): Markup {
  const layout = layoutAdjacentJobs(rows, { words });
  return markup`<svg class="chart-svg" role="img" aria-label="${label}" width="100%" height="${layout.height}">
<g class="chart-axis" aria-hidden="true">${layout.ticks.map(
    ({ x, text }) =>
      markup`<line class="chart-grid" x1="${x}%" x2="${x}%" y1="0" y2="${layout.bottom}"/><text class="chart-tick" x="${x}%" y="${layout.bottom + 18}" text-anchor="middle">${text}</text>`,
  )}</g>
${layout.rows.map((item) => row(item, words))}
</svg>`;
}

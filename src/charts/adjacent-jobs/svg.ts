import type { AllWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { axisMarkup } from '../axis-svg.ts';
import { figureSpan } from '../figure-data.ts';
import { em, glyph, LABEL_SIZE, textEm } from '../lengths.ts';
import { capMark, jobMark } from '../marks.ts';
import { type AdjacentJobsLayout, type AdjacentMark, ROW_STEP } from './layout.ts';

// From the top of a row, px.
const NAME = 13;
const LANE = 25;

/** Of a job that is neither of the two. */
const OTHER = markup`<circle class="other-mark" r="4.5"/>`;

/** Of one that stands past the end of the axis: it points on. */
const BEYOND = markup`<path class="beyond-mark" d="M-11 -6L0 0L-11 6z"/>`;
/** Of a line that goes on there. */
const RUNS_ON = markup`<path class="cap-mark" d="M-5 -5L0 0L-5 5"/>`;

function mark({ role, p50, x, beyond }: AdjacentMark): Markup {
  const at = { x: `${x}%`, y: em(LANE) };
  if (beyond) return glyph(BEYOND, at);
  if (p50.state === 'top-coded') return capMark(at);
  return role ? jobMark(role, at) : glyph(OTHER, at);
}

function row(item: AdjacentMark, words: AllWords): Markup {
  const { soc, role, y, p50, line } = item;
  const at = line && { x: `${line.to}%`, y: em(LANE) };
  const end =
    at && !item.beyond && { known: null, capped: capMark(at), beyond: glyph(RUNS_ON, at) }[line.end];
  const strong = role && ' chart-label--strong';
  return markup`<svg class="${role ? `job job--${role}` : 'job-quiet'} chart-row" y="${em(y)}" height="${em(ROW_STEP)}" width="100%" overflow="visible">
<text class="chart-label${strong}" x="0" y="${textEm(NAME, LABEL_SIZE)}">${words.adjacentJobs.occupation(soc)}</text><text class="chart-label chart-label--value${strong}" x="100%" y="${textEm(NAME, LABEL_SIZE)}" text-anchor="end">${figureSpan(p50, words)}</text>
<g class="list-lane">${
    line &&
    markup`<line class="context-quartiles" x1="${line.from}%" x2="${line.to}%" y1="${em(LANE)}" y2="${em(LANE)}"/>${end}`
  }${mark(item)}</g>
</svg>`;
}

/** Related occupations by median: a mark at each median, a line over its middle half. `label` is read out instead. */
export function drawAdjacentJobs(layout: AdjacentJobsLayout, label: string, words: AllWords): Markup {
  return markup`<svg class="chart-svg adjacent-svg" role="img" aria-label="${label}" width="100%" height="${em(layout.height)}">
${axisMarkup(layout.ticks, { top: 0, bottom: layout.bottom })}
${layout.rows.map((item) => row(item, words))}
</svg>`;
}

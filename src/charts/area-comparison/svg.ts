import { sum } from 'd3';
import type { PlacesWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import { axisMarkup } from '../axis-svg.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { leadLabel } from '../lead-text.ts';
import { capMark, jobMark } from '../marks.ts';
import { shrinkClass } from '../row-label.ts';
import {
  type AreaComparisonLayout,
  type AreaMark,
  type AreaRow,
  at,
  type Fact,
  FACTS,
  INDENT,
  LINE,
  MARKS,
} from './layout.ts';

// Heights in px.
const KEY = 16; // baseline of the names of the two marks
const TICKS = 44; // baseline of the upper ticks
const TOP = 58; // where rows begin
const TOP_WIDE = 49; // the least that it may be in a wide plot: rows keep clear of the upper ticks
const BOTTOM = 22; // room for the lower ticks
const NAME = 15; // baseline of an area's name
const KEY_STEP = 104; // px from the first mark's name to the second's

const AREA_SIZE = 14; // px: an area's name

const sign = (role: Role, y: number) =>
  jobMark(role, { x: em(7), y: em(y - 4), classes: `job job--${role}` });

function mark({ role, amount, x }: AreaMark): Markup {
  const at = { x: `${x}%`, y: em(MARKS), classes: `job job--${role}` };
  return amount.state === 'top-coded' ? capMark(at) : jobMark(role, at);
}

function factText({ kind, amount, rough }: Fact, words: PlacesWords): Markup {
  const figure = figureSpan(amount, words);
  const { pay, jobs, lq } = words.areaComparison;
  if (kind === 'lq') return lq(figure);
  const known = at(amount) === null ? 'missing' : 'known';
  const text =
    kind === 'pay' ? markup`<tspan class="area-pay">${pay[known](figure)}</tspan>` : jobs[known](figure);
  return rough === null ? text : markup`${text} <tspan class="rough">(${rough})</tspan>`;
}

/**
 * The facts of each job under those of the one before, then which is paid more. In a wide plot the style sheet sets the
 * second job's beside the first's, and moves the line below them up.
 */
function facts({ facts: both, lead }: AreaRow, words: PlacesWords): Markup {
  const lines = both.map((job) => job.lines.length);
  const all = sum(lines);
  return markup`${both.map(({ role, lines: own }, job) => {
    const above = sum(lines.slice(0, job));
    const first = FACTS + above * LINE;
    return markup`<g${above > 0 && markup` class="area-beside--${above}"`}>${sign(role, first)}${own.map(
      (line, i) =>
        markup`<text class="area-fact" x="${textEm(INDENT, LABEL_SIZE)}" y="${textEm(first + i * LINE, LABEL_SIZE)}">${line.map(
          (fact, j) => markup`${j > 0 && ' · '}${factText(fact, words)}`,
        )}</text>`,
    )}</g>`;
  })}${
    lead &&
    markup`<g class="area-up--${all - Math.max(...lines)}">${leadLabel(lead, { x: INDENT, y: FACTS + all * LINE }, words)}</g>`
  }`;
}

function rowMarkup(row: AreaRow, words: PlacesWords): Markup {
  const { place, chosen, marks, line, y, height } = row;
  return markup`<svg class="chart-row area-row${chosen && ' area-row--chosen'}" data-slug="${place.slug}" y="${em(TOP + y)}" overflow="visible">
${chosen && markup`<rect class="area-ground" x="0" y="${em(-4)}" width="100%" height="${em(height - 6)}"/>`}<text class="area-name" x="0" y="${textEm(NAME, AREA_SIZE)}">${place.name}${chosen && ' ◂'}</text>
${line && markup`<line class="area-line" x1="${line.from}%" x2="${line.to}%" y1="${em(MARKS)}" y2="${em(MARKS)}"/>`}${marks.map(mark)}
${facts(row, words)}</svg>`;
}

/** The areas with the pay of both jobs on one axis. `label` is read out in place of the drawing. */
export function drawAreaComparison(
  { ticks, rows, height }: AreaComparisonLayout,
  label: string,
  words: PlacesWords,
): Markup {
  const bottom = TOP + height;
  const shrink = shrinkClass([
    { own: TOP, wide: TOP_WIDE },
    ...rows.map((row) => ({ own: row.height, wide: row.wideHeight })),
  ]);
  return markup`<svg class="chart-svg${shrink && ` ${shrink}`}" role="img" aria-label="${label}" width="100%" height="${em(bottom + BOTTOM)}">
${ROLES.map(
  (job, i) =>
    markup`<svg x="${em(i * KEY_STEP)}" overflow="visible">${sign(job, KEY)}<text class="area-key" x="${textEm(INDENT, LABEL_SIZE)}" y="${textEm(KEY, LABEL_SIZE)}">${words.role[job].titleMany}</text></svg>`,
)}
<g class="chart-axis" aria-hidden="true">${ticks.map(
    ({ x, text }) =>
      markup`<text class="chart-tick" x="${x}%" y="${textEm(TICKS, TICK_SIZE)}" text-anchor="middle">${text}</text>`,
  )}</g>
${axisMarkup(ticks, { top: TOP - 4, bottom, under: 16 })}
${rows.map((row) => rowMarkup(row, words))}
</svg>`;
}

import type { Words } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { capMark, jobMark } from '../marks.ts';
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

function factText({ kind, amount, rough }: Fact, words: Words): Markup {
  const figure = figureSpan(amount, words);
  const { pay, jobs, lq } = words.areaComparison;
  if (kind === 'lq') return lq(figure);
  const known = at(amount) === null ? 'missing' : 'known';
  const text =
    kind === 'pay' ? markup`<tspan class="area-pay">${pay[known](figure)}</tspan>` : jobs[known](figure);
  return rough === null ? text : markup`${text} <tspan class="rough">(${rough})</tspan>`;
}

function facts({ facts: both }: AreaRow, words: Words): Markup {
  const lines = both.flatMap(({ role, lines: own }) =>
    own.map((line, i) => ({ role, line, first: i === 0 })),
  );
  return markup`${lines.map(({ role, line, first }, i) => {
    const y = FACTS + i * LINE;
    return markup`${first && sign(role, y)}<text class="area-fact" x="${textEm(INDENT, LABEL_SIZE)}" y="${textEm(y, LABEL_SIZE)}">${line.map(
      (fact, j) => markup`${j > 0 && ' · '}${factText(fact, words)}`,
    )}</text>`;
  })}`;
}

function rowMarkup(row: AreaRow, words: Words): Markup {
  const { place, chosen, marks, line, y, height } = row;
  return markup`<svg class="area-row${chosen && ' area-row--chosen'}" y="${em(TOP + y)}" overflow="visible">
${chosen && markup`<rect class="area-ground" x="0" y="${em(-4)}" width="100%" height="${em(height - 6)}"/>`}<text class="area-name" x="0" y="${textEm(NAME, AREA_SIZE)}">${place.name}${chosen && ' ◂'}</text>
${line && markup`<line class="area-line" x1="${line.from}%" x2="${line.to}%" y1="${em(MARKS)}" y2="${em(MARKS)}"/>`}${marks.map(mark)}
${facts(row, words)}</svg>`;
}

/** The areas with the pay of both jobs on one axis. `label` is read out in place of the drawing. */
export function drawAreaComparison(
  { ticks, rows, height }: AreaComparisonLayout,
  label: string,
  words: Words,
): Markup {
  const bottom = TOP + height;
  const axis = (y: number) =>
    markup`<g class="chart-axis" aria-hidden="true">${ticks.map(
      ({ x, text }) =>
        markup`<text class="chart-tick" x="${x}%" y="${textEm(y, TICK_SIZE)}" text-anchor="middle">${text}</text>`,
    )}</g>`;
  return markup`<svg class="chart-svg" role="img" aria-label="${label}" width="100%" height="${em(bottom + BOTTOM)}">
${ROLES.map(
  (job, i) =>
    markup`<svg x="${em(i * KEY_STEP)}" overflow="visible">${sign(job, KEY)}<text class="area-key" x="${textEm(INDENT, LABEL_SIZE)}" y="${textEm(KEY, LABEL_SIZE)}">${words.role[job].titleMany}</text></svg>`,
)}
${ticks.map(({ x }) => markup`<line class="chart-grid" x1="${x}%" x2="${x}%" y1="${em(TICKS + 6)}" y2="${em(bottom)}"/>`)}
${axis(TICKS)}
${rows.map((row) => rowMarkup(row, words))}
${axis(bottom + 16)}
</svg>`;
}

import type { AllWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { ROLES } from '../../schema/terms.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { jobMark, jobShape } from '../marks.ts';
import type { HistoryLayout, HistoryMark } from './layout.ts';

/** Which shape is which job, in one line of HTML. */
const keyMarkup = (words: AllWords): Markup =>
  markup`<p class="context-key">${ROLES.map(
    (role) =>
      markup`<span class="job job--${role}"><svg class="context-key-mark" width="0.875rem" height="0.875rem" viewBox="-7 -7 14 14" aria-hidden="true">${jobShape(role)}</svg> ${words.role[role].titleMany}</span> `,
  )}</p>`;

function markMarkup({ role, amount, x, y, label }: HistoryMark, words: AllWords): Markup {
  const [right, below] = label === 'below' ? [0, 20] : [9, 4];
  const at = markup`x="${textEm(right, LABEL_SIZE)}" y="${textEm(below, LABEL_SIZE)}"${label === 'below' && markup` text-anchor="middle"`}`;
  return markup`<svg class="job job--${role}" data-mark="${amount.id}" x="${x}%" y="${em(y)}" overflow="visible">${jobMark(role, { x: '0', y: '0' })}${
    label &&
    markup`<text class="chart-label history-label--${label}" ${at}>${figureSpan(amount, words)}</text>`
  }</svg>`;
}

/** Medians of one reading as points, year by year; no line joins them. */
function panelMarkup(layout: HistoryLayout, words: AllWords): Markup {
  const { label, marks, dollars, years, breaks, bottom, height } = layout;
  return markup`<svg class="chart-svg" role="img" aria-label="${label}" width="100%" height="${em(height)}">
<g aria-hidden="true">${dollars.map(
    ({ y, text }) =>
      markup`<line class="chart-grid" x1="0" x2="100%" y1="${em(y)}" y2="${em(y)}"/><text class="chart-tick" x="0" y="${textEm(y - 4, TICK_SIZE)}">${text}</text>`,
  )}${years.map(
    ({ x, year }) =>
      markup`<text class="chart-tick" x="${x}%" y="${textEm(bottom + 18, TICK_SIZE)}" text-anchor="middle">${year}</text>`,
  )}</g>
${breaks.map(
  ({ x, what, anchor }) =>
    markup`<line class="context-break" x1="${x}%" x2="${x}%" y1="${em(4)}" y2="${em(bottom)}"/><svg x="${x}%" overflow="visible"><text class="chart-tick" x="${textEm(anchor === 'end' ? -5 : 5, TICK_SIZE)}" y="${textEm(14, TICK_SIZE)}" text-anchor="${anchor}">${words.history.break[what]}</text></svg>`,
)}
${marks.map((mark) => markMarkup(mark, words))}
</svg>`;
}

/** The two readings side by side, with a key over both. */
export const drawHistory = (panels: readonly HistoryLayout[], words: AllWords): Markup =>
  markup`${keyMarkup(words)}<div class="context-columns">${panels.map(
    (panel) => markup`<div><p class="chart-name">${panel.name}</p>${panelMarkup(panel, words)}</div>`,
  )}</div>`;

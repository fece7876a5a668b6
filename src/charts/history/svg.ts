import type { Words } from '../../i18n/en.ts';
import { type Markup, markup } from '../../markup.ts';
import type { HistoryPoint } from '../../model/real-terms.ts';
import type { HistoryBreak } from '../../schema/history.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import { figureSpan } from '../figure-data.ts';
import { type HistoryMark, layoutHistory, type Reading } from './layout.ts';

/** A disc for paralegals, a square for legal secretaries: the two differ without colour. Its middle is at 0, 0. */
const shape = (role: Role): Markup =>
  role === 'paralegal'
    ? markup`<circle class="context-mark" r="5"/>`
    : markup`<rect class="context-mark" x="-4.5" y="-4.5" width="9" height="9"/>`;

/** Which shape is which job, in one line of HTML. */
export const historyKey = (words: Words): Markup =>
  markup`<p class="context-key">${ROLES.map(
    (role) =>
      markup`<span class="job job--${role}"><svg class="context-key-mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">${shape(role)}</svg> ${words.role[role].titleMany}</span> `,
  )}</p>`;

function markMarkup({ role, amount, x, y, label }: HistoryMark, words: Words): Markup {
  const at = label === 'below' ? markup`x="0" y="20" text-anchor="middle"` : markup`x="9" y="4"`;
  return markup`<svg class="job job--${role}" x="${x}%" y="${y}" overflow="visible">${shape(role)}${
    label && markup`<text class="chart-label" ${at}>${figureSpan(amount, words)}</text>`
  }</svg>`;
}

/** Medians of one reading as points, year by year; no line joins them. `label` is read out in place of the drawing. */
export function historySvg(
  points: readonly HistoryPoint[],
  options: { words: Words; label: string; reading: Reading; breaks: readonly HistoryBreak[] },
): Markup {
  const { words, label } = options;
  const { marks, dollars, years, breaks, bottom, height } = layoutHistory(points, options);
  return markup`<svg class="chart-svg" role="img" aria-label="${label}" width="100%" height="${height}">
<g aria-hidden="true">${dollars.map(
    ({ y, text }) =>
      markup`<line class="chart-grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="chart-tick" x="0" y="${y - 4}">${text}</text>`,
  )}${years.map(
    ({ x, year }) =>
      markup`<text class="chart-tick" x="${x}%" y="${bottom + 18}" text-anchor="middle">${year}</text>`,
  )}</g>
${breaks.map(
  ({ x, what, anchor }) =>
    markup`<line class="context-break" x1="${x}%" x2="${x}%" y1="4" y2="${bottom}"/><svg x="${x}%" overflow="visible"><text class="chart-tick" x="${anchor === 'end' ? -5 : 5}" y="14" text-anchor="${anchor}">${words.history.break[what]}</text></svg>`,
)}
${marks.map((mark) => markMarkup(mark, words))}
</svg>`;
}

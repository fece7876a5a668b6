import { type Markup, markup } from '../markup.ts';
import type { Axis } from './axis.ts';
import { em, textEm, TICK_SIZE } from './lengths.ts';

/** Grid lines from `top` to `bottom` with their ticks' text under them, `under` px lower. Not read out. */
export const axisMarkup = (
  ticks: Axis['ticks'],
  { top, bottom, under = 18 }: { top: number; bottom: number; under?: number },
): Markup =>
  markup`<g class="chart-axis" aria-hidden="true">${ticks.map(
    ({ x }) => markup`<line class="chart-grid" x1="${x}%" x2="${x}%" y1="${em(top)}" y2="${em(bottom)}"/>`,
  )}<svg class="chart-part chart-ticks" y="${em(bottom)}" overflow="visible">${ticks.map(
    ({ x, text }) =>
      markup`<text class="chart-tick" x="${x}%" y="${textEm(under, TICK_SIZE)}" text-anchor="middle">${text}</text>`,
  )}</svg></g>`;

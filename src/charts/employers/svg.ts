import type { AllWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { axisMarkup } from '../axis-svg.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { capMark, jobMark } from '../marks.ts';
import { type EmployerBar, type EmployersLayout, HEAD, PAY, PAY_X, SHARES } from './layout.ts';

// From the top of a row, px.
const NAME = 13;
const BAR = 20;
const BAR_HEIGHT = 18;
const TEXT = BAR + 13;
const MIDDLE = BAR + BAR_HEIGHT / 2;
const NONE_SIZE = 12; // of words in place of a figure

function sizeText({ size, length, inside }: EmployerBar, words: AllWords): Markup {
  const unit = size.state === 'published' && size.unit === 'jobs' && ` ${words.employers.jobs}`;
  const text = markup`${figureSpan(size, words)}${unit}`;
  if (length === null)
    return markup`<text class="chart-none" x="0" y="${textEm(TEXT, NONE_SIZE)}">${text}</text>`;
  return inside
    ? markup`<text class="chart-label context-inside" x="${textEm(6, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${text}</text>`
    : markup`<svg x="${length}%" overflow="visible"><text class="chart-label" x="${textEm(5, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${text}</text></svg>`;
}

function payMark({ median, x, anchor }: EmployerBar, role: Role, words: AllWords): Markup {
  if (x === null)
    return markup`<text class="chart-none" x="0" y="${textEm(TEXT, NONE_SIZE)}">${figureSpan(median, words)}</text>`;
  const at = { x: '0', y: '0' };
  const mark = median.state === 'top-coded' ? capMark(at) : jobMark(role, at);
  return markup`<svg x="${x}%" y="${em(MIDDLE)}" overflow="visible">${mark}<text class="chart-label" x="${textEm(anchor === 'end' ? -10 : 10, LABEL_SIZE)}" y="${textEm(4, LABEL_SIZE)}" text-anchor="${anchor}">${figureSpan(median, words)}</text></svg>`;
}

const barMarkup = (row: EmployerBar, role: Role, words: AllWords): Markup =>
  markup`<svg y="${em(row.y)}" overflow="visible"><text class="chart-label context-name" x="0" y="${textEm(NAME, LABEL_SIZE)}">${words.employers.name[row.group]}</text>
<svg width="${SHARES}%" overflow="visible">${row.length !== null && markup`<rect class="context-bar" x="0" y="${em(BAR)}" width="${row.length}%" height="${em(BAR_HEIGHT)}"/>`}${sizeText(row, words)}</svg>
<svg x="${PAY_X}%" width="${PAY}%" overflow="visible">${payMark(row, role, words)}</svg></svg>`;

/** Share of jobs and median by employer, for one job; a dashed line carries the largest employer's median down. */
function jobMarkup(layout: EmployersLayout, label: string, words: AllWords): Markup {
  const { role, bars, reference, ticks, height } = layout;
  const bottom = height - HEAD;
  return markup`<svg class="chart-svg employers-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${em(height)}">
<text class="chart-tick" x="0" y="${textEm(12, TICK_SIZE)}">${words.employers.shareHead}</text>
<svg x="${PAY_X}%" width="${PAY}%" overflow="visible"><text class="chart-tick" x="0" y="${textEm(12, TICK_SIZE)}">${words.employers.payHead}</text>
${axisMarkup(ticks, { top: HEAD, bottom, under: 16 })}${reference !== null && markup`<line class="context-break" x1="${reference}%" x2="${reference}%" y1="${em(HEAD + MIDDLE)}" y2="${em(bottom)}"/>`}</svg>
${bars.map((row) => barMarkup(row, role, words))}
</svg>`;
}

/** A drawing a job, side by side, on one scale. `label` is read out in place of each. */
export const drawEmployers = (jobs: readonly EmployersLayout[], label: string, words: AllWords): Markup =>
  markup`<div class="context-columns">${jobs.map(
    (job) =>
      markup`<div><p class="chart-name">${words.role[job.role].titleMany}</p>${jobMarkup(job, label, words)}</div>`,
  )}</div>`;

import { type Markup, markup } from '../../markup.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import { axisMarkup } from '../axis-svg.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { jobMark } from '../marks.ts';
import type { AllWords } from '../words.ts';
import {
  type JobTasksLayout,
  ROW_STEP,
  type TaskGroupLayout,
  type TaskMark,
  type TaskRow,
} from './layout.ts';

// From the top of a group, px.
const GROUP = 14;
const UNDER = 32;
const KEY_MARK = 8; // from the left
const KEY_TEXT = 18;
const KEY_STEP = 92; // from one job of the key to the next

// From the top of a row, px.
const NAME = 13;
const LANE = 24;

// Columns of figures beside a name, from the right, px: where a figure ends and where the mark of its job stands.
const COLUMN = 56;
const COLUMN_MARK = 40;

const ofJob = (role: Role, drawn: Markup): Markup => markup`<g class="job job--${role}">${drawn}</g>`;

/** Which mark is which job, under the heading of what both were asked. */
const key = (words: AllWords): Markup =>
  markup`${ROLES.map((role, i) => {
    const at = i * KEY_STEP;
    return markup`${ofJob(role, jobMark(role, { x: em(at + KEY_MARK), y: em(UNDER - 4) }))}<text class="chart-tick" x="${textEm(at + KEY_TEXT, TICK_SIZE)}" y="${textEm(UNDER, TICK_SIZE)}">${words.role[role].titleMany}</text>`;
  })}`;

function heading({ group, y, rows, more }: TaskGroupLayout, words: AllWords): Markup {
  const text = words.jobTasks;
  const under =
    group === 'both'
      ? key(words)
      : markup`<text class="chart-tick" x="0" y="${textEm(UNDER, TICK_SIZE)}">${more ? text.mostCommon(rows.length) : text.all}</text>`;
  return markup`<svg class="chart-part" y="${em(y)}" overflow="visible"><text class="chart-name tasks-group" x="0" y="${textEm(GROUP, LABEL_SIZE)}">${text.group[group]}</text>${under}</svg>
`;
}

/** The figures of both jobs at the right of a name, each with its job's mark before it. */
const beside = (marks: readonly TaskMark[], words: AllWords): Markup =>
  markup`<svg class="task-figures" x="100%" overflow="visible">${marks.map(({ role, share }, i) => {
    const end = (i + 1 - marks.length) * COLUMN;
    return markup`${marks.length > 1 && ofJob(role, jobMark(role, { x: em(end - COLUMN_MARK), y: em(NAME - 4.5) }))}<text class="chart-label chart-label--value chart-label--strong" x="${textEm(end, LABEL_SIZE)}" y="${textEm(NAME, LABEL_SIZE)}" text-anchor="end">${figureSpan(share, words)}</text>`;
  })}</svg>`;

/** From none to one job's share, or from one job's share to the other's. */
function line(marks: readonly TaskMark[]): Markup {
  const [from, to] = marks.length > 1 ? marks.map(({ x }) => x) : [0, marks[0]?.x];
  return markup`<line class="tasks-line${marks.length > 1 && ' tasks-line--between'}" x1="${from}%" x2="${to}%" y1="${em(LANE)}" y2="${em(LANE)}"/>`;
}

function row({ id, y, marks }: TaskRow, words: AllWords): Markup {
  const [only, other] = marks;
  // The job's color, where it is one job's row.
  const classes =
    only && !other
      ? markup` class="job job--${only.role} chart-row task-row"`
      : markup` class="chart-row task-row"`;
  return markup`<svg${classes} y="${em(y)}" height="${em(ROW_STEP)}" width="100%" overflow="visible">
<text class="chart-label" x="0" y="${textEm(NAME, LABEL_SIZE)}">${words.jobTasks.task[id].name}</text>${beside(marks, words)}
<g class="list-lane">${line(marks)}${marks.map(({ role, x }) => ofJob(role, jobMark(role, { x: `${x}%`, y: em(LANE) })))}</g>
</svg>
`;
}

/** Tasks by the share who do them: a row a task, a mark a job that was asked. `label` is read out instead. */
export function drawJobTasks(layout: JobTasksLayout, label: string, words: AllWords): Markup {
  const { groups, ticks, bottom, height } = layout;
  return markup`<svg class="chart-svg tasks-svg" role="img" aria-label="${label}" width="100%" height="${em(height)}">
${axisMarkup(ticks, { top: groups[0]!.rows[0]!.y, bottom })}
${groups.map((group) => [heading(group, words), group.rows.map((item) => row(item, words))])}
</svg>`;
}

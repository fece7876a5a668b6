import { numberText } from '../../format.ts';
import type { Amount } from '../../model/amount.ts';
import { groupTasks, type JobTask, TASK_GROUPS, type TaskGroup } from '../../model/job-tasks.ts';
import type { TaskId } from '../../schema/job-tasks.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import type { AllWords } from '../words.ts';
import type { JobTasksInput } from './input.ts';

// Heights in px.
export const HEAD = 42; // of a group: its name, and what the rows under it are
export const ROW_STEP = 34;
const GAP = 10; // between groups
const AXIS = 26;

/** Of the tasks that one job was asked about, so many are drawn; the table has them all. */
export const MOST_COMMON = 4;
const TICKS = [0, 25, 50, 75, 100]; // percent of the workers

export interface TaskMark {
  readonly role: Role;
  readonly share: Amount;
  /** Percent of the plot's width: the share itself. */
  readonly x: number;
}

export interface TaskRow {
  readonly id: TaskId;
  /** Top of the row, px. */
  readonly y: number;
  /** Paralegals first. One of a job that was not asked is absent. */
  readonly marks: readonly TaskMark[];
}

export interface TaskGroupLayout {
  readonly group: TaskGroup;
  /** Top of its heading, px. */
  readonly y: number;
  readonly rows: readonly TaskRow[];
  /** Whether there are more tasks than are drawn. */
  readonly more: boolean;
}

export interface JobTasksLayout {
  readonly groups: readonly TaskGroupLayout[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Where the rows end and the axis begins, px. */
  readonly bottom: number;
  readonly height: number;
}

const marksOf = ({ shares }: JobTask): TaskMark[] =>
  ROLES.flatMap((role) => {
    const share = shares[role];
    return share?.value == null ? [] : [{ role, share, x: share.value }];
  });

/**
 * Tasks in groups by whom they were asked of: every one of both jobs, and the most common others of each.
 * The axis is of shares, 0 to 100. A group without a task is left out; null if there is none at all.
 */
export function layoutJobTasks(
  { tasks }: Pick<JobTasksInput, 'tasks'>,
  words: AllWords,
): JobTasksLayout | null {
  const all = groupTasks(tasks);
  const groups: TaskGroupLayout[] = [];
  let y = 0;
  for (const group of TASK_GROUPS) {
    const shown = group === 'both' ? all.both : all[group].slice(0, MOST_COMMON);
    if (shown.length === 0) continue;
    const rows = shown.map((task, i) => ({
      id: task.id,
      y: y + HEAD + i * ROW_STEP,
      marks: marksOf(task),
    }));
    groups.push({ group, y, rows, more: shown.length < all[group].length });
    y += HEAD + rows.length * ROW_STEP + GAP;
  }
  if (groups.length === 0) return null;
  return {
    groups,
    ticks: TICKS.map((x) => ({ x, text: numberText(x, 'percent', words) })),
    bottom: y - GAP,
    height: y - GAP + AXIS,
  };
}

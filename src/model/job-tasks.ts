import type { TaskId } from '../schema/job-tasks.ts';
import { type Role, ROLES } from '../schema/terms.ts';
import type { Amount } from './amount.ts';
import { differenceInterval95 } from './interval.ts';

/** A task, with the share of each job’s workers who say that it is part of their job. */
export interface JobTask {
  readonly id: TaskId;
  /** Percent; null for a job that was not asked about it, which is not a share of none. */
  readonly shares: Readonly<Record<Role, Amount | null>>;
}

export interface JobTasks {
  /** About how many of each job answered. */
  readonly asked: Readonly<Record<Role, Amount>>;
  readonly tasks: readonly JobTask[];
}

/** Whom a task was asked of. */
export const TASK_GROUPS = ['both', ...ROLES] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

const HALF = 50; // percent

/** The shares of a task, without those of a job that was not asked. */
const knownShares = ({ shares }: JobTask): number[] => ROLES.flatMap((role) => shares[role]?.value ?? []);

function groupOf({ shares }: JobTask): TaskGroup {
  const asked = ROLES.filter((role) => shares[role] !== null);
  return asked.length === ROLES.length ? 'both' : asked[0]!;
}

/** Tasks by whom they were asked of, within each the greater share first; equal ones keep their order. */
export function groupTasks(tasks: readonly JobTask[]): Record<TaskGroup, readonly JobTask[]> {
  const most = (task: JobTask) => Math.max(...knownShares(task));
  const of = (group: TaskGroup) =>
    tasks.filter((task) => groupOf(task) === group).sort((a, b) => most(b) - most(a));
  return { both: of('both'), paralegal: of('paralegal'), 'legal-secretary': of('legal-secretary') };
}

/** Relative standard error of a share among `count` people picked at random, percent: √((100 − share) ÷ (share × count)). */
const shareRse = (share: number, count: number): number =>
  share === 0 ? 0 : 100 * Math.sqrt((100 - share) / (share * count));

/**
 * The job more of whose workers say that the task is part of it; null where a difference so small could be chance
 * (95 %), or where a job was not asked.
 */
export function moreOften({ shares }: JobTask, asked: JobTasks['asked']): Role | null {
  const [paralegal, secretary] = ROLES.map((role) => shares[role]?.value ?? null);
  const [paralegals, secretaries] = ROLES.map((role) => asked[role].value);
  if (paralegal == null || secretary == null || paralegals == null || secretaries == null) return null;
  const { low, high } = differenceInterval95(
    paralegal,
    shareRse(paralegal, paralegals),
    secretary,
    shareRse(secretary, secretaries),
  );
  if (low > 0) return 'paralegal';
  return high < 0 ? 'legal-secretary' : null;
}

/** The task that most of both jobs share: the one whose lesser share is greatest, if that is over half; else null. */
export function mostShared(tasks: readonly JobTask[]): JobTask | null {
  const least = (task: JobTask) => Math.min(...knownShares(task));
  const [first] = groupTasks(tasks).both.toSorted((a, b) => least(b) - least(a));
  return first && least(first) > HALF ? first : null;
}

/** The task that sets the two jobs most apart, of those with a difference beyond chance; null if none has. */
export function mostApart({ tasks, asked }: JobTasks): { task: JobTask; more: Role } | null {
  const gap = ({ shares }: JobTask) => Math.abs(shares.paralegal!.value! - shares['legal-secretary']!.value!);
  const apart = groupTasks(tasks).both.flatMap((task) => {
    const more = moreOften(task, asked);
    return more ? [{ task, more }] : [];
  });
  return apart.sort((a, b) => gap(b.task) - gap(a.task))[0] ?? null;
}

import { describe, expect, test } from 'vitest';
import { known } from './amount.ts';
import { groupTasks, type JobTask, moreOften, mostApart, mostShared } from './job-tasks.ts';
import type { TaskId } from '../schema/job-tasks.ts';

const share = (value: number | null) => (value === null ? null : known('share', 'percent', value));
const task = (id: TaskId, paralegals: number | null, secretaries: number | null): JobTask => ({
  id,
  shares: { paralegal: share(paralegals), 'legal-secretary': share(secretaries) },
});
const askedOf = (count: number) => ({
  paralegal: known('asked', 'count', count),
  'legal-secretary': known('asked', 'count', count),
});
const ids = (tasks: readonly JobTask[]) => tasks.map(({ id }) => id);

test('tasks by whom they were asked of, the greater share first; equal ones keep their order', () => {
  const groups = groupTasks([
    task('filing', 61, null),
    task('legal-research', 85, 49),
    task('copies', null, 98),
    task('trial', 82, null),
    task('legal-papers', 83, 89),
    task('phone', null, 98),
    task('office', 0, null),
  ]);
  expect(ids(groups.both)).toEqual(['legal-papers', 'legal-research']);
  expect(ids(groups.paralegal)).toEqual(['trial', 'filing', 'office']);
  expect(ids(groups['legal-secretary'])).toEqual(['copies', 'phone']);
});

// By hand, of 100 each: 80 and 68 have 1.96 × √(80 × 20 ÷ 100 + 68 × 32 ÷ 100) = 12.04 points of margin, 80 and 67 12.09.
describe('the job more of whose workers do a task', () => {
  test.each([
    ['a difference within its margin is none', 80, 68, 100, null],
    ['a difference beyond its margin', 80, 67, 100, 'paralegal'],
    ['the same the other way', 67, 80, 100, 'legal-secretary'],
    ['the same of fewer people is within a wider margin', 80, 67, 50, null],
    ['all against none', 100, 0, 10, 'paralegal'],
    ['as many', 50, 50, 100, null],
    ['a job that was not asked is no job of which none do it', 80, null, 100, null],
  ] as const)('%s', (_, paralegals, secretaries, count, expected) => {
    expect(moreOften(task('trial', paralegals, secretaries), askedOf(count))).toBe(expected);
  });
});

test.each([
  ['the task whose lesser share is greatest', [task('trial', 99, 60), task('facts', 70, 71)], 'facts'],
  ['no task that only half of a job do', [task('trial', 99, 50)], undefined],
  ['no task that one job was asked about', [task('trial', 99, null)], undefined],
])('most shared: %s', (_, tasks, expected) => {
  expect(mostShared(tasks)?.id).toBe(expected);
});

test.each([
  ['the greatest difference', [task('trial', 90, 40), task('facts', 30, 90)], ['facts', 'legal-secretary']],
  ['none within the margin', [task('trial', 80, 68)], undefined],
  ['none of one job', [task('trial', 99, null)], undefined],
])('most apart: %s', (_, tasks, expected) => {
  const apart = mostApart({ tasks, asked: askedOf(100) });
  expect(apart && [apart.task.id, apart.more]).toEqual(expected ?? null);
});

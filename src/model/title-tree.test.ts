import { expect, test } from 'vitest';
import type { TitleQuestion, TitleResult, TitleTree } from '../schema/title-tree.ts';
import { treeProblems } from '../data/check-title-tree.ts';
import { answersTo, waysThrough } from './title-tree.ts';

const question = (id: string, ...answers: readonly [id: string, to: string][]): TitleQuestion => ({
  id,
  law: ['a-law'],
  answers: answers.map(([answer, to]) => ({ id: answer, to })),
});
const result = (id: string): TitleResult => ({
  id,
  outcome: 'yes',
  law: ['a-law'],
  proof: ['paper'],
  ways: ['on'],
});
const tree = (questions: TitleQuestion[], ...results: string[]): TitleTree => ({
  start: questions[0]!.id,
  questions,
  results: results.map(result),
});

/** Two ways lead to `both`, one of them by a question that the other does not ask. */
const FORKED = tree(
  [
    question('first', ['left', 'second'], ['right', 'last']),
    question('second', ['on', 'last'], ['off', 'end']),
    question('last', ['yes', 'both'], ['no', 'end']),
  ],
  'both',
  'end',
);

test('every way is walked, in the order of the answers', () => {
  const ways = waysThrough(FORKED).map(({ taken, result: { id } }) =>
    [...taken.map(({ question: { id: asked }, answer }) => `${asked}=${answer}`), id].join(' '),
  );
  expect(ways).toEqual([
    'first=left second=on last=yes both',
    'first=left second=on last=no end',
    'first=left second=off end',
    'first=right last=yes both',
    'first=right last=no end',
  ]);
});

test('what leads to a result holds every answer that leads there, and none that does not', () => {
  expect(answersTo(FORKED, 'both').map(({ question: { id }, answers }) => [id, answers])).toEqual([
    ['first', ['left', 'right']],
    ['second', ['on']],
    ['last', ['yes']],
  ]);
});

test.each<[string, TitleTree, string]>([
  [
    'an answer that leads nowhere',
    tree([question('first', ['left', 'end'], ['right', 'mars'])], 'end'),
    'answer "right" to "first" leads to "mars". There are: first, end',
  ],
  [
    'a start that is none',
    { ...tree([question('first', ['left', 'end'], ['right', 'end'])], 'end'), start: 'mars' },
    'the start "mars" is no question',
  ],
  [
    'a circle',
    tree(
      [
        question('first', ['left', 'second'], ['right', 'end']),
        question('second', ['a', 'first'], ['b', 'end']),
      ],
      'end',
    ),
    'circle: first',
  ],
  [
    'a result that no answer leads to',
    tree([question('first', ['left', 'end'], ['right', 'end'])], 'end', 'lost'),
    'no answer leads to "lost"',
  ],
  [
    'a name used twice',
    tree([question('first', ['left', 'end'], ['right', 'end'])], 'end', 'end'),
    'step "end" stands twice',
  ],
])('%s is named', (_, broken, problem) => {
  expect(treeProblems(broken)).toEqual([problem]);
});

test('a tree without a fault has none', () => {
  expect(treeProblems(FORKED)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { english } from '../../edition.ts';
import { facts } from '../../data/index.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import { chartMarkup } from '../show-chart.ts';
import { jobTasks } from './chart.ts';
import { jobTasksExamples as examples } from './examples.ts';
import { type JobTasksInput, readJobTasks } from './input.ts';

const chart = (input: JobTasksInput) => parse(String(chartMarkup(jobTasks, input, english)));
const root = chart(readJobTasks(english));
const file = JSON.parse(readFileSync('data/duties/tasks.json', 'utf8')) as {
  tasks: { id: string; questions: Partial<Record<Role, { fact: string; statement: string }>> }[];
};

const rows = root.querySelectorAll('tbody tr').map((tr) => tr.childNodes.map(({ text }) => text));
const drawn = root.querySelectorAll('.task-row').map((row) => ({
  name: row.querySelector('.chart-label')!.text,
  figures: row.querySelectorAll('[data-figure]').map(({ text }) => text),
  marks: row.querySelectorAll('.list-lane .job-mark').length,
}));

// Named anew here, by a word of O*NET's own, so that a task under another one's name is noticed.
const WORDS: readonly (readonly [name: string, word: RegExp, shares: readonly [string, string]])[] = [
  ['Preparing legal papers', /legal documents/, ['89%', '83%']],
  ['Finding laws and rulings', /decisions/, ['85%', '49%']],
  ['Affidavits, letters and files', /affidavits/, ['96%', 'not asked']],
  ['Getting ready for trial', /trial/, ['82%', 'not asked']],
  ['Meeting clients and others', /Meet/, ['77%', 'not asked']],
  ['Looking into facts and law', /Investigate/, ['72%', 'not asked']],
  ['Filing pleadings with the clerk', /pleadings/, ['61%', 'not asked']],
  ['Running the office, subpoenas', /subpoenas/, ['59%', 'not asked']],
  ['Calling witnesses to hearings', /witnesses/, ['47%', 'not asked']],
  ['Keeping the law library current', /library/, ['30%', 'not asked']],
  ['Disputes and real estate closings', /disputes/, ['29%', 'not asked']],
  ['Valuing property for estates', /Appraise/, ['28%', 'not asked']],
  ['Sending legal mail', /Mail/, ['not asked', '100%']],
  ['Making copies', /photocopies/, ['not asked', '98%']],
  ['Phone calls', /telephone/, ['not asked', '96%']],
  ['Case files and law library', /case files/, ['not asked', '94%']],
  ['Making appointments', /appointments/, ['not asked', '84%']],
  ['Office memos', /memos/, ['not asked', '83%']],
  ['Invoices', /invoices/, ['not asked', '78%']],
  ['Helping to collect records', /records/, ['not asked', '73%']],
  ['Filling in forms', /forms/, ['not asked', '68%']],
  ['Notes at meetings and hearings', /take notes/, ['not asked', '52%']],
  ['Passing on search results', /from searches/, ['not asked', '51%']],
  ['Booking travel', /travel/, ['not asked', '35%']],
];

test('the table: every task on the two lists, those asked of both first, and what nobody was asked is no share', () => {
  expect(rows).toEqual(WORDS.map(([name, , shares]) => [name, ...shares]));
});

test('a name stands for O*NET’s statement, and its figure for the fact about the same', () => {
  for (const [i, [name, word, shares]] of WORDS.entries()) {
    const { questions } = file.tasks.find(({ questions: asked }) =>
      ROLES.every((role, j) => {
        const fact = facts.find(({ id }) => id === asked[role]?.fact);
        return shares[j] === (fact ? `${fact.value}%` : 'not asked');
      }),
    )!;
    for (const role of ROLES)
      if (questions[role]) {
        expect(questions[role].statement, name).toMatch(word);
        expect(questions[role].fact).toMatch(new RegExp(`^duties/onet/${role}/`));
      }
    expect(rows[i]![0]).toBe(name);
  }
});

test('drawn: every task of both, and the four most common others of each job', () => {
  expect(drawn.map(({ name }) => name)).toEqual(
    [...WORDS.slice(0, 2), ...WORDS.slice(2, 6), ...WORDS.slice(12, 16)].map(([name]) => name),
  );
});

test('a row has a mark and a figure for each job that was asked, and none for one that was not', () => {
  for (const { name, figures, marks } of drawn) {
    const asked = WORDS.find(([of]) => of === name)![2].filter((text) => text !== 'not asked');
    expect({ figures, marks }).toEqual({ figures: asked, marks: asked.length });
  }
});

describe('the headline', () => {
  const headlineOf = (from: typeof root) => from.querySelector('.chart-headline')!.text;

  test('says what most of both do, and what is more common in one', () => {
    expect(headlineOf(root)).toBe(
      'Most paralegals and legal secretaries prepare legal papers, but finding laws and rulings is more common among paralegals',
    );
  });

  test.each([
    ['secretaries-more', 'Preparing legal papers is more common among legal secretaries'],
    ['shared-and-the-same', 'Most paralegals and legal secretaries prepare legal papers'],
    ['none-of-both', 'Which tasks are part of each job'],
  ] as const)('%s', (name, headline) => {
    expect(headlineOf(chart(examples[name]))).toBe(headline);
  });
});

test('the subtitle says how many answered, and the notes credit O*NET', () => {
  expect(root.querySelector('.chart-subtitle')!.text).toContain(
    'about 66 paralegals and 56 legal secretaries',
  );
  expect(root.querySelectorAll('.chart-note').at(-1)!.text).toMatch(/O\*NET.*USDOL\/ETA.*CC BY 4\.0/);
});

test('without a task there is no drawing and no claim', () => {
  const empty = chart(examples['none-at-all']);
  expect(empty.querySelector('svg')).toBeNull();
  expect(empty.querySelectorAll('tbody tr')).toEqual([]);
});

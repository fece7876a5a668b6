import { describe, expect, test } from 'vitest';
import { title } from '../components/title/words.en.ts';
import { WAYS } from '../components/title/ways.ts';
import { waysThrough } from '../model/title-tree.ts';
import { treeProblems } from './check-title-tree.ts';
import { provisions, titleTree } from './index.ts';

const ways = waysThrough(titleTree);

/** Where a reader ends who gives these answers, one after another. */
function endOf(answers: readonly string[]): string {
  const found = ways.filter(({ taken }) => taken.map(({ answer }) => answer).join(' ') === answers.join(' '));
  expect(found, answers.join(' ')).toHaveLength(1);
  return found[0]!.result.id;
}

const OFFICE = ['paralegal', 'office'];
const SHORT = [...OFFICE, 'other', 'short'];
const NONE = [...OFFICE, 'none'];

/* Business and Professions Code §6450(c), a person a line: what they answer, and what the law makes of it. */
test.each([
  ['holds an ABA certificate, works under a lawyer', [...OFFICE, 'aba', 'yes'], 'route-1'],
  ['holds an ABA certificate, has no lawyer', [...OFFICE, 'aba', 'no'], 'no-lawyer-1'],
  ['has the units from an accredited school, under a lawyer', [...OFFICE, 'other', 'both', 'yes'], 'route-2'],
  ['has the units, has no lawyer', [...OFFICE, 'other', 'both', 'no'], 'no-lawyer-2'],
  ['a bachelor, a year, the statement, a lawyer', [...NONE, 'yes', 'signed', 'yes'], 'route-3'],
  ['the same with a certificate that falls short', [...SHORT, 'yes', 'signed', 'yes'], 'route-3'],
  ['a bachelor, a year, the statement, no lawyer', [...NONE, 'yes', 'signed', 'no'], 'no-lawyer-3'],
  ['a bachelor and a year with nothing in writing', [...NONE, 'yes', 'unsigned'], 'no-statement-3'],
  ['a bachelor without the year', [...NONE, 'yes', 'no'], 'no-year'],
  ['three years by the end of 2003, the statement, a lawyer', [...NONE, 'no', 'signed', 'yes'], 'route-4'],
  ['the same, no lawyer now', [...NONE, 'no', 'signed', 'no'], 'no-lawyer-4'],
  ['three years by then, nothing in writing', [...NONE, 'no', 'unsigned'], 'no-statement-4'],
  ['a diploma and twenty years since 2004', [...NONE, 'no', 'later'], 'closed'],
  ['a certificate of too few units, and later years', [...SHORT, 'no', 'later'], 'closed'],
  ['a diploma and nothing else', [...NONE, 'no', 'no'], 'no-route'],
  ['works for the State', ['paralegal', 'state'], 'state'],
  ['sells help to the public', ['paralegal', 'public'], 'public'],
  ['asks about the other title', ['legal-secretary'], 'legal-secretary'],
])('who %s', (_, answers, end) => {
  expect(endOf(answers)).toBe(end);
});

describe('the tree as a whole', () => {
  test('it can be walked: every way ends in a result, every result is reached', () => {
    expect(treeProblems(titleTree)).toEqual([]);
    expect(new Set(ways.map(({ result }) => result.id))).toEqual(
      new Set(titleTree.results.map(({ id }) => id)),
    );
    expect(Math.max(...ways.map(({ taken }) => taken.length))).toBeLessThanOrEqual(7);
  });

  test('nobody qualifies without a lawyer’s supervision, and each does by the route that is cited', () => {
    for (const { taken, result } of ways.filter(({ result: { outcome } }) => outcome === 'yes')) {
      expect(taken.at(-1)!.question.asks, result.id).toBe('lawyer');
      expect(taken.at(-1)!.answer, result.id).toBe('yes');
      expect(result.law, result.id).toEqual(
        expect.arrayContaining([`bpc-6450-c-${result.route ?? 'none'}`, 'bpc-6450-a', 'bpc-6452-a']),
      );
    }
    for (const { question, result } of ways.flatMap(({ taken, result }) =>
      taken.map(({ question }) => ({ question, result })),
    ))
      if (question.route !== undefined) expect(result.route).toBe(question.route);
  });

  test('each result cites the courses of §6450(d), the penalty of §6455(b) and what makes it so', () => {
    for (const { id, law, outcome, missing } of titleTree.results) {
      expect(law, id).toEqual(expect.arrayContaining(['bpc-6450-d', 'bpc-6455-b']));
      expect(law.filter((name) => !['bpc-6450-d', 'bpc-6455-b'].includes(name)).length, id).toBeGreaterThan(
        0,
      );
      expect(missing === undefined, id).toBe(outcome !== 'not-yet');
    }
  });

  test('what is not yet names what is missing, and nothing that is there', () => {
    const missingOf = (id: string) => titleTree.results.find((result) => result.id === id)!.missing;
    for (const route of [1, 2, 3, 4]) expect(missingOf(`no-lawyer-${route}`)).toEqual(['lawyer']);
    for (const route of [3, 4]) expect(missingOf(`no-statement-${route}`)).toEqual(['statement']);
    expect(missingOf('no-year')).toEqual(['year', 'statement', 'or-certificate']);
    for (const id of ['closed', 'no-route'])
      expect(missingOf(id)).toEqual(['any-aba', 'any-school', 'any-degree']);
  });
});

test('words have what the tree names, and nothing that it does not', () => {
  const { questions, results } = titleTree;
  const used = {
    questions: questions.map(({ id, asks = id }) => asks),
    results: results.map(({ id, says = id }) => says),
    missingOf: results.flatMap(({ missing = [] }) => missing),
    proofOf: results.flatMap(({ proof }) => proof),
    waysOf: results.flatMap((result) => result.ways),
    laws: provisions.map(({ id }) => id),
  };
  for (const [part, names] of Object.entries(used))
    expect(Object.keys(title[part as keyof typeof used]).sort(), part).toEqual([...new Set(names)].sort());
  expect(Object.keys(WAYS).sort()).toEqual([...new Set(used.waysOf)].sort());
  for (const { id, asks = id, answers } of questions)
    expect(Object.keys(title.questions[asks]!.answers).sort(), asks).toEqual(
      answers.map((answer) => answer.id).sort(),
    );
});

test('every provision is told of by a step or by the table, with a day of its check', () => {
  for (const { id, checked, textSince } of provisions) {
    expect(checked, id).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    if (textSince !== null) expect(textSince <= checked, id).toBe(true);
  }
});

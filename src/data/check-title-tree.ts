import { waysThrough } from '../model/title-tree.ts';
import type { TitleTree } from '../schema/title-tree.ts';

/** What keeps a tree from being walked: answers that lead nowhere or in a circle, steps that no answer leads to, names used twice. */
export function treeProblems(tree: TitleTree): string[] {
  const ids = [...tree.questions, ...tree.results].map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `step "${id}" stands twice`);
  const lost = tree.questions.flatMap(({ id, answers }) =>
    answers.flatMap(({ id: answer, to }) =>
      ids.includes(to)
        ? []
        : [`answer "${answer}" to "${id}" leads to "${to}". There are: ${ids.join(', ')}`],
    ),
  );
  if (!ids.includes(tree.start)) lost.push(`the start "${tree.start}" is no question`);
  if (lost.length > 0) return [...twice, ...lost];
  try {
    const ways = waysThrough(tree);
    const seen = new Set(
      ways.flatMap(({ taken, result }) => [...taken.map(({ question }) => question.id), result.id]),
    );
    return [...twice, ...ids.filter((id) => !seen.has(id)).map((id) => `no answer leads to "${id}"`)];
  } catch (error) {
    return [...twice, (error as Error).message];
  }
}

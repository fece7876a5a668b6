import type { TitleQuestion, TitleResult, TitleTree } from '../schema/title-tree.ts';

/** One answer on the way: to which question, and which. */
export interface Taken {
  readonly question: TitleQuestion;
  readonly answer: string;
}

const questionIn = ({ questions }: TitleTree, id: string): TitleQuestion | undefined =>
  questions.find((question) => question.id === id);

/** Where one way through the questions ends, and the answers that it takes, the first question first. */
export interface Way {
  readonly taken: readonly Taken[];
  readonly result: TitleResult;
}

/** Every way through the questions, in the order of the answers. Throws RangeError for an answer that leads nowhere, or in a circle. */
export function waysThrough(tree: TitleTree): Way[] {
  const from = (id: string, taken: readonly Taken[]): Way[] => {
    const result = tree.results.find((candidate) => candidate.id === id);
    if (result) return [{ taken, result }];
    const question = questionIn(tree, id);
    if (!question) throw new RangeError(`no step: ${id}`);
    if (taken.some(({ question: { id: earlier } }) => earlier === id)) throw new RangeError(`circle: ${id}`);
    return question.answers.flatMap(({ id: answer, to }) => from(to, [...taken, { question, answer }]));
  };
  return from(tree.start, []);
}

/**
 * The answers that lead to a result, the first question first. Where several ways lead to it, a question holds each
 * answer that one of them takes.
 */
export function answersTo(tree: TitleTree, id: string): { question: TitleQuestion; answers: string[] }[] {
  const ways = waysThrough(tree).filter(({ result }) => result.id === id);
  return tree.questions.flatMap((question) => {
    const taken = ways.flatMap(
      (way) => way.taken.find((step) => step.question.id === question.id)?.answer ?? [],
    );
    return taken.length === 0 ? [] : [{ question, answers: [...new Set(taken)] }];
  });
}

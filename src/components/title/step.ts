import { found } from '../../data/files.ts';
import { titleTree } from '../../data/index.ts';

/** The words under a name of the tree. Throws, with the names that there are, where the words lack it. */
export const wordsFor = <T>(words: Readonly<Record<string, T>>, name: string): T =>
  found(words[name], 'words of the title', name, Object.keys(words));

const order = [...titleTree.questions, ...titleTree.results].map(({ id }) => id);

/** Which step of the page this is, from 1: on paper an answer leads to a number. */
export const numberOf = (id: string): number => order.indexOf(id) + 1;

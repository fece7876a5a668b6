import type { MdastNode } from 'satteri';
import type { Article } from './texts.ts';
import { childrenOf, isTag, nodesOf } from './tree.ts';

/** Where a figure stands in a sentence. */
const FIGURE = '\u25A0';
const FIGURES = ['Pay', 'Figure'];
/** Blocks whose sentences are read; those inside one of them are read with it. */
const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/** Words that say how figures stand to each other, or how far one goes. */
const COMPARATIVE =
  /\b(?:higher|highest|lower|lowest|larger|largest|smaller|smallest|greater|fewer|more|most|less|twice|double|triple|half|majority|nearly|almost|above|below|over|under|exceeds?|rose|rises|fell|falls|grew|grows|shrank|shrinks)\b/gi;

/** What such words say besides, each with its reason; \u25A0 stands for a figure. */
const NO_COMPARISON: readonly RegExp[] = [
  /\bat (?:most|least)\b/gi, // a limit that a rule sets, and no comparison of figures
  /\band a half\b/gi, // a length of time
  /\ba repeat is a misdemeanor|one more time\b/gi, // a count of times
  /of 100 random pairs the legal secretary is paid more/gi, // what the figure counts
  /\bHalf of paralegals in California are paid between ■ and ■/g, // what the middle half is
  /\b(?:75th percentile less the 25th|the middle half)\b/gi, // how a range is worked out
  /\b(?:its|its own) lowest(?: and highest)?(?: paralegal)? figures?\b|\bThe lowest pay\b|^(?:Lowest|Highest)$/gi, // names of figures
  /\bpaid nearly ■ more a year\b/g, // the figure is the gap, as its source words it
  /\bover (?:the|its|ten|the same) (?:ten )?years\b/gi, // a span of time
  /\bunder (?:§|a law|a lawyer|one code)/gi, // who or what governs
];

/** The text of a block as it reads, a sign where a figure stands; what components say by themselves is left out. */
function textOf(node: Readonly<MdastNode>): string {
  if (isTag(node) && FIGURES.includes(node.name ?? '')) return FIGURE;
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** Sentences of a text. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?!:][”’)]?) (?=[\p{Lu}“(\d■])/u);

/** The comparative words of a sentence that has a figure, as far as they say something of it. */
export function comparativesIn(sentence: string): string[] {
  if (!sentence.includes(FIGURE)) return [];
  const rest = NO_COMPARISON.reduce((text, pattern) => text.replace(pattern, ''), sentence);
  return rest.match(COMPARATIVE) ?? [];
}

/**
 * Where an article types a comparative word beside a figure, which the next release may turn round: a line each. A word
 * that a component chooses from the data is none of them.
 */
export function looseComparisons(root: Readonly<MdastNode>, article: Article): string[] {
  const problems: string[] = [];
  for (const node of nodesOf(root)) {
    if (!BLOCKS.includes(node.type)) continue;
    for (const sentence of sentencesOf(textOf(node))) {
      const words = comparativesIn(sentence);
      if (words.length === 0) continue;
      const line = String(node.position?.start.line ?? '?');
      const said = words.map((word) => `“${word}”`).join(', ');
      problems.push(
        `${article.file}, line ${line}: ${said} beside a figure, in “${sentence}”. ` +
          'Let a component choose the word from the data (MedianGap, Finding), or say it without a comparison.',
      );
    }
  }
  return problems;
}

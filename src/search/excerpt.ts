/** A piece of an excerpt; `hit` where it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const LENGTH = 32; // words

/** Whether a word is one of the terms or a form of it: all but the ending is the same. */
function isHit(word: string, terms: readonly string[]): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return terms.some((term) =>
    plain.startsWith(term.length > 5 ? term.slice(0, Math.max(5, term.length - 3)) : term),
  );
}

/** The words of a text that have the most different terms among them, with an ellipsis where more stands around them. */
export function excerptOf(text: string, terms: readonly string[]): Piece[] {
  const words = text.split(' ');
  const hits = words.map((word) => terms.filter((term) => isHit(word, [term])));
  let [best, most] = [0, -1];
  for (let start = 0; start === 0 || start <= words.length - LENGTH; start++) {
    // It reads best from the start of a sentence.
    if (start > 0 && !/[.?!:]$/.test(words[start - 1]!) && hits[start]!.length === 0) continue;
    const found = new Set(hits.slice(start, start + LENGTH).flat()).size;
    if (found > most) [best, most] = [start, found];
  }
  const all = words.slice(best, best + LENGTH).flatMap((word, i): Piece[] => [
    { text: i === 0 ? (best > 0 ? '… ' : '') : ' ', hit: false },
    { text: word, hit: isHit(word, terms) },
  ]);
  if (best + LENGTH < words.length) all.push({ text: ' …', hit: false });
  return all.reduce<Piece[]>((pieces, piece) => {
    const last = pieces.at(-1);
    if (last?.hit !== piece.hit) return [...pieces, piece];
    return [...pieces.slice(0, -1), { text: last.text + piece.text, hit: last.hit }];
  }, []);
}

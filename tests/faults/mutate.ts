/** One change of one line of a source file. */
export interface Mutant {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Words and signs that say the opposite of each other; each is put in place of the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  [' < ', ' > '],
  [' <= ', ' < '],
  [' >= ', ' > '],
  [' === ', ' !== '],
  [' + ', ' - '],
  [' * ', ' / '],
  [' && ', ' || '],
  ['true', 'false'],
  ['Math.min', 'Math.max'],
  ['ascending', 'descending'],
  ["'paralegal'", "'legal-secretary'"],
  ["'p10'", "'p90'"],
  ["'p25'", "'p75'"],
  ['p.p10', 'p.p90'],
  ['p.p25', 'p.p75'],
  ["'p50'", "'mean'"],
  ['[0]!', '.at(-1)!'],
  ['.low', '.high'],
  ["'low'", "'high'"],
  ["'nominal'", "'local'"],
  ['.paid', '.after'],
  ['first', 'last'],
  ['from', 'to'],
  ['least', 'most'],
  ['highest', 'lowest'],
  ['higher', 'lower'],
  ['above', 'below'],
  ['more', 'less'],
  ['falls', 'rises'],
  ['at least', 'at most'],
  ['a year', 'an hour'],
  ['Paralegals', 'Legal secretaries'],
  ['10th', '90th'],
  ['25th', '75th'],
  ['mean', 'median'],
  ['100', '10'],
  ['MONTHS_PER_YEAR', 'WEEKS_PER_YEAR'],
];

/** What says nothing to a reader: imports, comments, types and the shapes of types. */
const SILENT =
  /^\s*(import\b|export (type|interface)\b|interface\b|type\b|readonly\b|\/\/|\/?\*|\} from|throw\b)|RangeError|: (string|number|boolean)[,;]?$/;

const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}_$-]/u.test(character);

/** Where a sign or a whole word stands in a line. A word within a longer one, or a name that is declared, is neither. */
function placesOf(line: string, token: string): number[] {
  const places: number[] = [];
  for (let at = line.indexOf(token); at !== -1; at = line.indexOf(token, at + 1)) {
    const whole = !/^\w/.test(token) || !isWord(line[at - 1]);
    const ends = !/\w$/.test(token) || !isWord(line[at + token.length]);
    if (whole && ends) places.push(at);
  }
  return places;
}

/** Every mutant of a file's text, in order of lines. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const tokens = PAIRS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  return text.split('\n').flatMap((before, i) => {
    if (SILENT.test(before)) return [];
    // A comment at the end of a line is not code.
    const code = before.replace(/\s\/\/ .*$/, '');
    const changed = tokens.flatMap(([token, other]) =>
      placesOf(code, token).map((at) => before.slice(0, at) + other + before.slice(at + token.length)),
    );
    return [...new Set(changed)].map((after) => ({ file, line: i + 1, before, after }));
  });
}

/** The file's text with the mutant's line in it. */
export function withMutant(text: string, { line, after }: Mutant): string {
  return text
    .split('\n')
    .with(line - 1, after)
    .join('\n');
}

/** `count` of a list, the same for the same seed: a shuffle with a generator of 32 bits (mulberry32). */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  const pool = [...items];
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < Math.min(count, pool.length); i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j]!, pool[i]!];
  }
  return pool.slice(0, count);
}

/** Widths of characters in parts of the type’s size, in the bold that names on a map have. */
const width = (character: string): number =>
  /[fijlrt \-]/.test(character)
    ? 0.33
    : /[mwMW]/.test(character)
      ? 0.88
      : /[A-Z]/.test(character)
        ? 0.65
        : 0.59;

export const LINE = 1.04; // from one line to the next, in parts of the type's size
const LETTERS = 0.75; // height of one line of letters

/** Half of the width and of the height that lines of text take, in units of the type’s `size`. */
export const halfOf = (lines: readonly string[], size: number): [x: number, y: number] => [
  (Math.max(...lines.map((line) => Array.from(line).reduce((sum, character) => sum + width(character), 0))) *
    size) /
    2,
  (((lines.length - 1) * LINE + LETTERS) * size) / 2,
];

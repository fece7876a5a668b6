/** How high a chart is in a frame, both in the reader's size of text, em. */
export interface Measured {
  readonly width: number;
  readonly height: number;
}

/** At a width of `w` it is at most `a - b × w` high, if it is the highest of its lines. */
export type Line = readonly [a: number, b: number];

/** For fonts of other systems, which are not as wide as those that were measured. */
const MARGIN = 1.05;

/** Ordinary text in a frame of 280 px: what is narrower has text that a reader has made larger, and counts less. */
const ORDINARY = 17.5;

const heightAt = (lines: readonly Line[], width: number): number =>
  Math.max(...lines.map(([a, b]) => a - b * width));

/** The highest at each width, from narrow to wide. */
function highest(all: readonly Measured[]): Measured[] {
  const by = new Map<number, number>();
  for (const { width, height } of all) by.set(width, Math.max(height, by.get(width) ?? 0));
  return [...by].map(([width, height]) => ({ width, height })).sort((a, b) => a.width - b.width);
}

/**
 * Three lines and a floor over everything that was measured, as low as they can be, with a margin: of all lines through
 * two of the heights. The floor is for frames wider than any that was measured.
 */
export function linesOver(all: readonly Measured[]): readonly Line[] {
  const points = highest(all);
  const floor: Line = [points.at(-1)!.height, 0];
  const through = points.flatMap((one, i) =>
    points.slice(i + 1).flatMap((other): Line[] => {
      const b = (one.height - other.height) / (other.width - one.width);
      return b > 0 ? [[one.height + b * one.width, b]] : [[Math.max(one.height, other.height), 0]];
    }),
  );
  /** How much too high in all, each height as a share of itself; infinite where one is not covered. */
  const waste = (lines: readonly Line[]): number => {
    let sum = 0;
    for (const { width, height } of points) {
      const over = heightAt(lines, width) / height - 1;
      if (over < -1e-9) return Infinity;
      sum += over * (width < ORDINARY ? 1 : 3);
    }
    return sum;
  };
  let best: readonly Line[] = [[Math.max(...points.map(({ height }) => height)), 0]];
  let least = waste(best);
  through.forEach((first, i) =>
    through.slice(i).forEach((second, j) =>
      through.slice(i + j).forEach((third) => {
        const lines = [first, second, third, floor];
        const own = waste(lines);
        if (own < least) [best, least] = [lines, own];
      }),
    ),
  );
  const drawn = best.filter((line) =>
    points.some(({ width }) => line[0] - line[1] * width >= heightAt(best, width) - 1e-9),
  );
  return [...new Map([...drawn, floor].map((line) => [line.join(), line])).values()]
    .sort(([, a], [, b]) => b - a)
    .map(([a, b]) => [Math.ceil(a * MARGIN + 1), Math.floor(b * MARGIN * 100) / 100]);
}

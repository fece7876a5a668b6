/**
 * How high each chart gets alone in a frame, whatever its place, its table folded: in a frame `w` em wide at most
 * `a - b × w` em, the highest of its lines. An em is the reader's own size of text, so that one formula holds for a phone
 * and for text twice the size. Measured in a browser by `npm run embeds:measure` on every page of every edition, at 280 to
 * 1,200 px and at text of 16, 24 and 32 px, and five in a hundred more for the fonts of other systems;
 * tests/browser/embed.test.ts measures a sample again.
 */
const LINES: Readonly<Record<string, readonly (readonly [a: number, b: number])[]>> = {
  'adjacent-jobs': [
    [282, 8.6],
    [132, 1.35],
    [90, 0.32],
    [66, 0],
  ],
  'area-comparison': [
    [368, 9.31],
    [180, 1.36],
    [88, 0],
  ],
  employers: [
    [394, 22.1],
    [196, 3.77],
    [162, 1.73],
    [57, 0],
  ],
  'every-figure': [
    [171, 6.39],
    [127, 2.37],
    [56, 0.12],
    [46, 0],
  ],
  history: [
    [294, 13.52],
    [188, 4.19],
    [138, 1.43],
    [50, 0],
  ],
  'hundred-draws': [
    [257, 12.77],
    [129, 2.55],
    [80, 0.6],
    [42, 0],
  ],
  'job-board': [
    [149, 4.25],
    [75, 0.69],
    [51, 0.15],
    [39, 0],
  ],
  'job-tasks': [
    [279, 8.31],
    [138, 1.63],
    [90, 0.37],
    [62, 0],
  ],
  'mean-interval': [
    [275, 9.39],
    [131, 1.89],
    [125, 1.7],
    [91, 0.65],
    [50, 0],
  ],
  'pay-by-the-hour': [
    [178, 5.41],
    [101, 1.47],
    [77, 0.55],
    [44, 0],
  ],
  'pay-map': [
    [335, 18.53],
    [186, 4.43],
    [110, 0.34],
    [90, 0],
  ],
  'pay-range': [
    [184, 5.54],
    [179, 5.24],
    [109, 1.68],
    [79, 0.59],
    [75, 0.47],
    [68, 0.33],
    [46, 0],
  ],
  'place-comparison': [
    [207, 10.01],
    [117, 1.72],
    [95, 0.7],
    [46, 0],
  ],
  'rank-set': [
    [347, 6.29],
    [289, 3.81],
    [159, 0.18],
    [143, 0],
  ],
  'rank-slope': [
    [203, 8.93],
    [114, 1.61],
    [83, 0.5],
    [54, 0],
  ],
  'state-ranking': [
    [187, 4.31],
    [108, 0.92],
    [67, 0.15],
    [55, 0],
  ],
  'twenty-desks': [
    [188, 4.58],
    [101, 0.84],
    [77, 0.29],
    [55, 0],
  ],
};

/** The narrowest frame that a chart is made for, em: 280 px of ordinary text. */
const NARROWEST = 17.5;
const PX_PER_EM = 16;

function linesOf(name: string): (typeof LINES)[string] {
  const lines = LINES[name];
  if (!lines)
    throw new Error(
      `No height for the chart "${name}" in other pages. Measure how high it gets and say so in src/embed/heights.ts.`,
    );
  return lines;
}

/** A height that clips nothing, as CSS: of a frame whose box is a container, `100cqi` wide. */
export function heightOf(name: string): string {
  const terms = linesOf(name).map(([a, b]) =>
    b === 0 ? `${a}em` : `${a}em - ${Number((b * 100).toFixed(0))}cqi`,
  );
  return `max(${terms.join(',')})`;
}

/** The same in px for a page that takes styles away: of ordinary text in the narrowest frame. */
export function attributeHeight(name: string): number {
  const highest = Math.max(...linesOf(name).map(([a, b]) => a - b * NARROWEST));
  return Math.ceil(highest * PX_PER_EM);
}

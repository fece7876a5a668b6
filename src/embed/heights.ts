/**
 * How high each chart gets alone in a frame, whatever its place, its table folded: in a frame `w` em wide at most
 * `a - b × w` em, the highest of its lines. An em is the reader's own size of text, so that one formula holds for a phone
 * and for text twice the size. Measured in a browser by `npm run embeds:measure` on every page of every edition, at 280 to
 * 1,200 px and at text of 16, 24 and 32 px, and five in a hundred more for the fonts of other systems;
 * tests/browser/embed.test.ts measures a sample again.
 */
const LINES: Readonly<Record<string, readonly (readonly [a: number, b: number])[]>> = {
  'adjacent-jobs': [
    [283, 8.65],
    [282, 8.6],
    [134, 1.44],
    [132, 1.35],
    [93, 0.38],
    [90, 0.32],
    [67, 0],
  ],
  'area-comparison': [
    [368, 9.31],
    [180, 1.36],
    [88, 0],
  ],
  employers: [
    [394, 22.1],
    [207, 4.57],
    [196, 3.77],
    [162, 1.73],
    [57, 0],
  ],
  'every-figure': [
    [150, 3.36],
    [127, 2.37],
    [88, 0.93],
    [56, 0.12],
    [49, 0],
  ],
  history: [
    [277, 11.57],
    [188, 4.19],
    [186, 4.07],
    [138, 1.43],
    [50, 0],
  ],
  'hundred-draws': [
    [263, 13.2],
    [129, 2.55],
    [127, 2.42],
    [80, 0.6],
    [42, 0],
  ],
  'job-board': [
    [149, 4.25],
    [75, 0.69],
    [51, 0.15],
  ],
  'job-tasks': [
    [279, 8.31],
    [138, 1.63],
    [90, 0.37],
  ],
  'mean-interval': [
    [288, 10.09],
    [136, 1.97],
    [94, 0.65],
    [52, 0],
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
    [140, 3.04],
    [109, 1.68],
    [79, 0.59],
    [75, 0.47],
    [68, 0.33],
    [46, 0],
  ],
  'place-comparison': [
    [238, 12.14],
    [132, 2.2],
    [103, 0.83],
    [95, 0.7],
    [48, 0],
  ],
  'rank-set': [
    [452, 12.27],
    [347, 6.29],
    [289, 3.81],
    [192, 1.03],
    [159, 0.18],
    [156, 0.13],
  ],
  'rank-slope': [
    [203, 8.93],
    [198, 8.41],
    [114, 1.61],
    [111, 1.45],
    [84, 0.5],
    [55, 0],
  ],
  'state-ranking': [
    [203, 4.94],
    [108, 0.92],
    [106, 0.84],
    [67, 0.15],
    [56, 0],
  ],
  'twenty-desks': [
    [193, 4.88],
    [188, 4.58],
    [102, 0.81],
    [77, 0.29],
    [70, 0.16],
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

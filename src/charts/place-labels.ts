export interface LabelRequest {
  /** Position of the mark, percent of the plot's width. */
  readonly x: number;
  /** Width of the text in px. */
  readonly width: number;
}

export interface LabelPlace {
  readonly anchor: 'start' | 'middle' | 'end';
  /** 0 is the line next to the mark. */
  readonly line: number;
}

export const NARROWEST_PLOT = 256; // px: a 320 px screen less the page's margins and the chart's padding
/** From this width of a plot on, labels stand where that leaves room for them: the style sheet's 40rem. */
export const WIDE_PLOT = 640; // px
const GAP = 8; // px between two labels of one line

const SHIFT = { start: 0, middle: -0.5, end: -1 } as const;
const ANCHORS = ['middle', 'end', 'start'] as const;

/**
 * Where labels under a row of marks stand so that none overlaps another or leaves a plot so many px wide.
 * Labels are placed in the order given, each on the first line that has room. In a wider plot gaps only grow.
 */
export function placeLabels(labels: readonly LabelRequest[], plot: number = NARROWEST_PLOT): LabelPlace[] {
  const taken: [from: number, to: number][][] = [];
  return labels.map(({ x, width }) => {
    const spans = ANCHORS.map((anchor) => {
      const from = (x / 100) * plot + SHIFT[anchor] * width;
      return { anchor, from, to: from + width };
    }).filter(({ from, to }) => from >= -GAP && to <= plot + GAP);
    for (let line = 0; ; line++) {
      const used = (taken[line] ??= []);
      const free = spans.find((span) =>
        used.every(([from, to]) => span.to + GAP <= from || span.from >= to + GAP),
      );
      if (free) {
        used.push([free.from, free.to]);
        return { anchor: free.anchor, line };
      }
      if (used.length === 0) return { anchor: 'middle', line };
    }
  });
}

/** Where a label stands on the narrowest screen, and where in a wide plot: never on a lower line there. */
export interface LabelPlaces extends LabelPlace {
  readonly wide: LabelPlace;
}

/** The places of labels in both; see `placeLabels`. */
export function placeLabelsTwice(labels: readonly LabelRequest[]): LabelPlaces[] {
  const narrow = placeLabels(labels);
  const wide = placeLabels(labels, WIDE_PLOT);
  const isLower = wide.some(({ line }, i) => line > narrow[i]!.line);
  return narrow.map((place, i) => ({ ...place, wide: isLower ? place : wide[i]! }));
}

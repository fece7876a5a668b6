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
const SAME_PLACE = 2; // px at most between marks that are seen as one

const SHIFT = { start: 0, middle: -0.5, end: -1 } as const;
const ANCHORS = ['middle', 'end', 'start'] as const;

interface Span extends Pick<LabelPlace, 'anchor'> {
  /** Where the text begins and ends, px. */
  readonly from: number;
  readonly to: number;
}

/** Where a label may stand without leaving the plot, best first. */
const spansOf = ({ x, width }: LabelRequest, plot: number): Span[] =>
  ANCHORS.map((anchor) => {
    const from = (x / 100) * plot + SHIFT[anchor] * width;
    return { anchor, from, to: from + width };
  }).filter(({ from, to }) => from >= -GAP && to <= plot + GAP);

const fits = (span: Span, others: readonly Span[]) =>
  others.every(({ from, to }) => span.to + GAP <= from || span.from >= to + GAP);

interface Placed extends Span {
  readonly line: number;
}

/** Each on the first line that has room. */
function onFirstLines(labels: readonly LabelRequest[], plot: number): Placed[] {
  const taken: Span[][] = [];
  return labels.map((label) => {
    const spans = spansOf(label, plot);
    for (let line = 0; ; line++) {
      const used = (taken[line] ??= []);
      const free = spans.find((span) => fits(span, used));
      if (free) {
        used.push(free);
        return { ...free, line };
      }
      if (used.length === 0) return { anchor: 'middle', from: 0, to: 0, line };
    }
  });
}

/**
 * Where labels under a row of marks stand so that none overlaps another or leaves a plot so many px wide.
 * Labels are placed in the order given, each on the first line that has room; on that line, where it can, beside the
 * lines that lead to labels below. In a wider plot gaps only grow.
 */
export function placeLabels(labels: readonly LabelRequest[], plot: number = NARROWEST_PLOT): LabelPlace[] {
  const placed = onFirstLines(labels, plot);
  for (const [i, own] of placed.entries()) {
    const at = (label: LabelRequest) => (label.x / 100) * plot;
    const others = placed.filter(({ line }, j) => j !== i && line === own.line);
    const leaders = labels
      .filter((label, j) => placed[j]!.line > own.line && Math.abs(at(label) - at(labels[i]!)) > SAME_PLACE)
      .map(at);
    const isClear = ({ from, to }: Span) => leaders.every((x) => x <= from || x >= to);
    if (isClear(own)) continue;
    const clear = spansOf(labels[i]!, plot).find((span) => fits(span, others) && isClear(span));
    if (clear) placed[i] = { ...clear, line: own.line };
  }
  return placed.map(({ anchor, line }) => ({ anchor, line }));
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

import type { PlacesWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { type Amount, valueOrBound } from '../../model/amount.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { capMark, jobMark } from '../marks.ts';
import { LANE, laneMarkup, partMarkup, rowMarkup, TEXT } from '../ranking-rows.ts';
import {
  type AreaComparisonLayout,
  type AreaMark,
  type AreaRow,
  BETWEEN,
  heightOf,
  LINE,
  SIGN,
} from './layout.ts';

// Sizes in px.
const KEY_STEP = 104; // from the first mark's name to the second's
const KEY_NAME = 18; // room for the mark before a name
const JOBS_STEP = 74; // from the end of the jobs of one job to that of the other's
const MIDDLE = 4; // from the baseline of a text up to the middle of the mark before it

/** What only a wide plot has room for. */
const WIDE = { classes: 'area-more area-wide' } as const;

type DrawnRow = AreaRow & { readonly y: number };

/** The mark of a job before a text; `x` is its middle. */
const sign = (role: Role, x: number, baseline: number): Markup =>
  jobMark(role, { x: em(x), y: em(baseline - MIDDLE), classes: `job job--${role}` });

/** A figure that ends at `x`; a dash where there is none: the notes and the table say why. */
const figure = (amount: Amount, x: number, baseline: number, words: PlacesWords, more?: Markup): Markup =>
  markup`<text class="chart-label" x="${textEm(x, LABEL_SIZE)}" y="${textEm(baseline, LABEL_SIZE)}" text-anchor="end">${
    valueOrBound(amount) === null ? '–' : figureSpan(amount, words)
  }${more}</text>`;

/** Figures at the end of a row, from right to left; the style sheet moves them. */
const columns = (classes: string, inside: Markup | readonly Markup[]): Markup =>
  markup`<g class="${classes}"><svg x="100%" overflow="visible">${inside}</svg></g>`;

function pays(
  { pay, twoLines, widths }: DrawnRow,
  { byGap }: AreaComparisonLayout,
  words: PlacesWords,
): Markup {
  const baseline = TEXT + (twoLines ? LINE : 0);
  const before = widths['legal-secretary'] + SIGN + BETWEEN;
  const column = (role: Role, end: number) =>
    markup`<g class="job job--${role}">${valueOrBound(pay[role]) !== null && sign(role, end - widths[role] - SIGN / 2, baseline)}${figure(pay[role], end, baseline, words)}</g>`;
  return columns(`area-pays${byGap ? ' area-wide' : ''}`, [
    column('paralegal', -before),
    column('legal-secretary', 0),
  ]);
}

/** Which job is paid more and by how much: its mark, and the gap. */
function gap(
  { lead: { higher, gap }, twoLines }: DrawnRow,
  { gapWidth }: AreaComparisonLayout,
  words: PlacesWords,
): Markup {
  const baseline = TEXT + (twoLines ? LINE : 0);
  return columns('area-more', [
    higher === null ? markup`` : sign(higher, -gapWidth - SIGN, baseline),
    figure(gap, 0, baseline, words),
  ]);
}

function jobs({ jobs: both, twoLines }: DrawnRow, words: PlacesWords): Markup {
  const baseline = TEXT + (twoLines ? LINE : 0);
  return columns(
    WIDE.classes,
    ROLES.map((role, i) => {
      const { amount, rough } = both[role];
      const mark = rough === null ? undefined : markup` <tspan class="rough">(${rough})</tspan>`;
      return markup`<g class="job job--${role}">${figure(amount, (i + 1 - ROLES.length) * JOBS_STEP, baseline, words, mark)}</g>`;
    }),
  );
}

function markOf({ role, amount, x, rough }: AreaMark, middle: number): Markup {
  const place = { x: `${x}%`, y: em(middle), classes: `job job--${role}${rough ? ' area-rough' : ''}` };
  return amount.state === 'top-coded' ? capMark(place) : jobMark(role, place);
}

function drawRow(row: DrawnRow, layout: AreaComparisonLayout, words: PlacesWords): Markup {
  const { name, chosen, marks, line, twoLines } = row;
  const middle = LANE + (twoLines ? LINE : 0);
  const between =
    line &&
    markup`<line class="area-line" x1="${line.from}%" x2="${line.to}%" y1="${em(middle)}" y2="${em(middle)}"/>`;
  return rowMarkup(
    row,
    heightOf(row),
    markup`<text class="chart-label rank-name area-name" x="0" y="${textEm(TEXT, LABEL_SIZE)}">${name}${chosen && ' ◂'}</text>
${laneMarkup(layout.ticks, middle, markup`${between}${marks.map((mark) => markOf(mark, middle))}`)}
${pays(row, layout, words)}${layout.byGap ? gap(row, layout, words) : jobs(row, words)}`,
  );
}

/** Which job has which mark; in a wide plot, what stands in the last columns. */
function key({ byGap }: AreaComparisonLayout, words: PlacesWords): Markup {
  const text = (word: string, x: number) =>
    markup`<text class="area-column" x="${textEm(x, TICK_SIZE)}" y="${textEm(TEXT, TICK_SIZE)}" text-anchor="end">${word}</text>`;
  const { heads } = words.areaComparison;
  return markup`<g class="chart-row area-head"><g class="area-keys">${ROLES.map(
    (role, i) =>
      markup`<svg x="${em(i * KEY_STEP)}" overflow="visible">${sign(role, 6, TEXT)}<text class="area-key" x="${textEm(KEY_NAME, LABEL_SIZE)}" y="${textEm(TEXT, LABEL_SIZE)}">${words.role[role].titleMany}</text></svg>`,
  )}</g>${
    byGap
      ? columns('area-more', text(heads.gap, 0))
      : columns(
          WIDE.classes,
          ROLES.map((role, i) => {
            const end = (i + 1 - ROLES.length) * JOBS_STEP;
            return markup`${sign(role, end - 34, TEXT)}${text(heads.jobs, end)}`;
          }),
        )
  }</g>`;
}

/** The areas with the pay of both jobs on one axis. `label` is read out in place of the drawing. */
export function drawAreaComparison(layout: AreaComparisonLayout, label: string, words: PlacesWords): Markup {
  const { parts, ticks } = layout;
  return markup`${parts.map((part, i) =>
    partMarkup(
      part,
      {
        ticks,
        label: parts.length === 1 ? label : words.stateRanking.part(label, i + 1),
        classes: 'area-svg',
        head: key(layout, words),
      },
      (row) => drawRow(row, layout, words),
    ),
  )}`;
}

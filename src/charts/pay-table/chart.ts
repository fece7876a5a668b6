import type { Markup } from '../../markup.ts';
import { markup } from '../../markup.ts';
import { type BoardMeasure, jobBoardPay } from '../../model/pay-row.ts';
import { COUNT_MEASURES, countOf, payOf, type PayBasis, type Place } from '../../model/pay.ts';
import type { Amount } from '../../model/amount.ts';
import { roughness, type Roughness } from '../../model/certainty.ts';

import { type ChartContext, placeName } from '../context.ts';
import { dataTable } from '../figure.ts';
import { figureData, marked } from '../figure-data.ts';
import { roughMark } from '../mean-interval/notes.ts';
import { PAY_MEASURES, PERCENTILES, ROLES, type Role } from '../../schema/terms.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Row {
  label: string;
  amount: (role: Role) => Amount;
  /** What makes the figure rough, if anything does: marked beside it. */
  rough?: readonly Roughness['kind'][];
}

/** `place`: whose figures are marked where they are rough; without it, none is. */
function table(
  caption: string,
  rows: readonly Row[],
  context: ChartContext,
  place: Place | null = null,
): Markup {
  const { words, release } = context;
  const roughOf = (role: Role, kinds: readonly Roughness['kind'][]) =>
    place && kinds.length > 0 ? roughMark(roughness(place, role, release), kinds, words) : null;
  return dataTable({
    caption,
    head: [words.payTable.measure, ...ROLES.map((role) => words.role[role].titleMany)],
    rows: rows.map(({ label, amount, rough = [] }) => ({
      cells: [label, ...ROLES.map((role) => marked(amount(role), roughOf(role, rough), words))],
    })),
  });
}

const payRowsOf = (context: ChartContext, place: Place, basis: PayBasis): Row[] =>
  PAY_MEASURES.map((measure) => ({
    label: capital(context.words.mark[measure].long),
    amount: (role) => payOf(context.release, place, role, measure, basis),
    ...(measure === 'mean' && { rough: ['rough mean'] as const }),
  }));

const captionOf = ({ words, cites }: ChartContext, place: Place, { unit, prices }: PayBasis): string =>
  words.payTable.caption(
    placeName(place, words),
    words.unit[unit].per,
    prices === 'local',
    cites.pay.release,
  );

/** Percentiles and mean of both jobs. */
export function payTable(context: ChartContext, place: Place, basis: PayBasis): Markup {
  const caption = captionOf(context, place, basis);
  return table(caption, payRowsOf(context, place, basis), context);
}

/** Percentiles, mean, jobs, concentration and standard errors of both jobs, marked where they are rough, with ranks where the place has them. */
export function fullTable(
  context: ChartContext,
  place: Place,
  basis: PayBasis,
  ranks: Partial<Record<'rank' | 'rank-local', (role: Role) => Amount>> = {},
): Markup {
  const { words, release } = context;
  const caption = captionOf(context, place, basis);
  const counts = COUNT_MEASURES.map((measure): Row => ({
    label: words.payTable[measure],
    amount: (role) => countOf(release, place, role, measure),
    ...(measure === 'jobs' && { rough: ['few', 'rough jobs'] as const }),
  }));
  const places = (['rank', 'rank-local'] as const).flatMap((name): Row[] => {
    const amount = ranks[name];
    return amount ? [{ label: words.payTable[name], amount }] : [];
  });
  return table(caption, [...payRowsOf(context, place, basis), ...counts, ...places], context, place);
}

const BOARD_MEASURES: readonly BoardMeasure[] = ['average', 'low', ...PERCENTILES, 'high'];

/** What the job board gives of both jobs. */
export function boardTable(context: ChartContext, basis: PayBasis): Markup {
  const { words, board, cites } = context;
  const rows = BOARD_MEASURES.map((measure): Row => ({
    label: capital(words.mark[measure].long),
    amount: (role) => jobBoardPay(board, role, measure, basis),
  }));
  return table(words.payTable.captionBoard(words.unit[basis.unit].per, cites.board.release), rows, context);
}

/** A table of the four units for one job: rows are marks, columns year, month, week, hour. Row ids are link targets. */
export function unitsTable(context: ChartContext, place: Place, role: Role): Markup {
  const { words, release, cites } = context;
  const units = ['year', 'month', 'week', 'hour'] as const;
  return dataTable({
    wide: true,
    caption: markup`${words.role[role].titleMany}, ${placeName(place, words)}, ${cites.pay.release}`,
    head: [words.payTable.measure, ...units.map((unit) => words.unit[unit].name)],
    rows: PAY_MEASURES.map((measure) => ({
      id: `${role}-${measure}`,
      cells: [
        capital(words.mark[measure].short),
        ...units.map((unit) =>
          figureData(payOf(release, place, role, measure, { unit, hours: 40, prices: 'nominal' }), words),
        ),
      ],
    })),
  });
}

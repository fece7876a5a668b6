import { markup, type Markup } from '../../markup.ts';
import { type Amount, known } from '../../model/amount.ts';
import { type BoardMeasure, jobBoardPay, jobBoardRows, type PayRow } from '../../model/pay-row.ts';
import { figureId } from '../../model/figure-ref.ts';
import type { PayBasis, Place } from '../../model/pay.ts';
import { PERCENTILES, ROLES, type Role } from '../../schema/terms.ts';
import { chart } from '../chart.ts';
import { boardBasisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import { layoutPayRange, type PayRangeLayout } from '../pay-range/layout.ts';
import { drawPayRange } from '../pay-range/svg.ts';
import { jobsTable } from '../pay-table/tables.ts';
import type { Words } from '../words.ts';

const MEASURES: readonly BoardMeasure[] = ['average', 'low', ...PERCENTILES, 'high'];

export interface JobBoardInput {
  /** The place that is asked for: its figures are of California alone. */
  readonly place: Pick<Place, 'slug' | 'name' | 'type'>;
  readonly basis: PayBasis;
  /** What is asked for of it: only the range can be drawn. */
  readonly view: string;
  readonly rows: readonly PayRow[];
  readonly pay: Readonly<Record<Role, Readonly<Record<BoardMeasure, Amount>>>>;
  readonly ranks: Readonly<Record<Role, Amount>>;
  readonly rankedStates: number;
  /** When the article came out, as subtitles name it. */
  readonly edition: string;
  readonly source: string;
}

const isDrawn = ({ place, view }: JobBoardInput) => place.slug === 'california' && view === 'range';

const rangeSentence = ({ rows, basis }: JobBoardInput, words: Words): Markup =>
  markup`${rows.map((row) => {
    const text = (name: keyof typeof row.percentiles) => figureData(row.percentiles[name], words);
    const average = figureData(row.board!.average, words);
    const p = {
      p10: text('p10'),
      p25: text('p25'),
      p50: text('p50'),
      p75: text('p75'),
      p90: text('p90'),
      average,
    };
    return words.payRange.sentenceBoard(row.role, p, words.unit[basis.unit].per);
  })}`;

/** Headline and sentence of what was asked for. */
function told(input: JobBoardInput, words: Words): readonly [Markup, Markup] {
  const { place, view, ranks, rankedStates } = input;
  if (place.slug !== 'california')
    return [words.payRange.board, words.payRange.boardElsewhere(placeName(place, words))];
  if (view === 'range') return [words.payRange.board, rangeSentence(input, words)];
  if (view === 'rank') {
    const [paralegal, secretary] = ROLES.map((role) => figureData(ranks[role], words)) as [Markup, Markup];
    return [words.stateRanking.headlineBoard, words.stateRanking.board(paralegal, secretary, rankedStates)];
  }
  const headlines: Readonly<Record<string, Markup>> = {
    people: words.twentyDesks.headlineBoard,
    map: words.payMap.headlineBoard,
    areas: words.areaComparison.headlineBoard,
    table: words.payTable.headlineBoard,
  };
  return [headlines[view]!, words.payRange.boardAverage];
}

/** What an article of a job board gives for California: no 10th percentile, no median, an average of its own kind. */
export const jobBoard = chart<JobBoardInput, PayRangeLayout>({
  name: 'job-board',
  input({ board, cites, place }, { area, basis, view }) {
    const { slug, name, type } = place(area);
    const ofRole = <T>(of: (role: Role) => T) =>
      Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<Role, T>;
    return {
      place: { slug, name, type },
      basis,
      view,
      rows: jobBoardRows(board, basis),
      pay: ofRole(
        (role) =>
          Object.fromEntries(
            MEASURES.map((measure) => [measure, jobBoardPay(board, role, measure, basis)]),
          ) as Record<BoardMeasure, Amount>,
      ),
      ranks: ofRole((role) =>
        known(
          figureId({ source: board.source, area: 'california', role, measure: 'rank' }),
          'rank',
          board.roles[role].rank,
        ),
      ),
      rankedStates: board.rankedStates,
      edition: cites[board.source]!.release,
      source: board.source,
    };
  },
  layout: (input, words) => (isDrawn(input) ? layoutPayRange(input.rows, { words }) : null),
  draw: (layout, { label, words }) => drawPayRange(layout, label, words),
  say(input, { words }) {
    const { basis, edition } = input;
    const [headline, sentence] = told(input, words);
    return {
      headline,
      subtitle: markup`${words.payRange.measuredBoard(edition)}; ${boardBasisText(basis, words)}`,
      sentence,
      notes: [
        ...(isDrawn(input) ? [words.payRange.boardNote] : []),
        ...(basis.prices === 'local' ? [words.payRange.boardPrices] : []),
      ],
      label: words.chartLabel(words.payRange.what, 'California'),
    };
  },
  tables: ({ pay, basis, edition }, words) => [
    jobsTable(
      words.payTable.captionBoard(words.unit[basis.unit].per, edition),
      MEASURES.map((measure) => [words.mark[measure].long, ROLES.map((role) => pay[role][measure])] as const),
      words,
    ),
  ],
  sources: ({ source }) => [source],
});

import { markup, type Markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import { ROLES } from '../../schema/terms.ts';
import type { Said, Telling } from '../chart.ts';
import { boardBasisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import type { Words } from '../words.ts';
import type { JobBoardInput } from './input.ts';

/** The range of California is; nothing else that can be asked for. */
export const isDrawn = ({ place, view }: JobBoardInput): boolean =>
  place.slug === 'california' && view === 'range';

const rangeSentence = ({ rows, basis }: JobBoardInput, words: Words): Markup =>
  markup`${rows.map(({ role, percentiles, board }) => {
    const text = (amount: Amount) => figureData(amount, words);
    const figures = {
      p10: text(percentiles.p10),
      p25: text(percentiles.p25),
      p50: text(percentiles.p50),
      p75: text(percentiles.p75),
      p90: text(percentiles.p90),
      average: text(board!.average),
    };
    return words.payRange.sentenceBoard(role, figures, words.unit[basis.unit].per);
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
    table: words.everyFigure.headlineBoard,
  };
  return [headlines[view]!, words.payRange.boardAverage];
}

/** What the job board's figures say, or why they do not answer what was asked for. */
export function sayJobBoard(input: JobBoardInput, { words }: Pick<Telling, 'words'>): Said {
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
}

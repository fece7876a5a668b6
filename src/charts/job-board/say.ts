import { markup, type Markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import { HOURS_PER_WEEK } from '../../model/pay-units.ts';
import type { PayBasis } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
import type { EditionIn, Said, Telling } from '../chart.ts';
import { placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import type { BoardWords } from '../words.ts';
import type { JobBoardInput } from './input.ts';

/** The range of California is; nothing else that can be asked for. */
export const isDrawn = ({ place, view }: JobBoardInput): boolean =>
  place.slug === 'california' && view === 'range';

const rangeSentence = ({ rows, basis }: JobBoardInput, words: BoardWords): Markup =>
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
    return words.jobBoard.sentence(role, figures, words.unit[basis.unit].per);
  })}`;

/** Headline and sentence of what was asked for. */
function told(input: JobBoardInput, words: BoardWords): readonly [Markup, Markup] {
  const { place, view, ranks, rankedStates } = input;
  const text = words.jobBoard;
  if (place.slug !== 'california') return [text.headline, text.elsewhere(placeName(place, words))];
  if (view === 'range') return [text.headline, rangeSentence(input, words)];
  const headline = text.headlines[view]!;
  if (view !== 'rank') return [headline, text.average];
  const [paralegal, secretary] = ROLES.map((role) => figureData(ranks[role], words)) as [Markup, Markup];
  return [headline, text.ranks(paralegal, secretary, rankedStates)];
}

/** What the figures measure; no prices apply to them. */
export function boardBasisText(
  { unit, hours }: PayBasis,
  { jobBoard }: Pick<BoardWords, 'jobBoard'>,
): string {
  const full = unit === 'hour' || hours === HOURS_PER_WEEK;
  return full ? jobBoard.basis[unit] : jobBoard.basisOfHours(hours, unit);
}

/** What the job board's figures say, or why they do not answer what was asked for. */
export function sayJobBoard(
  input: JobBoardInput,
  { words }: Pick<Telling<EditionIn<BoardWords>>, 'words'>,
): Said {
  const { basis, edition } = input;
  const [headline, sentence] = told(input, words);
  return {
    headline,
    subtitle: markup`${words.jobBoard.measured(edition)}; ${boardBasisText(basis, words)}`,
    sentence,
    notes: [
      ...(isDrawn(input) ? [words.jobBoard.note] : []),
      ...(basis.prices === 'local' ? [words.jobBoard.prices] : []),
    ],
    label: words.chartLabel(words.payRange.what, 'California'),
  };
}

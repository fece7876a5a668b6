import { type Markup, markup } from '../../markup.ts';
import type { EditionIn, Said, Telling } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { markTexts } from '../mark-texts.ts';
import type { PlacePay } from '../pay-table/input.ts';
import { desksAbove } from '../../model/twenty.ts';
import { inOrder, type PayRow } from '../../model/pay-row.ts';
import type { DeskWords } from '../words.ts';
import { missingIn } from './layout.ts';

const medianOf = ({ percentiles: { p50 } }: PayRow): number => p50.value ?? NaN;

/** Jobs with desks to see. */
const drawnOf = (rows: readonly PayRow[]) => rows.filter((row) => missingIn(row) === null);

/** How many of twenty in the job with the lower median are paid more than the other's median, if both are drawn. */
function headlineOf({ place, rows, basis }: PlacePay, words: DeskWords): Markup {
  const text = words.twentyDesks;
  const name = placeName(place, words);
  const drawn = drawnOf(rows);
  const only = drawn.length === 1 ? drawn[0]!.role : null;
  if (basis.prices === 'local') return text.headlineLocal(name, only);
  const [lower, higher] = rows.toSorted((a, b) => medianOf(a) - medianOf(b)) as [PayRow, PayRow];
  return drawn.length === 2 && medianOf(lower) < medianOf(higher)
    ? text.above(name, desksAbove(inOrder(lower), medianOf(higher)), lower.role, higher.role)
    : text.headline(name, only);
}

/** What twenty desks of each job say. */
export function sayTwentyDesks(
  input: PlacePay,
  { words }: Pick<Telling<EditionIn<DeskWords>>, 'words'>,
): Said {
  const { place, rows, basis, edition } = input;
  const text = words.twentyDesks;
  const name = placeName(place, words);
  const anyDrawn = drawnOf(rows).length > 0;
  return {
    headline: headlineOf(input, words),
    subtitle: markup`${text.measured(edition, anyDrawn)}; ${basisText(input, basis, words)}`,
    sentence: markup`${rows.map((row) => {
      const missing = missingIn(row);
      if (missing) return text.missing(row.role, name, missing);
      const { per } = words.unit[basis.unit];
      return text.sentence(row.role, markTexts(row.percentiles, words), per, basis.prices);
    })}`,
    notes: anyDrawn ? [text.spread, text.note] : [],
    label: words.chartLabel(text.what, name),
  };
}

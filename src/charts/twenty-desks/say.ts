import { markup } from '../../markup.ts';
import type { Said, Telling } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { markTexts } from '../mark-texts.ts';
import type { PlacePay } from '../pay-table/input.ts';
import { missingIn } from './layout.ts';

/** What twenty desks of each job say. */
export function sayTwentyDesks(input: PlacePay, { words }: Pick<Telling, 'words'>): Said {
  const { place, rows, basis, edition } = input;
  const text = words.twentyDesks;
  const name = placeName(place, words);
  return {
    headline: basis.prices === 'local' ? text.headlineLocal(name) : text.headline(name),
    subtitle: markup`${text.measured(edition)}; ${basisText(input, basis, words)}`,
    sentence: markup`${rows.map((row) => {
      const missing = missingIn(row);
      if (missing) return text.missing(row.role, name, missing);
      const { per } = words.unit[basis.unit];
      return text.sentence(row.role, markTexts(row.percentiles, words), per, basis.prices);
    })}`,
    notes: [text.spread, text.note],
    label: words.chartLabel(text.what, name),
  };
}

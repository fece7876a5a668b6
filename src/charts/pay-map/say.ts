import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import type { EditionIn, Said, Telling } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import { withoutFigure } from '../without-figure.ts';
import type { PlacesWords } from '../words.ts';
import type { PayMapInput } from './input.ts';
import { type BandedMap, bandsOf } from './layout.ts';

type Banded = Pick<BandedMap, 'known' | 'unknown'>;

/**
 * The first or last places of a list with their pay: several where they are paid the same.
 * Pay above the cap is higher than any that is published.
 */
function endOf({ known, unknown }: Banded, end: 0 | -1, words: PlacesWords, per: string): Markup[] {
  const value = known.at(end)?.pay.value;
  const capped = end === 0 ? unknown.filter(({ pay }) => pay.state === 'top-coded') : [];
  return (capped.length > 0 ? capped : known.filter(({ pay }) => pay.value === value)).map(({ place, pay }) =>
    words.payMap.entry(placeName(place, words), figureData(pay, words), per),
  );
}

/** Whom a place is compared with: of an incomplete copy, those that it has. */
const amongOf = ({ kind }: PayMapInput, { unknown }: Banded) =>
  unknown.some(({ pay }) => pay.state === 'not-in-copy') ? (`${kind}-in-copy` as const) : kind;

function headline(input: PayMapInput, bands: Banded, words: PlacesWords): Markup {
  const { role, measure, basis, chosen } = input;
  const { payMap } = words;
  const among = amongOf(input, bands);
  const mark = words.mark[measure].long;
  const local = basis.prices === 'local';
  const own = bands.known.find(({ place }) => place.slug === chosen);
  if (own) return payMap.headline(placeName(own.place, words), own.band, among, mark, role, local);
  const without = bands.unknown.find(({ place }) => place.slug === chosen);
  if (without)
    return payMap.headlineUnknown(placeName(without.place, words), mark, role, whyMissing(without.pay));
  if (bands.known.length === 0) return payMap.headlineNone(among, mark, role);
  return payMap.headlineHighest(endOf(bands, 0, words, words.unit[basis.unit].per), among, mark, role, local);
}

function sentence(input: PayMapInput, bands: Banded, words: PlacesWords): Markup {
  const { role, measure, basis } = input;
  const { known, unknown } = bands;
  const { payMap } = words;
  const mark = words.mark[measure].long;
  const { per } = words.unit[basis.unit];
  const [highest, lowest] = [endOf(bands, 0, words, per), endOf(bands, -1, words, per)];
  const same =
    known[0]?.pay.value === known.at(-1)?.pay.value && !unknown.some(({ pay }) => pay.state === 'top-coded');
  const ends = same
    ? payMap.sentenceOne(role, mark, highest)
    : payMap.sentence(role, mark, basis.prices === 'local', highest, lowest);
  return known.length === 0 ? markup`${payMap.headlineNone(amongOf(input, bands), mark, role)}. ` : ends;
}

function notes({ kind, measure }: PayMapInput, { unknown }: Banded, words: PlacesWords): Markup[] {
  const { payMap } = words;
  const without = withoutFigure(
    unknown.map(({ place, pay }) => ({ name: placeName(place, words), amount: pay })),
    words,
    payMap.unknownEntry,
  );
  return [
    payMap.fifths,
    kind === 'states' ? payMap.boxes : payMap.names,
    ...(unknown.length > 0 ? [payMap.unknown(without)] : []),
    ...(measure === 'mean' ? [] : [words.stateRanking.margin]),
  ];
}

/** What is measured; the table’s caption too. */
export const measured = ({ kind, measure, role, basis, edition }: PayMapInput, words: PlacesWords): string =>
  words.payMap.measured(kind, words.mark[measure].long, role, basis.prices === 'local', edition);

/** What a map of pay says. */
export function sayPayMap(
  input: PayMapInput,
  { words }: Pick<Telling<EditionIn<PlacesWords>>, 'words'>,
): Said {
  const bands = bandsOf(input.entries);
  return {
    headline: headline(input, bands, words),
    subtitle: markup`${measured(input, words)}; ${basisText(input, input.basis, words)}`,
    sentence: sentence(input, bands, words),
    notes: notes(input, bands, words),
    label: measured(input, words),
    tableLabel: words.payMap.tableLabel,
  };
}

import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import { publishedBasis } from '../../model/pay.ts';
import { PERCENTILES, ROLES, type Role } from '../../schema/terms.ts';
import type { Said } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import { coincide } from '../mark-texts.ts';
import { gapSize, gapWay } from '../place-gap.ts';
import type { ComparisonWords } from '../words.ts';
import type { PlaceComparisonInput } from './input.ts';

/** A place with the median of one job there. */
interface Median {
  readonly name: string;
  readonly amount: Amount;
}

const hasNumber = ({ amount: { state } }: Pick<Median, 'amount'>) =>
  state === 'published' || state === 'top-coded';
const isCapped = ({ amount: { state } }: Median) => state === 'top-coded';

/** Names of the places as sentences and heads of columns have them, in the order asked for. */
export const namesOf = ({ places }: PlaceComparisonInput, words: ComparisonWords): string[] =>
  places.map(({ place }) => placeName(place, words));

/** Medians of one job: the highest first, capped ones before them, those without a number last. */
function mediansOf(input: PlaceComparisonInput, role: Role, words: ComparisonWords): Median[] {
  const level = ({ amount: { state, value } }: Median) =>
    state === 'top-coded' ? Infinity : (value ?? -Infinity);
  return namesOf(input, words)
    .map((name, i): Median => {
      const row = input.places[i]!.rows.find((candidate) => candidate.role === role)!;
      return { name, amount: row.percentiles.p50 };
    })
    .sort((a, b) => (level(a) === level(b) ? 0 : level(b) - level(a)));
}

const entries = (medians: readonly Median[], words: ComparisonWords): Markup[] =>
  medians.map(({ name, amount }) => words.placeComparison.entry(name, figureData(amount, words)));

/** The median of one job compared between the places that have it. */
function headlineOf(input: PlaceComparisonInput, role: Role, words: ComparisonWords): Markup {
  const { placeComparison, unit } = words;
  const { prices } = input.basis;
  const { per } = unit[input.basis.unit];
  const known = mediansOf(input, role, words).filter(hasNumber);
  const [highest, lowest] = [known[0]!, known.at(-1)!];
  if (known.length === 1)
    return placeComparison.one(
      role,
      highest.name,
      figureData(highest.amount, words),
      per,
      prices === 'local',
    );
  const apart = input.apart[role];
  if (apart === null || known.some(isCapped))
    return placeComparison.list(role, prices, per, entries(known, words));
  const names = (of: Median) =>
    known.filter(({ amount }) => coincide(amount, of.amount, words)).map(({ name }) => name);
  if (gapWay(apart, words) === 'same')
    return placeComparison.same(
      role,
      prices,
      figureData(highest.amount, words),
      per,
      known.map(({ name }) => name),
    );
  const [top, bottom] = [names(highest), names(lowest)];
  const say = top.length + bottom.length === known.length ? placeComparison.more : placeComparison.ends;
  return say(role, prices, gapSize(apart, words), per, top, bottom);
}

/** Of paralegals, unless fewer than two places have their median and more have that of legal secretaries. */
function headline(input: PlaceComparisonInput, words: ComparisonWords): Markup {
  const known = (role: Role) => Math.min(2, mediansOf(input, role, words).filter(hasNumber).length);
  const role = ROLES.reduce((best, other) => (known(other) > known(best) ? other : best));
  if (known(role) === 0) return markup`${words.placeComparison.none(input.basis.prices === 'local')}`;
  return headlineOf(input, role, words);
}

/** The medians of one job in words, and why places have none. */
function sentence(input: PlaceComparisonInput, role: Role, words: ComparisonWords): Markup {
  const { placeComparison, unit } = words;
  const { basis } = input;
  const medians = mediansOf(input, role, words);
  const known = medians.filter(hasNumber);
  const missing = medians.filter((median) => !hasNumber(median));
  const reasons = [...new Set(missing.map(({ amount }) => whyMissing(amount)))];
  const told =
    known.length === 0
      ? placeComparison.noneSentence(role)
      : placeComparison.sentence(
          role,
          basis.prices,
          unit[basis.unit].per,
          known.length > 1 && !known.some(isCapped),
          entries(known, words),
        );
  return markup`${told}${reasons.map((reason) =>
    placeComparison.lacking(
      missing.filter(({ amount }) => amount.state === reason).map(({ name }) => name),
      reason,
    ),
  )}`;
}

const ROUGH = ['few', 'rough-jobs', 'rough-mean'] as const;

/** Which jobs in which places have rough figures, a sentence for each reason that there is. */
const roughNotes = ({ places, rough }: PlaceComparisonInput, words: ComparisonWords) =>
  ROUGH.flatMap((kind) => {
    const jobs = ROLES.flatMap((role) => {
      const names = places.flatMap(({ place }, i) =>
        rough[i]![role].includes(kind) ? [placeName(place, words)] : [],
      );
      return names.length === 0 ? [] : [words.placeComparison.roughIn(role, names)];
    });
    return jobs.length === 0 ? [] : [words.placeComparison.rough[kind](jobs)];
  });

function notes(input: PlaceComparisonInput, words: ComparisonWords): Markup[] {
  const { places, equal, basis } = input;
  const { per } = words.unit[publishedBasis(basis).unit];
  const capped = places
    .flatMap(({ rows }) => rows.flatMap(({ percentiles }) => Object.values(percentiles)))
    .find(({ state }) => state === 'top-coded');
  return [
    words.placeComparison.margin,
    ...roughNotes(input, words),
    ...equal.map(({ place, role, marks, pay }) =>
      words.placeComparison.equal(placeName(place, words), role, marks, figureData(pay, words), per),
    ),
    ...(capped ? [words.payRange.topCoded(figureData(capped, words))] : []),
  ];
}

export const subtitleOf = (input: PlaceComparisonInput, measured: string, words: ComparisonWords): Markup =>
  markup`${measured}; ${basisText(input, input.basis, words)}`;

/** What is drawn of each job: medians only, where no other percentile has a number. */
function measuredOf(
  { places, edition }: PlaceComparisonInput,
  { placeComparison, payRange }: ComparisonWords,
) {
  const hasRange = places.some(({ rows }) =>
    rows.some(({ percentiles }) =>
      PERCENTILES.some((name) => name !== 'p50' && hasNumber({ amount: percentiles[name] })),
    ),
  );
  return hasRange ? placeComparison.measured(edition) : payRange.measured(edition, null, true);
}

/** What a comparison of places says. */
export function sayPlaceComparison(
  input: PlaceComparisonInput,
  { words }: { readonly words: ComparisonWords },
): Said {
  const { placeComparison } = words;
  return {
    headline: headline(input, words),
    subtitle: subtitleOf(input, measuredOf(input, words), words),
    sentence: markup`${ROLES.map((role) => sentence(input, role, words))}`,
    notes: notes(input, words),
    label: words.chartLabel(placeComparison.what, words.and(namesOf(input, words))),
    tableLabel: placeComparison.tableLabel,
  };
}

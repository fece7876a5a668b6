import { type Markup, markup } from '../../markup.ts';
import { type Amount, valueOrBound, whyMissing } from '../../model/amount.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import type { EditionIn, Said, Telling } from '../chart.ts';
import { basisText } from '../context.ts';
import { figureData } from '../figure-data.ts';
import { withoutFigure } from '../without-figure.ts';
import type { PlacesWords } from '../words.ts';
import type { AreaComparisonInput, AreaFacts } from './input.ts';
import { inOrder } from './layout.ts';

type Sorted = readonly AreaFacts[];
type Known = Amount & { readonly state: 'published' };

/** As it stands in a sentence: “the North Coast”. */
const named = ({ name }: AreaFacts['place'], words: PlacesWords) => words.inPlace(name, 'metropolitan');

const isKnown = (amount: Amount): amount is Known => amount.state === 'published';

/**
 * The first or last of the areas with a figure, with their pay: several where they are paid the same.
 * Pay above the cap is higher than any that is published.
 */
function endOf(
  sorted: Sorted,
  end: 0 | -1,
  { role, basis }: AreaComparisonInput,
  words: PlacesWords,
): Markup[] {
  const known = sorted.filter((area) => isKnown(area[role].pay));
  const value = known.at(end)?.[role].pay.value;
  const capped = end === 0 ? sorted.filter((area) => area[role].pay.state === 'top-coded') : [];
  return (capped.length > 0 ? capped : known.filter((area) => area[role].pay.value === value)).map(
    ({ place, [role]: { pay } }) =>
      words.areaComparison.entry(named(place, words), figureData(pay, words), words.unit[basis.unit].per),
  );
}

/** Whom an area is compared with: of an incomplete copy, those that it has. */
const amongOf = (areas: Sorted, role: Role) =>
  areas.some((area) => area[role].pay.state === 'not-in-copy') ? 'california-in-copy' : 'california';

/** Where which job is paid more: the rule, or the exceptions by name. Empty where no area has both figures. */
function whichIsHigher(sorted: Sorted, mark: string, words: PlacesWords): Markup {
  const both = sorted.filter((area) => ROLES.every((role) => isKnown(area[role].pay)));
  const where = (test: (gap: number) => boolean) =>
    both
      .filter((area) => test(area.paralegal.pay.value! - area['legal-secretary'].pay.value!))
      .map(({ place }) => named(place, words));
  const [paralegal, secretary, equal] = [
    where((gap) => gap > 0),
    where((gap) => gap < 0),
    where((gap) => gap === 0),
  ];
  const [higher, lower, exceptions, rule] =
    paralegal.length >= secretary.length
      ? (['paralegal', 'legal-secretary', secretary, paralegal] as const)
      : (['legal-secretary', 'paralegal', paralegal, secretary] as const);
  const { always, mostly, equal: same } = words.areaComparison;
  return markup`${
    exceptions.length > 0
      ? mostly(higher, lower, mark, exceptions)
      : rule.length > 0 && equal.length === 0 && always(higher, mark)
  }${equal.length > 0 && same(mark, equal)}`;
}

/** Pay of one job in the chosen area, or why there is none. */
function ownPay(role: Role, pay: Amount, words: PlacesWords): Markup {
  const known = isKnown(pay) || pay.state === 'top-coded';
  return known
    ? words.areaComparison.ownPay(role, figureData(pay, words))
    : words.areaComparison.ownUnknown(role, whyMissing(pay));
}

function sentence(sorted: Sorted, input: AreaComparisonInput, words: PlacesWords): Markup {
  const { role, measure, basis, chosen } = input;
  const { areaComparison } = words;
  const mark = words.mark[measure].long;
  const highest = endOf(sorted, 0, input, words);
  const among = amongOf(sorted, role);
  const own = sorted.find(({ place }) => place.slug === chosen);
  const ends =
    highest.length === 0
      ? areaComparison.noneSentence(among, mark, role)
      : areaComparison.sentence(
          among,
          role,
          mark,
          basis.prices === 'local',
          highest,
          endOf(sorted, -1, input, words),
        );
  return markup`${ends}${whichIsHigher(sorted, mark, words)}${
    own &&
    areaComparison.own(
      named(own.place, words),
      ROLES.map((job) => ownPay(job, own[job].pay, words)),
    )
  }`;
}

/**
 * Which areas have no figure for a job, and why. By pay, those without the figure that orders the rows stand last; a
 * figure above the cap is one of them, and has its mark.
 */
function withoutPay(
  sorted: Sorted,
  job: Role,
  { role, sort }: AreaComparisonInput,
  words: PlacesWords,
): Markup[] {
  const last = job === role && sort === 'figure';
  const unknown = sorted
    .filter(({ [job]: { pay } }) => (last ? !isKnown(pay) : valueOrBound(pay) === null))
    .map(({ place, [job]: { pay } }) => ({ name: named(place, words), amount: pay }));
  if (unknown.length === 0) return [];
  const { areaComparison } = words;
  return [areaComparison.unknown(job, withoutFigure(unknown, words, areaComparison.unknownEntry), last)];
}

function notes(sorted: Sorted, input: AreaComparisonInput, words: PlacesWords): Markup[] {
  const { measure, basis } = input;
  const { areaComparison, roughness } = words;
  return [
    ...ROLES.flatMap((job) => withoutPay(sorted, job, input, words)),
    markup`${areaComparison.hollow} ${roughness.note}`,
    areaComparison.lqNote,
    ...(basis.prices === 'nominal' ? [areaComparison.value] : []),
    ...(measure === 'mean' ? [] : [words.stateRanking.margin]),
  ];
}

/** What is measured; the table’s caption too. */
export const measured = (
  { measure, role, basis, sort, edition }: AreaComparisonInput,
  { areaComparison, lead, mark }: PlacesWords,
): string =>
  areaComparison.measured(
    mark[measure].long,
    basis.prices === 'local',
    sort === 'figure' ? areaComparison.highestFirst(role) : lead.order[sort],
    edition,
  );

/** What a comparison of California’s areas says. */
export function sayAreaComparison(
  input: AreaComparisonInput,
  { words }: Pick<Telling<EditionIn<PlacesWords>>, 'words'>,
): Said {
  const { areas, role, measure, basis } = input;
  const { areaComparison } = words;
  const sorted = inOrder(areas, role);
  const mark = words.mark[measure].long;
  const highest = endOf(sorted, 0, input, words);
  const among = amongOf(sorted, role);
  return {
    headline:
      highest.length === 0
        ? areaComparison.headlineNone(among, mark, role)
        : areaComparison.headline(among, highest, mark, role, basis.prices === 'local'),
    subtitle: markup`${measured(input, words)}; ${basisText(input, basis, words)}`,
    sentence: sentence(sorted, input, words),
    notes: notes(sorted, input, words),
    label: words.chartLabel(areaComparison.what, areaComparison.where),
  };
}

import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import { countOf, type PayBasis, payOf, type Place } from '../../model/pay.ts';
import { type PayMeasure, ROLES, type Role } from '../../schema/terms.ts';

import { basisText, type ChartContext, sourceLine } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData, marked } from '../figure-data.ts';
import { roughMark } from '../mean-interval/notes.ts';
import { type AreaFacts, inOrder, type JobFacts } from './layout.ts';
import { areaComparisonSvg } from './svg.ts';

export interface AreaComparisonChoice {
  readonly sortBy: { readonly role: Role; readonly measure: PayMeasure };
  readonly basis: PayBasis;
  /** Slug of the area to mark; one that is not among them marks none. */
  readonly chosen: string;
  /** Address of an area's own view. */
  readonly linkOf: (slug: string) => string;
}

type Sorted = readonly AreaFacts[];
type Known = Amount & { readonly state: 'published' };

const isKnown = (amount: Amount): amount is Known => amount.state === 'published';

/**
 * The first or last of the areas with a figure, with their pay: several where they are paid the same.
 * Pay above the cap is higher than any that is published.
 */
function endOf(sorted: Sorted, end: 0 | -1, context: ChartContext, { sortBy, basis }: AreaComparisonChoice) {
  const { words } = context;
  const known = sorted.filter((area) => isKnown(area[sortBy.role].pay));
  const value = known.at(end)?.[sortBy.role].pay.value;
  const capped = end === 0 ? sorted.filter((area) => area[sortBy.role].pay.state === 'top-coded') : [];
  return (capped.length > 0 ? capped : known.filter((area) => area[sortBy.role].pay.value === value)).map(
    ({ place, [sortBy.role]: { pay } }) =>
      words.areaComparison.entry(place.name, figureData(pay, words), words.unit[basis.unit].per),
  );
}

/** Whom an area is compared with: of an incomplete copy, those that it has. */
const amongOf = (areas: Sorted, role: Role) =>
  areas.some((area) => area[role].pay.state === 'not-in-copy') ? 'california-in-copy' : 'california';

/** Where which job is paid more: the rule, or the exceptions by name. Empty where no area has both figures. */
function whichIsHigher(sorted: Sorted, mark: string, { words }: ChartContext): Markup {
  const both = sorted.filter((area) => ROLES.every((role) => isKnown(area[role].pay)));
  const where = (test: (gap: number) => boolean) =>
    both
      .filter((area) => test(area.paralegal.pay.value! - area['legal-secretary'].pay.value!))
      .map(({ place }) => place.name);
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
function ownPay(role: Role, pay: Amount, { words }: ChartContext): Markup {
  const known = isKnown(pay) || pay.state === 'top-coded';
  return known
    ? words.areaComparison.ownPay(role, figureData(pay, words))
    : words.areaComparison.ownUnknown(role, whyMissing(pay));
}

function sentence(sorted: Sorted, context: ChartContext, choice: AreaComparisonChoice): Markup {
  const { words } = context;
  const { role, measure } = choice.sortBy;
  const mark = words.mark[measure].long;
  const highest = endOf(sorted, 0, context, choice);
  const among = amongOf(sorted, role);
  const own = sorted.find(({ place }) => place.slug === choice.chosen);
  return markup`${
    highest.length === 0
      ? words.areaComparison.noneSentence(among, mark, role)
      : words.areaComparison.sentence(
          among,
          role,
          mark,
          choice.basis.prices === 'local',
          highest,
          endOf(sorted, -1, context, choice),
        )
  }${whichIsHigher(sorted, mark, context)}${
    own &&
    words.areaComparison.own(
      own.place.name,
      ROLES.map((job) => ownPay(job, own[job].pay, context)),
    )
  }`;
}

function table(
  sorted: Sorted,
  caption: string,
  { words }: ChartContext,
  choice: AreaComparisonChoice,
): Markup {
  const { columns } = words.areaComparison;
  return dataTable({
    wide: true,
    caption,
    head: [
      columns.area,
      ...ROLES.flatMap((role) => [
        columns.pay(role, choice.basis.prices === 'local'),
        columns.jobs(role),
        columns.lq(role),
      ]),
    ],
    rows: sorted.map((area) => ({
      cells: [
        markup`<a href="${choice.linkOf(area.place.slug)}" data-slug="${area.place.slug}"${
          area.place.slug === choice.chosen && markup` aria-current="true"`
        }>${area.place.name}</a>`,
        ...ROLES.flatMap((role) => [
          marked(area[role].pay, area[role].rough.pay, words),
          marked(area[role].jobs, area[role].rough.jobs, words),
          figureData(area[role].lq, words),
        ]),
      ],
    })),
  });
}

function notes(sorted: Sorted, { words }: ChartContext, { sortBy, basis }: AreaComparisonChoice): Markup[] {
  const unknown = sorted
    .filter((area) => !isKnown(area[sortBy.role].pay))
    .map((area) =>
      words.areaComparison.unknownEntry(area.place.name, figureData(area[sortBy.role].pay, words)),
    );
  return [
    ...(unknown.length > 0 ? [words.areaComparison.unknown(sortBy.role, unknown)] : []),
    words.roughness.note,
    words.areaComparison.lqNote,
    ...(basis.prices === 'nominal' ? [words.areaComparison.value] : []),
    ...(sortBy.measure === 'mean' ? [] : [words.stateRanking.margin]),
  ];
}

/** The areas of California with the pay of both jobs on one axis, sorted by one of them. */
export function areaComparisonChart(
  context: ChartContext,
  areas: readonly Place[],
  choice: AreaComparisonChoice,
): Markup {
  const { words, release, cites } = context;
  const { sortBy, basis, chosen } = choice;
  const { role, measure } = sortBy;
  const of = (place: Place, job: Role): JobFacts => ({
    rough: {
      pay: measure === 'mean' ? roughMark(context, place, job, ['rough mean']) : null,
      jobs: roughMark(context, place, job, ['few', 'rough jobs']),
    },
    pay: payOf(release, place, job, measure, basis),
    jobs: countOf(release, place, job, 'jobs'),
    lq: countOf(release, place, job, 'lq'),
  });
  const facts = areas.map((place): AreaFacts => ({
    place,
    paralegal: of(place, 'paralegal'),
    'legal-secretary': of(place, 'legal-secretary'),
  }));
  const sorted = inOrder(facts, role);
  const mark = words.mark[measure].long;
  const measured = words.areaComparison.measured(mark, role, basis.prices === 'local', cites.pay.release);
  const highest = endOf(sorted, 0, context, choice);
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}area-comparison`,
      kind: 'area-comparison',
      headline:
        highest.length === 0
          ? words.areaComparison.headlineNone(amongOf(sorted, role), mark, role)
          : words.areaComparison.headline(
              amongOf(sorted, role),
              highest,
              mark,
              role,
              basis.prices === 'local',
            ),
      subtitle: markup`${measured}; ${basisText(context.release, basis, context.words)}`,
      drawing: areaComparisonSvg(facts, {
        words,
        label: words.chartLabel(words.areaComparison.what, words.areaComparison.where),
        role,
        chosen,
      }),
      sentence: sentence(sorted, context, choice),
      notes: notes(sorted, context, choice),
      table: table(sorted, measured, context, choice),
      source: sourceLine(context, basis),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}

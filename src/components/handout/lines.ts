import { figureData } from '../../charts/figure-data.ts';
import { BUILD_DAY } from '../../data/build-day.ts';
import { figureNamed } from '../../data/figures.ts';
import { outlook, provisions, sourceNamed } from '../../data/index.ts';
import { payLaw } from '../../data/law.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import { yearOf } from '../../model/day.ts';
import { figureAfter, figureFor, type LawFigure } from '../../model/pay-law.ts';
import { AS_PUBLISHED, countOf, payOf, type Place, type ReleaseInfo } from '../../model/pay.ts';
import { type PayMeasure, type Role, ROLES } from '../../schema/terms.ts';
import type { DatedTelling } from '../dated-text.ts';

/** A line of the sheet: what it is about, and a cell for each job, or one for both. */
export interface Line {
  readonly name: LineName;
  readonly head: string;
  /** What a reader must not take it for. */
  readonly note?: string;
  readonly cells: readonly [paralegal: Markup, secretary: Markup] | readonly [both: Markup];
}

/** The twelve lines, in the order of the sheet. */
export const LINES = [
  'work',
  'day',
  'oversight',
  'law',
  'training',
  'median',
  'half',
  'tenths',
  'jobs',
  'outlook',
  'overtime',
  'next',
] as const;
export type LineName = (typeof LINES)[number];

/** What the lines of a sheet are told with. */
export interface SheetTelling extends DatedTelling {
  readonly release: ReleaseInfo;
}

export const isInCalifornia = ({ state }: Pick<Place, 'state'>): boolean => state === 'CA';

/** A figure of law, outlook or facts by its id, as it stands in a sentence. */
export const figureText = (id: string, { words }: Pick<SheetTelling, 'words'>): Markup =>
  figureData(figureNamed(id).amount, words);

/** The years that a projection is for, and who makes it. Throws for an id that is none. */
export function projectionOf(id: string): { readonly period: string; readonly source: string } {
  const found = outlook.find((figure) => figure.id === id);
  if (!found?.period)
    throw new Error(`No projection "${id}". Known: ${outlook.map((figure) => figure.id).join(', ')}.`);
  return { period: found.period, source: sourceNamed(found.source).publisherShort };
}

/** The day on which the routes to the title were checked last. */
export const titleChecked = (): string => provisions.find(({ id }) => id === 'bpc-6450-c-1')!.checked;

/** Survey and, where a sheet has them, projections as a source line names them, without links: for paper. */
export function sourceTexts(
  { release, words }: Pick<SheetTelling, 'release' | 'words'>,
  withOutlook: boolean,
): readonly string[] {
  const { foot } = words.handout;
  const survey = sourceNamed(release.source);
  const { publisherShort, titleShort, title, release: years, newer } = sourceNamed('bls-projections-2024');
  const pay = foot.pay(
    `${survey.publisherShort}, ${survey.title}, ${survey.release}`,
    survey.published && words.date(survey.published),
  );
  if (!withOutlook) return [pay];
  return [
    pay,
    foot.outlook(
      `${publisherShort}, ${title}, ${years}`,
      newer
        ? words.dated.newerEdition(titleShort, publisherShort, newer.release, words.date(newer.published))
        : null,
    ),
  ];
}

/** Survey and projections in a few words. */
export function shortSource({ release, words }: Pick<SheetTelling, 'release' | 'words'>): string {
  const survey = sourceNamed(release.source);
  const outlook = sourceNamed('bls-projections-2024');
  return words.handout.foot.short(
    `${survey.publisherShort} ${survey.titleShort}, ${survey.release}`,
    `${outlook.titleShort}, ${outlook.release}`,
  );
}

const hasNumber = ({ state }: Amount): boolean => state === 'published' || state === 'top-coded';

/** Two figures of one job; the reason once where neither has a number for the same reason. */
function pairText(
  [low, high]: readonly [Amount, Amount],
  whole: (low: Markup, high: Markup) => Markup,
  { words }: SheetTelling,
): Markup {
  if (!hasNumber(low) && low.state === high.state) return figureData(low, words);
  const texts = [figureData(low, words), figureData(high, words)] as const;
  return hasNumber(low) && hasNumber(high) ? whole(...texts) : words.handout.each(...texts);
}

/** Below which salary overtime should be due in California: on the day of the build, and from the next day on file. */
function overtimeText({ words }: SheetTelling): Markup {
  const now = figureFor(payLaw.exemptFloor, BUILD_DAY);
  const next = figureAfter(payLaw.exemptFloor, BUILD_DAY);
  const floor = ({ amount }: LawFigure) => figureData(amount, words);
  return words.handout.overtime(
    yearOf(now.from),
    floor(now),
    now.section,
    next && { from: words.date(next.from), floor: floor(next) },
  );
}

/** The twelve lines of a place. Every figure is of its release; one without a number says why. */
export function linesOf(place: Place, telling: SheetTelling): Line[] {
  const { release, words } = telling;
  const text = words.handout;
  const inState = isInCalifornia(place);
  const pay = (role: Role, measure: PayMeasure) => payOf(release, place, role, measure, AS_PUBLISHED);
  const both = (cell: (role: Role) => Markup | string) =>
    ROLES.map((role) => markup`${cell(role)}`) as [Markup, Markup];
  const told = (name: keyof typeof text.lines) => both((role) => text.lines[name][role]);
  const projected = (role: Role, what: string) => figureText(`outlook/us/${role}/${what}`, telling);
  const cells: Record<LineName, Line['cells']> = {
    work: told('work'),
    day: told('day'),
    oversight: told('oversight'),
    law: told('law'),
    training: told('training'),
    median: both((role) => figureData(pay(role, 'p50'), words)),
    half: both((role) => pairText([pay(role, 'p25'), pay(role, 'p75')], words.range, telling)),
    tenths: both((role) => {
      const [low, high] = [pay(role, 'p10'), pay(role, 'p90')] as const;
      const whole = (from: Markup, to: Markup) => text.tenths(from, to, high.state === 'top-coded');
      return pairText([low, high], whole, telling);
    }),
    jobs: both((role) => {
      const jobs = countOf(release, place, role, 'jobs');
      const figure = figureData(jobs, words);
      return jobs.state === 'published' ? text.jobs(figure) : figure;
    }),
    outlook: both((role) => text.outlook(projected(role, 'change'), projected(role, 'openings'))),
    overtime: [
      inState
        ? overtimeText(telling)
        : text.overtimeElsewhere(figureText('facts/offers/federal-floor/week', telling)),
    ],
    next: told('next'),
  };
  const heads: Record<LineName, string> = {
    ...text.heads,
    oversight: text.heads.oversight(inState),
    law: text.heads.law(inState),
    outlook: text.heads.outlook(projectionOf('us/paralegal/change').period),
  };
  return LINES.map((name) => ({
    name,
    head: heads[name],
    ...(name === 'tenths' && { note: text.notEntry }),
    cells: cells[name],
  }));
}

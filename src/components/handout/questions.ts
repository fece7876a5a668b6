import { figureData } from '../../charts/figure-data.ts';
import { figureNamed } from '../../data/figures.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import { byRole } from '../../model/by-role.ts';
import { figureId } from '../../model/figure-ref.ts';
import { leadOf } from '../../model/gap.ts';
import { AS_PUBLISHED, countOf, payOf, type Place } from '../../model/pay.ts';
import { type PayMeasure, type Role, ROLES } from '../../schema/terms.ts';
import type { SheetTelling } from './lines.ts';

/** A question of the worksheet; its answer is worked out from the figures of the place. */
export interface Question {
  /** What it is about: `higher`, `lacking-paralegal`. */
  readonly name: string;
  readonly ask: string;
  readonly answer: Markup;
}

type OfJobs = Readonly<Record<Role, Amount>>;

const otherOf = (role: Role): Role => ROLES.find((other) => other !== role)!;
const hasNumber = ({ value }: Amount): boolean => value !== null;

/** The job with the larger of two numbers; null where they are equal or one is missing. */
function largerOf(amounts: OfJobs): Role | null {
  const [first, second] = ROLES.map((role) => amounts[role].value) as [number | null, number | null];
  if (first === null || second === null || first === second) return null;
  return first > second ? ROLES[0] : ROLES[1];
}

const question = (name: string, ask: string, answer: Markup | string): Question => ({
  name,
  ask,
  answer: markup`${answer}`,
});

/** Questions that set the medians against each other; none where one has no number. */
function onMedians(place: Place, { release, words }: SheetTelling): (Question | false)[] {
  const { worksheet: text, role: names } = words;
  const show = (amount: Amount) => figureData(amount, words);
  const { higher, gap, ahead } = leadOf(release, place, 'p50', AS_PUBLISHED);
  if (ahead === null) return [];
  if (higher === null) return [question('higher', text.higher.ask, text.higher.same)];
  const lower = otherOf(higher);
  const month = leadOf(release, place, 'p50', { ...AS_PUBLISHED, unit: 'month' }).gap;
  const top = payOf(release, place, lower, 'p90', AS_PUBLISHED);
  const bottom = payOf(release, place, higher, 'p10', AS_PUBLISHED);
  // Who is past the highest tenth of the lower job is paid more than the lowest tenth of the other.
  const crosses = hasNumber(top) && hasNumber(bottom) && top.value! > bottom.value!;
  return [
    question('higher', text.higher.ask, text.higher.answer(names[higher].titleMany, show(gap))),
    question('month', text.month.ask, text.month.answer(show(gap), show(month))),
    question(
      'every',
      text.every.ask(names[higher].one, names[lower].one),
      crosses
        ? text.every.answer(names[lower].one, show(top), names[higher].one, show(bottom))
        : text.every.apart,
    ),
  ];
}

/** Questions on the middle half of each job, for the jobs where it is known. */
function onHalves(place: Place, { release, words }: SheetTelling): (Question | false)[] {
  const { worksheet: text, role: names } = words;
  const show = (amount: Amount) => figureData(amount, words);
  const pay = (role: Role, measure: PayMeasure) => payOf(release, place, role, measure, AS_PUBLISHED);
  const widths: OfJobs = byRole((role) => {
    const id = figureId({ steps: ['iqr'], source: release.source, area: place.slug, role, unit: 'year' });
    return figureNamed(id).amount;
  });
  const known = ROLES.filter((role) => hasNumber(widths[role]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [low, high] = [pay(first, 'p25'), pay(first, 'p75')];
  const wider = largerOf(widths);
  return [
    question('half', text.half.ask(names[first].many), text.half.answer(show(low), show(high))),
    question(
      'spread',
      text.spread.ask(names[first].many),
      text.spread.answer(show(high), show(low), show(widths[first])),
    ),
    known.length === ROLES.length &&
      question(
        'wider',
        text.wider.ask,
        wider === null
          ? text.wider.same(show(widths[first]))
          : text.wider.answer(names[wider].titleMany, show(widths[wider]), show(widths[otherOf(wider)])),
      ),
    question('top', text.top.ask(names[last].one), text.top.answer(show(pay(last, 'p75')))),
  ];
}

function onJobs(place: Place, { release, words }: SheetTelling): Question | false {
  const { worksheet: text, role: names } = words;
  const jobs = byRole((role) => countOf(release, place, role, 'jobs'));
  const show = (role: Role) => figureData(jobs[role], words);
  if (!ROLES.every((role) => hasNumber(jobs[role]))) return false;
  const most = largerOf(jobs);
  return question(
    'more',
    text.more.ask,
    most === null
      ? text.more.same(show('paralegal'))
      : text.more.answer(names[most].titleMany, show(most), show(otherOf(most))),
  );
}

/**
 * The questions of a place, in the order of the worksheet. A question is asked only where the figures answer it: those on
 * a job without pay give way to one on what a missing figure means.
 */
export function questionsOf(place: Place, telling: SheetTelling): Question[] {
  const { release, words } = telling;
  const { worksheet: text, role: names } = words;
  const median = (role: Role) => payOf(release, place, role, 'p50', AS_PUBLISHED);
  const lacking = ROLES.filter((role) => !hasNumber(median(role)) && median(role).bound === null);
  return [
    ...onMedians(place, telling),
    ...onHalves(place, telling),
    onJobs(place, telling),
    ...lacking.map((role) =>
      question(
        `lacking-${role}`,
        text.lacking.ask(names[role].many),
        text.lacking.answer(figureData(median(role), words)),
      ),
    ),
    question('entry', text.entry.ask, text.entry.answer),
    question('law', text.law.ask, text.law.answer),
    question('think', text.think, text.ownAnswer),
  ].filter((asked) => asked !== false);
}

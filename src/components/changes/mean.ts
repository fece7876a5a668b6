import { placeName } from '../../charts/context.ts';
import { figureData } from '../../charts/figure-data.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import { meanEstimate, roughness } from '../../model/certainty.ts';
import { meanChangeInterval, meanTold, type ReleasePair, type ReleaseSide } from '../../model/changes.ts';
import { leadOf } from '../../model/gap.ts';
import { AS_PUBLISHED, payOf } from '../../model/pay.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import type { FindingSaid } from '../findings/say.ts';
import type { PairTelling } from './say.ts';

/** Which job is ahead by mean or by median in both releases; null where they differ, are level, or a figure is missing. */
function aheadIn({ earlier, later }: ReleasePair, slug: string, measure: 'mean' | 'p50') {
  const leads = [earlier, later].map(({ info, place }) => leadOf(info, place(slug), measure, AS_PUBLISHED));
  const [then, now] = leads.map(({ higher }) => higher);
  return {
    known: leads.every(({ ahead }) => ahead !== null),
    both: then === now ? then! : null,
    turned: then !== null && now !== null && then !== now,
    then: then ?? null,
  };
}

/** How the two means of a place stood to each other in both releases; null where one is missing. */
export function sayMeans(pair: ReleasePair, slug: string, { words, names }: PairTelling): FindingSaid | null {
  const text = words.changes.mean;
  const order = aheadIn(pair, slug, 'mean');
  if (!order.known) return null;
  const { earlier, later } = pair;
  const place = placeName(later.place(slug), words);
  const show = (amount: Amount) => figureData(amount, words);
  const [first, second] = order.then === ROLES[1] ? [ROLES[1], ROLES[0]] : [ROLES[0], ROLES[1]];
  const meanOf = ({ info, place: at }: ReleaseSide, role: Role) =>
    show(payOf(info, at(slug), role, 'mean', AS_PUBLISHED));
  const means = text.means(
    [first, second],
    [names.earlier, names.later],
    [meanOf(earlier, first), meanOf(earlier, second), meanOf(later, first), meanOf(later, second)],
  );
  const rough = ROLES.filter((role) =>
    roughness(later.place(slug), role, later.info).some(({ kind }) => kind === 'rough-mean'),
  ).map((role) => {
    const { rse, low, high } = meanEstimate(later.info, later.place(slug), role);
    return text.rough(role, show(rse), show(low), show(high), order.turned);
  });
  const median = aheadIn(pair, slug, 'p50');
  return {
    headline: text.headline(place, order.turned, order.both),
    sentence: markup`${means}${rough}${median.both !== null && text.medians(median.both)}`,
  };
}

/** Of which places the survey can say that a mean has changed. `copy` is what a release is called that ours lacks parts of. */
export function sayCertainty(
  pair: ReleasePair,
  slugs: readonly string[],
  copy: string | null,
  { words }: Pick<PairTelling, 'words'>,
): Markup {
  const text = words.changes.mean;
  const told = ROLES.flatMap((role) =>
    slugs.map((slug) => ({ role, slug, told: meanTold(meanChangeInterval(pair, slug, role)) })),
  );
  if (told.every((one) => one.told === 'cannot-be-told')) return text.cannot(copy);
  const lists = ROLES.flatMap((role) =>
    (['up', 'down'] as const).map((way) => {
      const places = told
        .filter((one) => one.role === role && one.told === way)
        .map(({ slug }) => placeName(pair.later.place(slug), words));
      return places.length > 0 && text.told(role, way, places);
    }),
  );
  return markup`${lists}${text.rest}`;
}

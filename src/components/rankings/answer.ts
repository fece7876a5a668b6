import type { EditionIn } from '../../charts/chart.ts';
import { placeName } from '../../charts/context.ts';
import { figureData } from '../../charts/figure-data.ts';
import type { PlacesWords } from '../../charts/words.ts';
import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { AS_PUBLISHED, payOf, type Place } from '../../model/pay.ts';
import { type Ranking, rankOf, rankStates } from '../../model/ranking.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import type { SiteWords } from '../../words.ts';

type Edition = Pick<EditionIn<PlacesWords & Pick<SiteWords, 'rankings'>>, 'release' | 'states' | 'words'>;

/** The answer that a page of rankings begins with. */
export interface RankAnswer {
  /** The ranks of a state in both jobs, as paid and after local prices. */
  readonly own: Markup;
  /** Where each job is paid most and least. */
  readonly ends: Markup;
}

const bothOf = ({ release, states }: Edition, role: Role): { paid: Ranking; after: Ranking } => ({
  paid: rankStates(release, states, role, 'p50', AS_PUBLISHED),
  after: rankStates(release, states, role, 'p50', { ...AS_PUBLISHED, prices: 'local' }),
});

/** A job's ranks; `too` where the one before was said. `fall` is the way that local prices take the place, 0 for none. */
function ranksIn(
  edition: Edition,
  place: Place,
  role: Role,
  too: boolean,
): { said: Markup; ranked: boolean; fall: number | null } {
  const { release, words } = edition;
  const text = words.rankings;
  const name = placeName(place, words);
  const { paid, after } = bothOf(edition, role);
  const [rank, local] = [rankOf(paid, release, place), rankOf(after, release, place)];
  if (rank.state !== 'published') {
    const why = whyMissing(payOf(release, place, role, 'p50', AS_PUBLISHED));
    return { said: text.none(name, role, why), ranked: false, fall: null };
  }
  const then = local.state === 'published' && text.after(figureData(local, words), after.states);
  const own = figureData(rank, words);
  return {
    said: too ? text.rankToo(role, own, paid.states, then) : text.rank(name, role, own, paid.states, then),
    ranked: true,
    fall: local.value === null ? null : Math.sign(local.value - rank.value),
  };
}

/** The states with the highest pay and those with the lowest: more than one where they are level. */
function endsOf({ ranked }: Ranking, words: Edition['words']): [first: Markup[], last: Markup[]] | null {
  const counted = ranked.filter(({ rank }) => rank.state === 'published');
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return null;
  const level = (pay: number) =>
    counted
      .filter((entry) => entry.pay.value === pay)
      .map((entry) => words.rankings.entry(placeName(entry.place, words), figureData(entry.pay, words)));
  return [level(first.pay.value), level(last.pay.value)];
}

/** How a state ranks in both jobs, and who is first and last among the states. */
export function rankAnswer(edition: Edition, place: Place): RankAnswer {
  const { words } = edition;
  const text = words.rankings;
  const [one, other] = [ROLES[0], ROLES[1]];
  const first = ranksIn(edition, place, one, false);
  const second = ranksIn(edition, place, other, first.ranked);
  const ends = ROLES.flatMap((role) => {
    const { paid, after } = bothOf(edition, role);
    const [own, then] = [endsOf(paid, words), endsOf(after, words)];
    return own ? [{ role, own, then }] : [];
  });
  return {
    own: markup`${first.said}${second.said}${first.fall !== null && first.fall === second.fall && text.both(placeName(place, words), first.fall)}`,
    ends: markup`${ends.map(
      ({ role, own, then }, i) =>
        markup`${text[i === 0 ? 'ends' : 'endsToo'](role, ...own)}${then && text.endsAfter(...then)}. `,
    )}`,
  };
}

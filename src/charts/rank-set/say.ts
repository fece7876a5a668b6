import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import { HOURS_PER_WEEK } from '../../model/pay-units.ts';
import type { EditionIn, Said, Telling } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import type { PlacesWords } from '../words.ts';
import type { RankSetEntry, RankSetInput } from './input.ts';

const ownOf = ({ place, ranked, unknown }: RankSetInput): RankSetEntry | undefined =>
  [...ranked, ...unknown].find((entry) => entry.place.slug === place.slug);

function headline(input: RankSetInput, words: PlacesWords): Markup {
  const { role, place } = input;
  const own = ownOf(input);
  if (!own) return words.rankSet.headlineNotState(role, placeName(place, words));
  const { rank, low, high, mean, rse } = own;
  const text = (amount: Amount) => figureData(amount, words);
  const name = placeName(place, words);
  if (low.state !== 'published') {
    const [of, why] = mean.state === 'published' ? (['error', rse] as const) : (['mean', mean] as const);
    return words.rankSet.headlineUnranked(role, name, of, whyMissing(why));
  }
  return low.value === high.value
    ? words.rankSet.headlineSure(role, name, text(rank))
    : words.rankSet.headline(role, name, text(rank), text(low), text(high));
}

/** How many states are surely above and below the place, and how much is left open, for it and for all. */
function sentence(input: RankSetInput, words: PlacesWords): Markup {
  const { states, role, ranked } = input;
  if (ranked.length === 0) return words.rankSet.none(role);
  const open = ({ low, high }: RankSetEntry) => (high.value! - low.value! + 1) / states;
  const wide = words.rankSet.wide(role, ranked.filter((entry) => open(entry) > 0.5).length);
  const own = ownOf(input);
  if (own?.low.state !== 'published') return wide;
  const [above, below] = [own.low.value - 1, states - own.high.value!];
  const rank = figureData(own.rank, words);
  return markup`${words.rankSet.sentence(placeName(own.place, words), rank, states, above, below)}${own.low.value !== own.high.value && words.rankSet.width(open(own))}${wide}`;
}

function notes({ basis, unknown }: RankSetInput, { words, href }: Telling<EditionIn<PlacesWords>>): Markup[] {
  const asPublished = basis.unit === 'year' && basis.hours === HOURS_PER_WEEK;
  const without = unknown.map(({ place, mean, rse }) =>
    words.rankSet.entry(placeName(place, words), figureData(mean.state === 'published' ? rse : mean, words)),
  );
  return [
    words.rankSet.read(href('/data/ranks/')),
    ...(asPublished ? [] : [words.rankSet.yearly]),
    words.meanInterval.noMedian,
    words.rankSet.dc,
    ...(without.length > 0 ? [words.rankSet.unknown(without)] : []),
  ];
}

/** What a ranking by mean with survey error says. */
export function sayRankSet(input: RankSetInput, telling: Telling<EditionIn<PlacesWords>>): Said {
  const { words } = telling;
  const { role, basis, sort, edition } = input;
  return {
    headline: headline(input, words),
    subtitle: markup`${words.rankSet.measured(role, words.lead.order[sort], edition)}; ${basisText(input, basis, words)}`,
    sentence: sentence(input, words),
    notes: notes(input, telling),
    label: words.chartLabel(words.rankSet.what(role), words.inNation),
  };
}

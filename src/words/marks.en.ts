import { type Markup, markup } from '../markup.ts';
import type { MarkShares } from '../model/mark-shares.ts';
import type { Percentile, Role } from '../schema/terms.ts';
import { ROLE_NAMES, VERBS, type Prices } from './terms.en.ts';

/** Five marks in words: their figures, the shares on their sides, and the lowest that is known only to reach the cap. */
export interface MarkTexts {
  readonly figures: Readonly<Record<Percentile, Markup>>;
  readonly shares: MarkShares;
  readonly capped: Percentile | null;
}

/** Who is surely at or above a mark: as a share, and of twenty. */
const OR_MORE: Record<Percentile, readonly [share: string, ofTwenty: string]> = {
  p10: ['nine in ten or more', 'eighteen'],
  p25: ['three quarters or more', 'fifteen'],
  p50: ['half or more', 'ten'],
  p75: ['a quarter or more', 'five'],
  p90: ['one in ten or more', 'two'],
};
/** The lowest mark behind the cap, where the median is behind it too: then no mark tells who is paid less. */
const CAPPED_MEDIAN: readonly Percentile[] = ['p10', 'p25', 'p50'];
/** Percent, as of twenty. */
const OF_TWENTY: Readonly<Record<number, string>> = {
  10: 'two',
  25: 'five',
  50: 'ten',
  75: 'fifteen',
  90: 'eighteen',
};
const atMost = (exact: boolean) => !exact && 'at most ';

/** The pay range of a job. Where marks coincide, “at most” and “at least”: those between them are all paid the same. */
export function rangeSentence(
  role: Role,
  place: string,
  { figures: p, shares, capped }: MarkTexts,
  per: string,
  prices: Prices,
): Markup {
  const { one, many, at } = VERBS[prices];
  const start = markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}`;
  const over = capped && markup`${OR_MORE[capped][0]} ${many} ${p[capped]}`;
  if (over && CAPPED_MEDIAN.includes(capped)) return markup`${start}: ${over} ${per}${at}. `;
  const half = shares.p25.exact && shares.p75.exact ? 'half' : 'at least half';
  const middle =
    shares.p25.less === shares.p75.less
      ? markup`at least half ${many} ${p.p25} ${per}${at}, and that is the median too`
      : markup`${half} ${many} between ${p.p25} and ${p.p75} ${per}${at}, and the median is ${p.p50}`;
  const low = markup`${shares.p10.exact ? 'One' : 'At most one'} in ten ${one} less than ${p.p10}`;
  const high = over ? markup`; ${over}` : markup`, ${atMost(shares.p90.exact)}one in ten more than ${p.p90}`;
  return markup`${start}: ${middle}. ${low}${high}. `;
}

/** Twenty desks of a job, in the same way. */
export function deskSentence(
  role: Role,
  { figures: p, shares: { p10, p50, p90 }, capped }: MarkTexts,
  per: string,
  prices: Prices,
): Markup {
  const { many, at } = VERBS[prices];
  const start = markup`Of twenty <b>${ROLE_NAMES[role].many}</b>, `;
  const over = capped && markup`${OR_MORE[capped][1]} or more ${many} ${p[capped]}`;
  if (over && CAPPED_MEDIAN.includes(capped)) return markup`${start}${over} ${per}${at}. `;
  const most = atMost(p50.exact);
  const halves = markup`${most}${OF_TWENTY[p50.less]} ${many} less than ${p.p50} ${per}${at} and ${most}${OF_TWENTY[p50.more]} more`;
  // A mark that is the median too has been told.
  const low = p10.less < p50.less && markup`${atMost(p10.exact)}two ${many} less than ${p.p10}`;
  const high = p90.more < p50.more && markup`${atMost(p90.exact)}two ${!low && `${many} `}more than ${p.p90}`;
  const ends = [low, over ?? high].filter((end) => end !== false);
  return markup`${start}${halves}${ends.map((end, i) => [i === 0 ? '; ' : ', and ', end])}. `;
}

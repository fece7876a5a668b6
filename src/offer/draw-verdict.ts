import { placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup } from '../markup.ts';
import { whyMissing } from '../model/amount.ts';
import { type Comparison, percentOf } from '../model/offer.ts';
import { medianDistance, paidLess } from '../model/offer-verdict.ts';
import type { PayUnit } from '../model/pay-units.ts';
import type { ShareWord } from './answer.en.ts';
import { ofStanding, type OfferContext, type Standing } from './standing.ts';

/** What is compared, and in which unit the offer was typed. */
export interface Compared {
  readonly comparison: Comparison;
  readonly typedIn: PayUnit;
}

/** How an offer stands to the median of one job, as a sentence. */
export function medianSentence(
  standing: Standing,
  { comparison, typedIn }: Compared,
  context: OfferContext,
): Markup {
  const { role, place, bracket, percentiles } = standing;
  const { words } = context;
  const text = words.offer.verdict;
  const name = placeName(place, words);
  if (bracket.kind === 'none')
    return words.offer.bracket.noneSentence(role, name, whyMissing(bracket.reason));
  const distance = medianDistance(percentiles, bracket, comparison, ofStanding(standing, context));
  const per = comparison.unit === typedIn ? null : words.unit[comparison.unit].per;
  if (distance.way === 'same') return text.same(role);
  if (distance.way === 'unknown') return text.unknown(role, name, distance.reason);
  const amount = figureData(distance.amount, words);
  return distance.amount.state === 'published'
    ? text.median(role, distance.way, amount, per)
    : text.capped(role, amount, per);
}

const SHARE_WORD = { at: 'about', estimate: 'about' } as const;
const ESTIMATED: readonly string[] = ['estimate', 'just-over', 'just-under'];

/** How many of 100 are paid less, both jobs in one sentence; null where that is known of neither. */
export function shareSentence(
  standings: readonly Standing[],
  comparison: Comparison,
  context: OfferContext,
  typed: Markup | null = null,
): Markup | null {
  const shares = standings.flatMap((standing) => {
    const { role, percentiles, bracket } = standing;
    const less = paidLess(percentiles, bracket, comparison, ofStanding(standing, context));
    if (less.kind === 'unknown') return [];
    const word: ShareWord =
      less.kind === 'at' || less.kind === 'estimate' ? SHARE_WORD[less.kind] : less.kind;
    const count = less.kind === 'estimate' ? figureData(less.amount, context.words) : percentOf(less.mark);
    return [{ role, word, count, estimated: ESTIMATED.includes(less.kind) }];
  });
  return shares.length === 0 ? null : context.words.offer.verdict.shares(shares, typed);
}

/** The verdict on an offer: how it stands to each median, and how many are paid less. */
export function drawVerdict(
  roles: readonly string[],
  sentences: readonly Markup[],
  shares: readonly (Markup | null)[],
): Markup {
  return markup`<ul class="offer-verdicts">${sentences.map((sentence, i) => markup`<li class="job--${roles[i]}">${sentence}</li>`)}</ul>
${shares.map((share) => share && markup`<p class="offer-shares">${share}</p>`)}`;
}

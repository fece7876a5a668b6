import { type Markup, markup, type MarkupValue } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { capital, joined, lacking, ROLE_NAMES } from '../../words/terms.en.ts';
import type { Unnumbered } from '../../model/amount.ts';

/** The answer that the page of rankings begins with. */
export const rankings = {
  legend: 'Prices',
  rank: (place: string, role: Role, rank: Markup, of: number, after: MarkupValue): Markup =>
    markup`${capital(place)} ranks ${rank} of ${of} states by median pay of <b>${ROLE_NAMES[role].many}</b>${after}. `,
  after: (rank: Markup, of: number): Markup => markup`, and ${rank} of ${of} after local prices`,
  none: (place: string, role: Role, why: Unnumbered): Markup =>
    markup`${capital(place)} has no rank by median pay of <b>${ROLE_NAMES[role].many}</b>, because ${lacking('the median', 'one', why)}. `,
  /** Of the other job, after the same of the first. */
  rankToo: (role: Role, rank: Markup, of: number, after: MarkupValue): Markup =>
    markup`For <b>${ROLE_NAMES[role].many}</b> it ranks ${rank} of ${of} states${after}. `,
  /** `fall` is the way that the place goes in both jobs: 1 down, −1 up, 0 neither. */
  both: (place: string, fall: number): Markup => {
    if (fall === 0) return markup`Local prices change neither rank of ${place}.`;
    return markup`Local prices ${fall > 0 ? `take ${place} down` : `lift ${place}`} in both.`;
  },
  ends: (role: Role, first: readonly Markup[], last: readonly Markup[]): Markup =>
    markup`Among the states, median pay of <b>${ROLE_NAMES[role].many}</b> is highest in ${joined(first)} and lowest in ${joined(last)}`,
  endsToo: (role: Role, first: readonly Markup[], last: readonly Markup[]): Markup =>
    markup`That of <b>${ROLE_NAMES[role].many}</b> is highest in ${joined(first)} and lowest in ${joined(last)}`,
  endsAfter: (first: readonly Markup[], last: readonly Markup[]): Markup =>
    markup`; after local prices, highest in ${joined(first)} and lowest in ${joined(last)}`,
  entry: (place: string, pay: Markup): Markup => markup`${place} (${pay})`,
} as const;

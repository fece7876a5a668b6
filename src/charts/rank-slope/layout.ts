import { ascending } from 'd3';
import type { Amount } from '../../model/amount.ts';
import type { NamedPlace, RankedPlace, Ranking } from '../../model/ranking.ts';
import type { Role } from '../../schema/terms.ts';
import type { RankSlopeInput } from './input.ts';

type Entry = RankedPlace<NamedPlace>;

/** A state with both ranks. */
export interface Move {
  readonly place: NamedPlace;
  readonly paid: Entry & { readonly rank: { readonly value: number } };
  readonly after: Entry & { readonly rank: { readonly value: number } };
  /** How many ranks it comes down after local prices; below 0 it goes up. */
  readonly fall: number;
}

const hasRank = (entry: Entry): entry is Move['paid'] => entry.rank.state === 'published';

/** The states that have a rank in both rankings, in order of the first. DC and states without a figure have none. */
export function movesOf({
  paid,
  after,
}: Record<'paid' | 'after', Pick<Ranking<NamedPlace>, 'ranked'>>): Move[] {
  const afterBySlug = new Map(after.ranked.filter(hasRank).map((entry) => [entry.place.slug, entry]));
  return paid.ranked.filter(hasRank).flatMap((entry) => {
    const then = afterBySlug.get(entry.place.slug);
    if (!then) return [];
    const fall = then.rank.value - entry.rank.value;
    return [{ place: entry.place, paid: entry, after: then, fall }];
  });
}

/** The `count` states that rise most and those that fall most; of equal moves the higher paid first. */
export function farthestMoves(
  moves: readonly Move[],
  count: number,
): { readonly up: Move[]; readonly down: Move[] } {
  const byFall = moves.toSorted((a, b) => ascending(a.fall, b.fall));
  const byRise = moves.toSorted((a, b) => ascending(b.fall, a.fall));
  return {
    up: byFall.filter(({ fall }) => fall < 0).slice(0, count),
    down: byRise.filter(({ fall }) => fall > 0).slice(0, count),
  };
}

/**
 * Positions at least `gap` apart, in the order given and each as near to where it would stand as the others let it:
 * what overlaps is spread about its common middle. `positions` must not decrease.
 */
export function pushApart(positions: readonly number[], gap: number): number[] {
  // A block is a run of labels that touch; `start` is where its first one stands.
  const blocks: { start: number; count: number }[] = [];
  positions.forEach((position) => {
    let block = { start: position, count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.start + last.count * gap > block.start;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const count = last.count + block.count;
      // The mean of what each of both would choose as the first one's place.
      const start = (last.start * last.count + (block.start - last.count * gap) * block.count) / count;
      block = { start, count };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ start, count }) => Array.from({ length: count }, (_, i) => start + i * gap));
}

// Sizes in px.
const TOP = 40; // the two column titles and a little air
const RANK_STEP = 8;
const LABEL_GAP = 17;
const FOOT = 14;

export interface SlopeEnd {
  readonly rank: Amount;
  /** Where the line ends, px. */
  readonly y: number;
  /** Middle of the label, px. */
  readonly labelY: number;
}

export interface SlopeLine {
  readonly slug: string;
  readonly name: string;
  /** Postal code, for a narrow screen. */
  readonly code: string;
  readonly paid: SlopeEnd;
  readonly after: SlopeEnd;
  readonly direction: 'up' | 'down' | 'same';
  readonly chosen: boolean;
}

export interface RankSlopeLayout {
  readonly role: Role;
  readonly lines: readonly SlopeLine[];
  readonly height: number;
}

const MOST = 5; // states that rise, and as many that fall
const round = (y: number) => Math.round(y * 10) / 10;

const rankY = (rank: number) => TOP + (rank - 1) * RANK_STEP;

/** Where the labels of one side stand, by slug; none rises into the titles. */
function labelsFor(moves: readonly Move[], side: 'paid' | 'after'): Map<string, number> {
  const order = moves.toSorted((a, b) => ascending(a[side].rank.value, b[side].rank.value));
  const at = pushApart(
    order.map((move) => rankY(move[side].rank.value)),
    LABEL_GAP,
  );
  return new Map(order.map(({ place }, i) => [place.slug, round(Math.max(at[i]!, TOP + i * LABEL_GAP))]));
}

/**
 * A line from the rank as paid to the rank after local prices for the place asked for and those that move most.
 *
 * `y` runs down in px, one step a rank. Labels of one side are at least 17 px apart, in order of rank.
 * A place asked for that has not both ranks has no line.
 */
export function layoutRankSlope({
  place: { slug: chosen },
  paid,
  after,
}: Pick<RankSlopeInput, 'place' | 'paid' | 'after'>): RankSlopeLayout {
  const moves = movesOf({ paid, after });
  const { up, down } = farthestMoves(moves, MOST);
  const drawn = moves.filter(
    (move) => move.place.slug === chosen || up.includes(move) || down.includes(move),
  );
  const [paidY, afterY] = [labelsFor(drawn, 'paid'), labelsFor(drawn, 'after')];
  const end = ({ place, ...move }: Move, side: 'paid' | 'after', labels: Map<string, number>): SlopeEnd => ({
    rank: move[side].rank,
    y: rankY(move[side].rank.value),
    labelY: labels.get(place.slug)!,
  });
  const last = Math.max(
    ...[...paidY.values(), ...afterY.values()],
    ...drawn.flatMap(({ paid, after }) => [rankY(paid.rank.value), rankY(after.rank.value)]),
  );
  return {
    role: paid.role,
    lines: drawn.map((move) => ({
      slug: move.place.slug,
      name: move.place.name,
      code: move.place.state,
      paid: end(move, 'paid', paidY),
      after: end(move, 'after', afterY),
      direction: move.fall < 0 ? 'up' : move.fall > 0 ? 'down' : 'same',
      chosen: move.place.slug === chosen,
    })),
    height: drawn.length === 0 ? TOP : last + FOOT,
  };
}

import { distance } from 'fastest-levenshtein';
import { isElsewhere, type PlaceOption } from './options.ts';
import { joined, type Searched } from './spelling.ts';

const MOST = 5;

/** How many letters may be wrong among so many: none of three, one of four, at most three. */
const slipsIn = (letters: number): number => (letters < 4 ? 0 : Math.min(Math.floor(letters / 3), 3));

/**
 * Options whose names are spelled almost like what was asked for, the closest first, at most five.
 * A name may still be under way: its beginning is compared too, and counts as a little further off than a whole name.
 * Those outside California count as one letter further off.
 */
export function closest(all: readonly Searched[], asked: string): PlaceOption[] {
  const typed = joined(asked);
  const most = slipsIn(typed.length);
  const offBy = ({ option, joinedNames }: Searched): number => {
    const [name = ''] = joinedNames;
    const beginning =
      name.length > typed.length ? distance(name.slice(0, typed.length), typed) + 0.5 : Infinity;
    const off = Math.min(beginning, ...joinedNames.map((one) => distance(one, typed)));
    return isElsewhere(option) ? off + 1 : off;
  };
  const close = all
    .map((one) => ({ option: one.option, off: offBy(one) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off);
  return close
    .filter(({ off }) => off <= close[0]!.off + 0.5)
    .slice(0, MOST)
    .map(({ option }) => option);
}

/** Whether a name of California is one letter off. */
export function isNearMiss(all: readonly Searched[], asked: string): boolean {
  const typed = joined(asked);
  const near = ({ option, joinedNames }: Searched) =>
    !isElsewhere(option) && joinedNames.some((name) => distance(name, typed) <= 1);
  return slipsIn(typed.length) > 0 && all.some(near);
}

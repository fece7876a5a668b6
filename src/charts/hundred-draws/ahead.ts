import type { Role } from '../../schema/terms.ts';
import type { HundredDrawsInput } from './input.ts';

const EVEN_WITHIN = 2.5; // draws: what rounds to 48 to 52 is told as "about as often"

/**
 * Which job is more often paid more: paralegals, unless legal secretaries clearly are. `even`: neither clearly is.
 * Null where it cannot be worked out.
 */
export function aheadOf({
  overlaps,
}: HundredDrawsInput): { readonly ahead: Role; readonly behind: Role; readonly even: boolean } | null {
  const { value } = overlaps.paralegal.point;
  if (value === null) return null;
  const even = Math.abs(value - 50) < EVEN_WITHIN;
  return value <= 50 - EVEN_WITHIN
    ? { ahead: 'legal-secretary', behind: 'paralegal', even }
    : { ahead: 'paralegal', behind: 'legal-secretary', even };
}

import { isClose } from '../../model/bottom-line.ts';
import type { Role } from '../../schema/terms.ts';
import type { HundredDrawsInput } from './input.ts';

/**
 * Which job is more often paid more; paralegals where both are as often. `close`: too close to call, as the bottom line
 * has it. Null where it cannot be worked out.
 */
export function aheadOf({
  overlaps,
}: HundredDrawsInput): { readonly ahead: Role; readonly behind: Role; readonly close: boolean } | null {
  const { value } = overlaps.paralegal.point;
  if (value === null) return null;
  const close = isClose(value);
  return value < 50
    ? { ahead: 'legal-secretary', behind: 'paralegal', close }
    : { ahead: 'paralegal', behind: 'legal-secretary', close };
}

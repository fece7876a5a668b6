import type { PayRelease } from '../../src/schema/pay.ts';

export type Caps = PayRelease['topCode'];

/**
 * What `#` stands for, by release: BLS does not release a wage at or above this.
 *
 * BLS states the cap in the notes of its workbooks and raises it from time to time,
 * so that each release needs its own line. Dollars an hour, and that times 2,080 hours a year.
 */
export const CAPS: Readonly<Record<string, NonNullable<Caps>>> = {
  '2025-05': { hour: 115, year: 239200 },
  '2024-05': { hour: 115, year: 239200 },
};

import type { Cell } from './table.ts';

/** Digits of a code, by BLS's AREA_TYPE: 1 the nation, 2 a state, 3 a territory, 4 metropolitan, 6 nonmetropolitan. */
const DIGITS_BY_TYPE: Readonly<Record<string, number>> = { 1: 2, 2: 2, 3: 2, 4: 5, 6: 7 };

/**
 * The area's code with the zeros at its front that a spreadsheet drops (6 is 06, 600003 is 0600003).
 *
 * Without an AREA_TYPE the shortest known code is meant. Null if no known area has the code.
 */
export function areaCode(area: Cell, areaType: Cell, known: { has(code: string): boolean }): string | null {
  const written = String(area ?? '');
  if (!/^\d+$/.test(written)) return null;
  const digits = DIGITS_BY_TYPE[String(areaType)];
  const candidates = (digits === undefined ? [2, 5, 7] : [digits]).map((n) => written.padStart(n, '0'));
  return candidates.find((code) => known.has(code)) ?? null;
}

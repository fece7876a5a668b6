import type { Cell } from './table.ts';

export interface NumberRule {
  /** Whether 0 can be published. */
  readonly zero: boolean;
  readonly whole: boolean;
  /** Whether `#`, at or above the cap, can be published. */
  readonly cap: boolean;
}

export const JOBS: NumberRule = { zero: false, whole: true, cap: false };
export const ESTIMATE: NumberRule = { zero: true, whole: false, cap: false };
export const USD_PER_HOUR: NumberRule = { zero: false, whole: false, cap: true };
export const USD_PER_YEAR: NumberRule = { zero: false, whole: true, cap: true };

export type Figure = number | 'not-released' | 'top-coded' | null;

/** Digits, perhaps with thousands separators, perhaps with a fraction: 47130, 47,130, 24.20, .98. */
const NUMBER = /^-?((\d{1,3}(,\d{3})+|\d+)(\.\d+)?|\.\d+)$/;

/** The figure in a cell: a number, one of BLS's symbols, or nothing. A string in `wrong` says why it is neither. */
export function readNumber(cell: Cell, rule: NumberRule): { figure: Figure } | { wrong: string } {
  if (cell === null) return { figure: null };
  if (cell === '*' || cell === '**') return { figure: 'not-released' };
  if (cell === '#') {
    return rule.cap
      ? { figure: 'top-coded' }
      : { wrong: 'reads "#", which BLS writes only for a wage at or above the cap' };
  }
  if (typeof cell === 'string' && !NUMBER.test(cell)) {
    return { wrong: `reads "${cell.slice(0, 40)}", which is not a number` };
  }
  const number = typeof cell === 'number' ? cell : Number(cell.replaceAll(',', ''));
  if (number < 0 || (number === 0 && !rule.zero)) {
    return { wrong: `reads ${cell}, but must ${rule.zero ? 'not be less than' : 'be more than'} 0` };
  }
  if (rule.whole && !Number.isInteger(number)) return { wrong: `reads ${cell}, but must be a whole number` };
  return { figure: number };
}

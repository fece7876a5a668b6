import { parsePay, type PayProblem, type TypedPay } from '../controls/typed/parse-pay.ts';

const MOST_COST = 250_000; // dollars; no program of these jobs is near it

interface CostProblem {
  readonly problem: 'empty' | 'not-a-number' | 'negative' | 'too-large';
}

/** What a program costs, in dollars: 0 or more. An amount that may be read in two ways is a problem of its own. */
export function parseCost(
  text: string,
): TypedPay | CostProblem | Extract<PayProblem, { problem: 'ambiguous' }> {
  const typed = parsePay(text);
  if (!('problem' in typed)) return typed.amount > MOST_COST ? { problem: 'too-large' } : typed;
  switch (typed.problem) {
    case 'zero':
      return { amount: 0, cents: false };
    case 'ambiguous':
    case 'empty':
    case 'negative':
    case 'too-large':
      return typed as ReturnType<typeof parseCost>;
    default:
      return { problem: 'not-a-number' };
  }
}

/** A number from `least` to `most` with at most one decimal, after a point or a comma; null for anything else. */
function parseTenths(text: string, least: number, most: number): number | null {
  if (!/^\s*\d{1,3}(?:[.,]\d?)?\s*$/.test(text)) return null;
  const number = Number(text.trim().replace(',', '.'));
  return number >= least && number <= most ? number : null;
}

/** Months of study: 0.5 to 120. */
export const parseMonths = (text: string): number | null => parseTenths(text, 0.5, 120);
/** Hours of work given up a week: 0 to 60. */
export const parseGivenUp = (text: string): number | null => parseTenths(text, 0, 60);

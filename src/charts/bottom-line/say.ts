import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import type { BottomLine } from '../../model/bottom-line.ts';
import type { PayBasis, Place } from '../../model/pay.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import { placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import type { Roughness } from '../../model/certainty.ts';
import type { RoughReason } from './words.en.ts';
import type { Words } from '../words.ts';

export interface BottomLineSaid {
  /** Which median is higher and by how much, or what is known. Ends with a full stop. */
  readonly medians: Markup;
  /** What that means for two people; null where it cannot be worked out. */
  readonly pairs: Markup | null;
  /** What makes the figures rough; null where nothing does. */
  readonly rough: Markup | null;
}

const otherOf = (role: Role): Role => ROLES.find((other) => other !== role)!;

/** Of which place, by which unit and at which prices it is said. */
interface Asked extends Pick<PayBasis, 'prices'> {
  readonly name: string;
  readonly per: string;
}

/** Where a median has no number. */
function lacking({ medians }: BottomLine, { name, per, prices }: Asked, words: Words): Markup {
  const text = words.payRange;
  const figure = (role: Role) => figureData(medians[role], words);
  const without = ROLES.filter((role) => medians[role].value === null && medians[role].bound === null);
  if (without.length === 0)
    return markup`${text.both(prices, name, figure('paralegal'), figure('legal-secretary'), per)}.`;
  const reasons = text.lackingWages(without.map((role) => [role, whyMissing(medians[role])] as const));
  if (without.length === ROLES.length) return markup`${text.none(name, reasons)}.`;
  const known = otherOf(without[0]!);
  return markup`${text.one(prices, known, name, figure(known), per, reasons)}.`;
}

function sayMedians(line: BottomLine, asked: Asked, words: Words): Markup {
  const { name, per, prices } = asked;
  const { higher, medians, gap, percent, finding } = line;
  const text = words.bottomLine;
  if (finding === 'lacking') return lacking(line, asked, words);
  if (higher === null) return text.same(prices, name, figureData(medians.paralegal, words), per);
  const share = Math.round(percent.value ?? 0) === 0 ? null : figureData(percent, words);
  return text.higher(prices, higher, otherOf(higher), name, figureData(gap, words), share, per);
}

function sayPairs({ finding, higher, against }: BottomLine, words: Words): Markup | null {
  if (finding === 'lacking' || against.value === null) return null;
  const job = otherOf(higher ?? 'paralegal');
  const count = figureData(against, words);
  return higher === null
    ? words.bottomLine.pairsLevel(job, count)
    : words.bottomLine.pairs(finding, job, count);
}

const reasonsOf = (rough: readonly Roughness[]): RoughReason[] => [
  ...(rough.some(({ kind }) => kind === 'few') ? (['few'] as const) : []),
  ...(rough.some(({ kind }) => kind !== 'few') ? (['error'] as const) : []),
];

function sayRough({ medians, rough }: BottomLine, words: Words): Markup | null {
  const jobs = ROLES.filter((role) => medians[role].value !== null)
    .map((role) => [role, reasonsOf(rough[role])] as const)
    .filter(([, reasons]) => reasons.length > 0);
  if (jobs.length === 0) return null;
  const [first = [], second] = jobs.map(([, reasons]) => reasons);
  return second?.join() === first.join() ? words.bottomLine.roughBoth(first) : words.bottomLine.rough(jobs);
}

/** The bottom line of a place in words, on the basis it was worked out for. */
export function sayBottomLine(
  line: BottomLine,
  place: Pick<Place, 'name' | 'type'>,
  { unit, prices }: Pick<PayBasis, 'unit' | 'prices'>,
  words: Words,
): BottomLineSaid {
  const text = words.bottomLine;
  const medians = sayMedians(
    line,
    { name: placeName(place, words), per: words.unit[unit].per, prices },
    words,
  );
  return {
    medians: line.finding === 'close' ? markup`${text.close} ${medians}` : medians,
    pairs: sayPairs(line, words),
    rough: sayRough(line, words),
  };
}

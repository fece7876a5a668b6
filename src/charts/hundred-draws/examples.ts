import { known, missing } from '../../model/amount.ts';
import { figureId } from '../../model/figure-ref.ts';
import type { PayOverlap } from '../../model/overlap.ts';
import type { Role } from '../../schema/terms.ts';
import type { HundredDrawsInput } from './input.ts';

const idOf = (step: string, role: Role) =>
  figureId({
    steps: [step],
    source: 'example',
    area: 'california',
    role: role === 'paralegal' ? undefined : role,
  });

const overlap = (role: Role, low: number, point: number, high: number): PayOverlap => ({
  low: known(idOf('overlap-low', role), 'in-100-least', low),
  point: known(idOf('overlap', role), 'in-100', point),
  high: known(idOf('overlap-high', role), 'in-100-most', high),
  cause: null,
});

const about = {
  place: { name: 'California', type: 'state' },
  edition: 'an example',
  sources: ['example'],
} as const;

/** Times in 100 that a paralegal is paid more. */
const input = (low: number, point: number, high: number): HundredDrawsInput => ({
  ...about,
  overlaps: {
    paralegal: overlap('paralegal', low, point, high),
    'legal-secretary': overlap('legal-secretary', 100 - high, 100 - point, 100 - low),
  },
});

const pay = missing('example/california/legal-secretary/p75/year', 'usd-per-year', 'not-released');

const unknown = (role: Role): PayOverlap => ({
  low: missing(idOf('overlap-low', role), 'in-100-least', 'no-equal-basis'),
  point: missing(idOf('overlap', role), 'in-100', 'no-equal-basis'),
  high: missing(idOf('overlap-high', role), 'in-100-most', 'no-equal-basis'),
  cause: { role: 'legal-secretary', percentile: 'p75', amount: pay },
});

/** Named inputs of the chart. */
export const hundredDrawsExamples = {
  /** California, May 2025. */
  'one-job-ahead': input(42.75, 64.8, 78.75),
  'secretaries-ahead': input(21.25, 35.2, 57.25),
  even: input(30.5, 51.6, 66.25),
  /** West South Dakota, May 2025. */
  'far-apart': input(78.75, 95.2, 99),
  /** Lines that all fall between the same two rows. */
  'no-room': input(99, 99.6, 100),
  'a-missing-percentile': {
    ...about,
    overlaps: { paralegal: unknown('paralegal'), 'legal-secretary': unknown('legal-secretary') },
  },
} satisfies Record<string, HundredDrawsInput>;

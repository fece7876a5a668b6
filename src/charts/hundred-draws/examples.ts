import { known } from '../../model/amount.ts';
import { figureId } from '../../model/figure-ref.ts';
import type { PayOverlap } from '../../model/overlap.ts';

function example(low: number, point: number, high: number): PayOverlap {
  const id = (step: string) => figureId({ steps: [step], source: 'example', area: 'california' });
  return {
    low: known(id('overlap-low'), 'in-100-least', low),
    point: known(id('overlap'), 'in-100', point),
    high: known(id('overlap-high'), 'in-100-most', high),
    cause: null,
  };
}

/** Named inputs of the chart: times in 100 that the first job is paid more. */
export const hundredDrawsExamples = {
  /** California, May 2025. */
  'one-job-ahead': example(42.75, 64.8, 78.75),
  even: example(30.5, 51.6, 66.25),
  /** West South Dakota, May 2025. */
  'far-apart': example(78.75, 95.2, 99),
  /** Lines that all fall between the same two rows. */
  'no-room': example(99, 99.6, 100),
} satisfies Record<string, PayOverlap>;

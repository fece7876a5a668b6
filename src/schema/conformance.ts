import { z } from 'zod';
import { CONFORMANCE_RESULTS, WCAG_LEVELS, WCAG_VERSIONS } from './terms.ts';

const criterion = z.strictObject({
  /** As WCAG numbers it: `1.4.12`. */
  number: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/, 'a criterion is numbered like 1.4.12'),
  /** As WCAG names it. */
  name: z.string().min(5),
  level: z.enum(WCAG_LEVELS),
  /** The one version that has it; left out where both do. */
  only: z.enum(WCAG_VERSIONS).optional(),
  result: z.enum(CONFORMANCE_RESULTS),
  /** What holds, with what does not, and how that is known where no test says it. */
  remark: z.string().min(10).max(300),
  /** Tests that would fail, `browser/axe` for tests/browser/axe.test.ts. */
  tests: z.array(z.string().regex(/^[a-z]+\/[a-z-]+$/, 'a test is named like browser/axe')).default([]),
});

export type Criterion = z.output<typeof criterion>;

/** `content/LOCALE/conformance.yaml`: each criterion of WCAG once, in the order of their numbers. */
export const conformance = z.strictObject({
  /** The day on which each line was last held against the site. */
  checked: z.iso.date(),
  criteria: z.array(criterion).min(1),
});

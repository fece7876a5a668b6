import type { ReleaseInfo } from './pay.ts';

/** The release that the made-up places of tests are of. */
export const EXAMPLE_RELEASE: ReleaseInfo = {
  id: '2025-05',
  complete: true,
  source: 'example',
  topCode: { hour: 115, year: 239_200 },
  parityYear: '2024',
};

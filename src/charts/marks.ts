import { type Markup, markup } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import { glyph } from './lengths.ts';

/** Where a mark's middle stands, with its units. */
type At = Parameters<typeof glyph>[1];

/**
 * A job's outline as path data from its top left corner, `size` px wide and high: a disc for paralegals, a square for
 * legal secretaries, so that the two differ without color. Its filling is free to say something else.
 */
export const JOB_OUTLINE: Readonly<Record<Role, (size: number) => string>> = {
  paralegal: (size) =>
    `m0 ${size / 2}a${size / 2} ${size / 2} 0 0 1 ${size} 0a${size / 2} ${size / 2} 0 0 1-${size} 0z`,
  'legal-secretary': (size) => `h${size}v${size}h-${size}z`,
};

// px. The disc is the wider one: where both stand at one place, the square lies upon it and leaves its rim to be seen.
const SIZE: Readonly<Record<Role, number>> = { paralegal: 12.5, 'legal-secretary': 9 };

/** The mark of a job about 0, 0, in px. */
export function jobShape(role: Role): Markup {
  const corner = -SIZE[role] / 2;
  return markup`<path class="job-mark" d="M${corner} ${corner}${JOB_OUTLINE[role](SIZE[role])}"/>`;
}

const MEAN = markup`<path class="mean-mark" d="M0 -7.5L7 5H-7z"/>`;
const AVERAGE = markup`<path class="average-mark" d="M0 -8L8 0L0 8L-8 0z"/>`;
const CAP = markup`<path class="cap-mark" d="M0 -6L8 0L0 6"/>`;

/** A job’s median, or whichever figure of it the chart is of. */
export const jobMark = (role: Role, at: At): Markup => glyph(jobShape(role), at);

/** A mean: a hollow triangle. A mean is not a median, and looks it. */
export const meanMark = (at: At): Markup => glyph(MEAN, at);

/** The job board’s average, of which nobody says what it is: a hollow diamond. */
export const averageMark = (at: At): Markup => glyph(AVERAGE, at);

/** A figure above the survey’s cap: an arrow that begins at the cap. */
export const capMark = (at: At): Markup => glyph(CAP, at);

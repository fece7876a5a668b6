import type { Markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import { figureData } from '../figure-data.ts';
import type { Words } from '../words.ts';

/**
 * Why one job has no wages in the place called `name`, and how many jobs there are of it.
 * Throws RangeError if its median has a number.
 */
export function noWages(name: string, role: Role, median: Amount, jobs: Amount, words: Words): Markup {
  const why = whyMissing(median);
  const count = jobs.state === 'published' ? figureData(jobs, words) : jobs.state === why ? null : jobs.state;
  return words.payRange.notReleased(role, name, why, count);
}

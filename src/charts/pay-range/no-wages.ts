import type { Markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import { countOf, type Place } from '../../model/pay.ts';
import type { Role } from '../../schema/terms.ts';
import { type ChartContext, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';

/** Why one job has no wages in a place, and how many jobs there are of it. Throws RangeError if its median has a number. */
export function noWages({ words, release }: ChartContext, place: Place, role: Role, median: Amount): Markup {
  const name = placeName(place, words);
  const jobs = countOf(release, place, role, 'jobs');
  const why = whyMissing(median);
  const count = jobs.state === 'published' ? figureData(jobs, words) : jobs.state === why ? null : jobs.state;
  return words.payRange.notReleased(role, name, why, count);
}

import type { Amount } from '../model/amount.ts';
import { type Employers, employersOf } from '../model/employers.ts';
import { countOf } from '../model/pay.ts';
import type { Industries } from '../schema/industry.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import type { Release } from './releases.ts';

/** The file of both jobs by industry, United States. Throws where the release has none. */
export function industriesFile({ id, industries }: Release): Industries {
  if (!industries) throw new Error(`There is no data/releases/${id}/industries.json.`);
  return industries;
}

/** Jobs of each in the nation, all industries together. */
export const nationalJobsOf = ({ info, placeNamed }: Release): Record<Role, Amount> =>
  Object.fromEntries(
    ROLES.map((role) => [role, countOf(info, placeNamed('united-states'), role, 'jobs')]),
  ) as Record<Role, Amount>;

/** Who employs the two jobs, with the id of the source that says so. Throws where the release has no such file. */
export function employersOfRelease(release: Release): { source: string; jobs: Employers[] } {
  const file = industriesFile(release);
  return { source: file.source, jobs: employersOf(file, nationalJobsOf(release)) };
}

import type { Amount } from '../model/amount.ts';
import { employersOf } from '../model/employers.ts';
import { countOf } from '../model/pay.ts';
import { industriesSchema } from '../schema/industry.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import { payRelease, RELEASES, release, sourceNamed, unitedStates } from './index.ts';
import { readData } from './read.ts';

const FILE = `industries/${RELEASES[0]}.json`;

/** Both jobs by industry, United States, in the release that the site shows. */
export const industries = readData(FILE, industriesSchema);

sourceNamed(industries.source); // throws if there is no such record
if (industries.release !== payRelease.release) {
  throw new Error(
    `data/${FILE}: release "${industries.release}" is not "${payRelease.release}", whose totals its shares are of.`,
  );
}

/** Jobs of each in the nation, all industries together. */
export const nationalJobs = Object.fromEntries(
  ROLES.map((role) => [role, countOf(release, unitedStates, role, 'jobs')]),
) as Record<Role, Amount>;

export const employers = employersOf(industries, nationalJobs);

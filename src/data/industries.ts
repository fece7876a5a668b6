import type { Amount } from '../model/amount.ts';
import { employersOf } from '../model/employers.ts';
import { countOf } from '../model/pay.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import { openRelease, RELEASES, release, unitedStates } from './index.ts';

const file = openRelease(RELEASES[0]).industries;
if (!file) throw new Error(`data/releases/${RELEASES[0]} has no industries.json, which the newest needs.`);

/** Both jobs by industry, United States, in the release that the site shows. */
export const industries = file;

/** Jobs of each in the nation, all industries together. */
export const nationalJobs = Object.fromEntries(
  ROLES.map((role) => [role, countOf(release, unitedStates, role, 'jobs')]),
) as Record<Role, Amount>;

export const employers = employersOf(industries, nationalJobs);

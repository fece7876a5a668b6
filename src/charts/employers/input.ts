import type { Employers } from '../../model/employers.ts';
import { ROLES } from '../../schema/terms.ts';
import type { BuildEdition } from '../build-edition.ts';

/** Everything that the chart of employers shows. */
export interface EmployersInput {
  /** Both jobs, paralegals first. */
  readonly jobs: readonly Employers[];
  /** The edition of the industry file, as subtitles name it. */
  readonly edition: string;
  readonly sources: readonly string[];
}

/** Reads who employs the two jobs in the country. Throws where the release does not say. */
export function readEmployers({
  employers,
  cites,
}: Pick<BuildEdition, 'employers' | 'cites'>): EmployersInput {
  const { source, jobs } = employers();
  return {
    jobs: ROLES.map((role) => jobs.find((job) => job.role === role)!),
    edition: cites[source]!.release,
    sources: [source],
  };
}

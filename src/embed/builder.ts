import type { Role } from '../schema/terms.ts';
import { type Embedded, type Theme } from './code.ts';
import { embedPage, oEmbedPage } from './page.ts';

/** What the builder is handed: which chart there is of which place, and full addresses. */
export interface BuilderData {
  /** Before the addresses of the live edition, and of the one of this release that stays as it is. */
  readonly home: string;
  readonly frozen: string;
  /** `May 2025` */
  readonly release: string;
  readonly resizer: string;
  /** Slugs of places, joined by spaces; charts name a list by its index. */
  readonly lists: readonly string[];
  readonly charts: readonly {
    readonly name: string;
    readonly title: string;
    readonly ofOneJob: boolean;
    readonly places: number;
    readonly kept: number;
  }[];
  /** Each job with its name in the plural. */
  readonly jobs: readonly (readonly [job: string, name: string])[];
}

/** What a reader has chosen. */
export interface Choice {
  readonly chart: string;
  readonly area: string;
  readonly role: Role;
  readonly kept: boolean;
  readonly theme: Theme;
}

/** The slugs that a chart has, live or kept. Throws for a chart that is not there. */
export function placesOf(data: BuilderData, chart: string, which: 'places' | 'kept'): ReadonlySet<string> {
  const found = data.charts.find(({ name }) => name === chart);
  if (!found)
    throw new RangeError(`no chart ${chart}; known: ${data.charts.map(({ name }) => name).join(', ')}`);
  return new Set(data.lists[found[which]]!.split(' '));
}

/** What is chosen, as a frame shows it, and the address of the same for programs. `place`: the name of its place. */
export function embedded(
  data: BuilderData,
  { chart, area, role, kept, theme }: Choice,
  place: string,
  title: (chart: string, place: string, jobs: string | null, release: string | null) => string,
): Embedded & { readonly programs: string } {
  const { title: name, ofOneJob } = data.charts.find((one) => one.name === chart)!;
  const view = { name: chart, options: { area, ...(ofOneJob && { role }) } };
  const before = kept ? data.frozen : data.home;
  const jobs = ofOneJob ? data.jobs.find(([job]) => job === role)![1] : null;
  return {
    address: before + embedPage(view),
    programs: before + oEmbedPage(view),
    title: title(name, place, jobs, kept ? data.release : null),
    name: chart,
    theme,
  };
}

import type { Amount } from '../../model/amount.ts';
import { roughness, type Roughness } from '../../model/certainty.ts';
import { type Lead, leadOf } from '../../model/gap.ts';
import type { Order } from '../../model/order.ts';
import { countOf, type PayBasis, payOf, type Place } from '../../model/pay.ts';
import type { PayMeasure, Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** What makes a figure rough; empty where nothing does. */
export type RoughKinds = readonly Roughness['kind'][];

/** What is said of one job in one area. */
export interface JobFacts {
  readonly pay: Amount;
  readonly jobs: Amount;
  /** Location quotient. */
  readonly lq: Amount;
  readonly rough: Readonly<Record<'pay' | 'jobs', RoughKinds>>;
}

export type AreaFacts = {
  readonly place: Pick<Place, 'slug' | 'name'> & { readonly href: string };
  readonly lead: Lead;
} & Readonly<Record<Role, JobFacts>>;

/** Everything that a comparison of California’s areas shows. */
export interface AreaComparisonInput {
  /** In no order: `sort` says in which they are shown. */
  readonly areas: readonly AreaFacts[];
  /** The job whose pay orders the areas, and which pay of both jobs is shown. */
  readonly role: Role;
  readonly measure: PayMeasure;
  readonly sort: Order;
  readonly basis: PayBasis;
  /** Slug of the area to mark; one that is not among them marks none. */
  readonly chosen: string;
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

/** Reads every amount of the chart. */
export function readAreaComparison(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'priceSource' | 'californiaAreas' | 'placeHref'>,
  options: ChartOptions,
): AreaComparisonInput {
  const { release } = edition;
  const { role, measure, basis, sort } = options;
  const factsOf = (place: Place, job: Role): JobFacts => {
    const kinds = roughness(place, job, release).map(({ kind }) => kind);
    return {
      pay: payOf(release, place, job, measure, basis),
      jobs: countOf(release, place, job, 'jobs'),
      lq: countOf(release, place, job, 'lq'),
      rough: {
        pay: measure === 'mean' ? kinds.filter((kind) => kind === 'rough-mean') : [],
        jobs: kinds.filter((kind) => kind !== 'rough-mean'),
      },
    };
  };
  return {
    areas: edition.californiaAreas.map((place) => ({
      place: { slug: place.slug, name: place.name, href: edition.placeHref(place.slug) },
      lead: leadOf(release, place, measure, basis),
      paralegal: factsOf(place, 'paralegal'),
      'legal-secretary': factsOf(place, 'legal-secretary'),
    })),
    role,
    measure,
    sort,
    basis,
    chosen: options.area,
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [release.source, ...(basis.prices === 'local' ? [edition.priceSource] : [])],
  };
}

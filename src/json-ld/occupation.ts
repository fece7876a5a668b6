import { AS_PUBLISHED, payOf, type Place, type ReleaseInfo } from '../model/pay.ts';
import { PERCENTILES, type Percentile, type Role } from '../schema/terms.ts';
import { inSchemaOrg, type JsonLd, type JsonLdValue } from './object.ts';

const PROPERTY: Readonly<Record<Percentile, string>> = {
  p10: 'percentile10',
  p25: 'percentile25',
  p50: 'median',
  p75: 'percentile75',
  p90: 'percentile90',
};

/** The classification that the codes of jobs are of. */
const SOC = 'https://www.bls.gov/soc/2018/';

/** A job as readers and its classification name it. */
export interface Job {
  readonly role: Role;
  readonly name: string;
  readonly soc: string;
  readonly officialTitle: string;
}

/** Where the pay is paid: `title` is the survey’s name of the area. */
export interface PaidIn {
  readonly place: Place;
  readonly title: string;
  /** The state that an area lies in; null for a state, a territory and the nation. */
  readonly within: string | null;
  /** Absolute address of the place’s page. */
  readonly address: string;
}

function locationOf({ place: { name, type }, title, within }: PaidIn): JsonLdValue {
  const kind = type === 'nation' ? 'Country' : type === 'state' ? 'State' : 'AdministrativeArea';
  return {
    '@type': kind,
    name,
    alternateName: title === name ? undefined : title,
    containedInPlace: within === null ? undefined : { '@type': 'State', name: within },
  };
}

/**
 * A job in a place as an `Occupation` with its pay by the year, as published. A percentile that is not released is left
 * out, and so is one that is top-coded: its bound is no percentile. Null where no percentile is left.
 */
export function occupation(release: ReleaseInfo, job: Job, paid: PaidIn): JsonLd | null {
  const percentiles = PERCENTILES.flatMap((percentile) => {
    const { value } = payOf(release, paid.place, job.role, percentile, AS_PUBLISHED);
    return value === null ? [] : [[PROPERTY[percentile], value] as const];
  });
  if (percentiles.length === 0) return null;
  return inSchemaOrg({
    '@type': 'Occupation',
    name: job.name,
    mainEntityOfPage: paid.address,
    occupationalCategory: {
      '@type': 'CategoryCode',
      codeValue: job.soc,
      name: job.officialTitle,
      inCodeSet: SOC,
    },
    occupationLocation: locationOf(paid),
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution',
      // Readers of this data know pay without extras by this name.
      name: 'base',
      currency: 'USD',
      duration: 'P1Y',
      ...Object.fromEntries(percentiles),
    },
  });
}

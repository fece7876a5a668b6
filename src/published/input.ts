import type { Place, ReleaseInfo } from '../model/pay.ts';
import type { Area, County } from '../schema/area.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import type { Gazetteer } from '../schema/gazetteer.ts';
import type { Cpi, History } from '../schema/history.ts';
import type { Industries } from '../schema/industry.ts';
import type { JobBoard } from '../schema/job-board.ts';
import type { Prices } from '../schema/prices.ts';
import type { Provision } from '../schema/provision.ts';
import type { RoleRecord } from '../schema/role.ts';
import type { Source } from '../schema/source.ts';

/** One release of the survey, as far as it is published. */
export interface PublishedRelease {
  readonly info: ReleaseInfo;
  /** Every area, those without a row included. */
  readonly places: readonly Place[];
  /** Undefined: we have no such file of this release. */
  readonly industries?: Industries | undefined;
}

/** A term of the glossary, in the language of the files. */
export interface PublishedTerm {
  /** Last part of its address: `deposition`. */
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly group: string;
  readonly definition: string;
  readonly law: string | null;
}

/** All that the published tables are made from. */
export interface PublishedInput {
  readonly sources: readonly Source[];
  readonly roles: readonly RoleRecord[];
  readonly areas: readonly Area[];
  readonly counties: readonly County[];
  readonly gazetteer: Gazetteer;
  /** Newest first. */
  readonly releases: readonly PublishedRelease[];
  readonly jobBoard: JobBoard;
  /** Newest first. */
  readonly priceYears: readonly Prices[];
  readonly history: History;
  readonly cpi: Cpi;
  readonly law: readonly DatedFigure[];
  readonly provisions: readonly Provision[];
  readonly outlook: readonly DatedFigure[];
  /** By name. */
  readonly terms: readonly PublishedTerm[];
}

/** Which survey and which release of it a source is: `oews-2025-05` → `oews`, `2025-05`; null for any other source. */
export function editionOf(sourceId: string): { survey: string; release: string } | null {
  const [, survey, release] = /^(oews|job-board)-(\d{4}-\d{2})$/.exec(sourceId) ?? [];
  return survey === undefined || release === undefined ? null : { survey, release };
}

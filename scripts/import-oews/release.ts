import type { Area } from '../../src/schema/area.ts';
import type { PayRelease, PublishedRow } from '../../src/schema/pay.ts';
import type { RoleRecord } from '../../src/schema/role.ts';
import { areaCode } from './area-code.ts';
import type { Caps } from './caps.ts';
import { IDENTIFYING_COLUMNS, readHeader, REQUIRED_COLUMNS, type Column, type Columns } from './columns.ts';
import { formatPlace, ProblemError, type Place, type Problem } from './problem.ts';
import { type EmptyCell, isCrossIndustry, readRow } from './row.ts';
import type { RawRow, SourceFile, Table } from './table.ts';
import { ROLES } from '../../src/schema/terms.ts';

export interface ReleaseOptions {
  readonly release: string;
  readonly areas: readonly Area[];
  readonly roles: readonly RoleRecord[];
  /** What `#` stands for; null where nobody knows. */
  readonly caps: Caps;
  /** Whether the files are an incomplete copy: what they lack is `not-in-copy`. */
  readonly partial?: boolean;
}

/** What one file has contributed, to tell why it has not. */
interface Contribution {
  rows: number;
  /** Rows of the two jobs in single industries. */
  byIndustry: number;
  wageTables: number;
  /** The table that lacks the fewest columns. */
  closest: { place: Place; missing: readonly Column[] } | null;
}

const nameJobs = (roles: readonly RoleRecord[]): string =>
  roles.map(({ soc, officialTitle }) => `${soc} (${officialTitle})`).join(' or ');

function isTopCoded({ year, hour }: PublishedRow): boolean {
  return [year, hour].some((wages) => Object.values(wages).includes('top-coded'));
}

/** BLS compares areas with the nation by these, so the nation has none. */
const RATIOS: readonly Column[] = ['JOBS_1000', 'LOC_QUOTIENT'];

const emptyCellOf =
  (area: Area, partial: boolean): EmptyCell =>
  (column) =>
    partial && !(area.type === 'nation' && RATIOS.includes(column)) ? 'not-in-copy' : null;

/** Gathers rows from table after table, and what is wrong with them. */
class Gathering {
  readonly problems: Problem[] = [];
  readonly options: ReleaseOptions;
  readonly #roleBySoc: ReadonlyMap<string, RoleRecord>;
  readonly #areaByCode: ReadonlyMap<string, Area>;
  /** Rows that were met, sound or not, by area and job. */
  readonly #placeByCell = new Map<string, Place>();
  readonly #rows: { row: PublishedRow; place: Place }[] = [];
  readonly #rolesMet = new Set<RoleRecord>();
  /** Whether some table could not be read to its end, so that rows may be absent for that reason. */
  #cutShort = false;

  constructor(options: ReleaseOptions) {
    this.options = options;
    this.#roleBySoc = new Map(options.roles.map((role) => [role.soc, role]));
    this.#areaByCode = new Map(options.areas.map((area) => [area.code, area]));
  }

  #report(place: Place | null, wrong: string, remedy: string): void {
    this.problems.push({ place, wrong, remedy });
  }

  #addRow(raw: RawRow, columns: Columns, tablePlace: Place, contribution: Contribution): void {
    const role = this.#roleBySoc.get(String(columns.cell(raw, 'OCC_CODE')));
    if (!role) return;
    if (!isCrossIndustry(raw, columns)) {
      contribution.byIndustry += 1;
      return;
    }
    contribution.rows += 1;
    this.#rolesMet.add(role);
    const place = { ...tablePlace, row: raw.row };
    const written = columns.cell(raw, 'AREA');
    const area = areaCode(written, columns.cell(raw, 'AREA_TYPE'), this.#areaByCode);
    if (area === null) {
      const title = columns.cell(raw, 'AREA_TITLE');
      this.#report(
        { ...place, column: columns.label('AREA') },
        `reads ${written ?? 'nothing'}${title === null ? '' : ` (${title})`}, which is not the code of an area in data/areas.json`,
        'Correct the cell, or add the area to that file.',
      );
      return;
    }
    const cell = `${area} ${role.id}`;
    const first = this.#placeByCell.get(cell);
    if (first) {
      this.#report(
        place,
        `a second row of ${role.soc} in ${this.#areaByCode.get(area)!.title} (${area}); the first is in ${formatPlace(first)}`,
        'Remove one of the two, or leave one of the files out.',
      );
      return;
    }
    this.#placeByCell.set(cell, place);
    const empty = emptyCellOf(this.#areaByCode.get(area)!, this.options.partial ?? false);
    const result = readRow(raw, columns, { area, role: role.id, place, empty });
    if ('problems' in result) this.problems.push(...result.problems);
    else this.#rows.push({ row: result.row, place });
  }

  async #addTable({ place, rows }: Table, contribution: Contribution): Promise<void> {
    let columns: Columns | undefined;
    for await (const raw of rows) {
      if (columns) {
        this.#addRow(raw, columns, place, contribution);
        continue;
      }
      columns = readHeader(raw, this.options.partial ? IDENTIFYING_COLUMNS : REQUIRED_COLUMNS);
      const { missing, repeated, isWageTable } = columns;
      const headerPlace = { ...place, row: raw.row };
      if (!contribution.closest || missing.length < contribution.closest.missing.length) {
        contribution.closest = { place: headerPlace, missing };
      }
      if (!isWageTable) return;
      contribution.wageTables += 1;
      if (missing.length > 0) this.#reportMissing(headerPlace, missing);
      if (repeated.length > 0) {
        const wrong = `more than one column is named ${repeated.join(', ')}`;
        this.#report(headerPlace, wrong, 'Remove or rename all but the one that BLS publishes.');
      }
      if (missing.length + repeated.length > 0) {
        this.#cutShort = true;
        return;
      }
    }
  }

  #reportMissing(place: Place, missing: readonly Column[]): void {
    const wrong = `has no column named ${missing.join(', ')}`;
    this.#report(place, wrong, "Use BLS's own file, whose first row names the columns.");
  }

  async addFile({ name, tables }: SourceFile): Promise<void> {
    const { roles } = this.options;
    const contribution: Contribution = { rows: 0, byIndustry: 0, wageTables: 0, closest: null };
    const before = this.problems.length;
    try {
      for await (const table of tables) await this.#addTable(table, contribution);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problems.push(error.problem);
      this.#cutShort = true;
    }
    if (this.problems.length > before || contribution.rows > 0) return;
    const { closest, wageTables, byIndustry } = contribution;
    if (!closest) {
      this.#report({ file: name }, 'has not a single row', 'Download it again.');
    } else if (wageTables === 0) {
      this.#reportMissing(closest.place, closest.missing);
    } else {
      const industry =
        byIndustry > 0 ? `; its ${byIndustry} rows of them are of single industries or owners` : '';
      this.#report(
        { file: name },
        `has no row of ${nameJobs(roles)} for all industries together${industry}`,
        'Leave the file out, or give the one that has them.',
      );
    }
  }

  /** Checks what only all files together can show. */
  finish(): void {
    const { roles, caps, release } = this.options;
    const absent = roles.filter((role) => !this.#rolesMet.has(role));
    if (this.#rolesMet.size > 0 && absent.length > 0 && !this.#cutShort) {
      const remedy = 'Add the file that has it; if BLS has changed the code, correct data/roles.json.';
      this.#report(null, `no row of ${nameJobs(absent)}`, remedy);
    }
    const capped = this.#rows.filter(({ row }) => isTopCoded(row));
    if (caps === null && capped[0]) {
      const others = capped.length > 1 ? `, as do cells of ${capped.length - 1} more` : '';
      this.#report(
        capped[0].place,
        `a wage reads "#", at or above the cap${others}, but the cap of ${release} is not known`,
        "Give it as the notes in BLS's file state it: --cap-hour USD --cap-year USD.",
      );
    }
  }

  /** The nation, states, metropolitan areas, nonmetropolitan areas; by code within each, by job within an area. */
  sortedRows(): PublishedRow[] {
    const order = ({ area, role }: PublishedRow): string =>
      [this.#areaByCode.get(area)!.type === 'nation' ? 0 : 1, area.length, area, ROLES.indexOf(role)].join(
        ' ',
      );
    return this.#rows
      .map(({ row }) => ({ row, key: order(row) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ row }) => row);
  }
}

/**
 * The release that all files together make, or everything that is wrong with them.
 *
 * The order of files, tables and rows makes no difference to the release.
 */
export async function gatherRelease(
  files: readonly SourceFile[],
  options: ReleaseOptions,
): Promise<{ release: PayRelease } | { problems: Problem[] }> {
  const gathering = new Gathering(options);
  for (const file of files) await gathering.addFile(file);
  gathering.finish();
  if (gathering.problems.length > 0) return { problems: gathering.problems };
  const { release, caps, partial = false } = options;
  const head = { release, source: `oews-${release}`, complete: !partial, topCode: caps };
  return { release: { ...head, rows: gathering.sortedRows() } };
}

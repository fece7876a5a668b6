import { type ChangeKind, changeKind } from '../../src/model/changes.ts';
import type { PayRelease, PublishedRow } from '../../src/schema/pay.ts';
import { PAY_MEASURES, type Role, ROLES } from '../../src/schema/terms.ts';

/** What becomes of figures that only one of two releases gives: withheld in the other, or its files lack the job there. */
const FLIPS = [
  'newly-released',
  'no-longer-released',
  'newly-listed',
  'no-longer-listed',
] as const satisfies readonly ChangeKind[];
export type FlipKind = (typeof FLIPS)[number];

/** Figures of one job in one area that only one of two releases gives. */
export interface Flip {
  /** BLS code. */
  readonly area: string;
  readonly role: Role;
  /** `jobs`, `year p50`, in the order of a row. */
  readonly figures: readonly string[];
}

/** What a release has that the one on file has not, the other way round, and what both have. */
export interface ReleaseComparison {
  /** Figures with a number in both, and how many of them differ. */
  readonly inBoth: number;
  readonly changed: number;
  /** Codes of areas with a row in one of the two alone. */
  readonly areasAdded: readonly string[];
  readonly areasGone: readonly string[];
  readonly flips: Readonly<Record<FlipKind, readonly Flip[]>>;
  /** Figures of areas in both that an incomplete copy lacks, and the other release has. */
  readonly notInCopy: number;
}

const FIGURES: readonly (readonly [name: string, of: (row: PublishedRow) => PublishedRow['year']['p50']])[] =
  [
    ...(['jobs', 'jobsRse', 'jobsPer1000', 'lq'] as const).map(
      (name) => [name, (row: PublishedRow) => row[name]] as const,
    ),
    ...(['year', 'hour'] as const).flatMap((unit) =>
      PAY_MEASURES.map(
        (measure) => [`${unit} ${measure}`, (row: PublishedRow) => row[unit][measure]] as const,
      ),
    ),
    ['meanRse', (row) => row.meanRse],
  ];

const byCell = ({ rows }: PayRelease) => new Map(rows.map((row) => [`${row.area} ${row.role}`, row]));
const areasOf = ({ rows }: PayRelease) => [...new Set(rows.map(({ area }) => area))];

/** A cell as `changeKind` reads it. A measure that does not exist there is as good as none listed. */
function cellOf({ complete }: PayRelease, row: PublishedRow | undefined, of: (row: PublishedRow) => unknown) {
  const cell = row ? of(row) : complete ? 'not-in-release' : 'not-in-copy';
  if (typeof cell === 'number') return { state: 'published', value: cell } as const;
  return { state: (cell ?? 'not-in-release') as 'not-in-release', value: null };
}

/** Sets a release against another, cell by cell. Areas and jobs are matched by their codes. */
export function compareReleases(earlier: PayRelease, later: PayRelease): ReleaseComparison {
  const [before, after] = [byCell(earlier), byCell(later)];
  const [areasBefore, areasAfter] = [areasOf(earlier), areasOf(later)];
  const counts = new Map<ChangeKind, number>();
  const flips = Object.fromEntries(FLIPS.map((kind) => [kind, []])) as unknown as Record<FlipKind, Flip[]>;
  for (const area of areasAfter.filter((code) => areasBefore.includes(code))) {
    for (const role of ROLES) {
      const [then, now] = [before.get(`${area} ${role}`), after.get(`${area} ${role}`)];
      const kinds = FIGURES.map(
        ([name, of]) => [name, changeKind(cellOf(earlier, then, of), cellOf(later, now, of))] as const,
      );
      for (const [, kind] of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      for (const kind of FLIPS) {
        const figures = kinds.filter((one) => one[1] === kind).map(([name]) => name);
        if (figures.length > 0) flips[kind].push({ area, role, figures });
      }
    }
  }
  const count = (kind: ChangeKind) => counts.get(kind) ?? 0;
  const changed = count('up') + count('down');
  return {
    inBoth: changed + count('same'),
    changed,
    areasAdded: areasAfter.filter((code) => !areasBefore.includes(code)),
    areasGone: areasBefore.filter((code) => !areasAfter.includes(code)),
    flips,
    notInCopy: count('not-in-copy'),
  };
}

import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { type AdjacentRow, higherWithNoMoreSchooling, orderAdjacent } from '../../model/adjacent.ts';
import type { Place } from '../../model/pay.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import { type BuildContext, type Cite, citeLink, placeName } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { adjacentJobsSvg } from './svg.ts';

export interface AdjacentData {
  readonly rows: readonly AdjacentRow[];
  readonly cites: { readonly schooling: Cite };
}

function headline({ words }: BuildContext, name: string, rows: readonly AdjacentRow[]): Markup {
  const { known } = orderAdjacent(rows);
  const level = ({ p50 }: AdjacentRow) => p50.value ?? p50.bound!;
  const others = known.filter(({ role }) => role === null);
  const own = known.flatMap((row) => (row.role === null ? [] : [{ role: row.role, pay: level(row) }]));
  if (own.length === 0 || others.length === 0) return words.adjacentJobs.headlinePlain(name);
  const higher = own.map(({ role, pay }) => [role, others.filter((row) => level(row) > pay).length] as const);
  return own.length === ROLES.length
    ? words.adjacentJobs.headline(name, others.length, Object.fromEntries(higher) as Record<Role, number>)
    : words.adjacentJobs.headlineOne(name, others.length, ...higher[0]!);
}

function sentence({ words }: BuildContext, rows: readonly AdjacentRow[], role: Role): Markup {
  const own = rows.find((row) => row.role === role)!;
  const higher = higherWithNoMoreSchooling(rows, role);
  const pay = figureData(own.p50, words);
  if (higher === null) return words.adjacentJobs.cannot(role, whyMissing(own.p50));
  const entries = higher.map(({ soc, p50, experience }) =>
    words.adjacentJobs.entry(words.adjacentJobs.inSentence(soc), figureData(p50, words), experience),
  );
  return words.adjacentJobs.sentence(role, pay, entries);
}

function table({ words }: BuildContext, name: string, rows: readonly AdjacentRow[]): Markup {
  const { columns, caption, occupation, schooling, experience } = words.adjacentJobs;
  return dataTable({
    caption: caption(name),
    wide: true,
    head: [
      columns.job,
      columns.p50,
      columns.p25,
      columns.p75,
      columns.jobs,
      columns.schooling,
      columns.experience,
    ],
    rows: rows.map((row) => ({
      cells: [
        occupation(row.soc),
        ...[row.p50, row.p25, row.p75, row.jobs].map((amount) => figureData(amount, words)),
        schooling[row.schooling],
        experience[row.experience],
      ],
    })),
  });
}

/** Both jobs among related ones in one place, by median. */
export function adjacentJobsChart(
  context: BuildContext,
  place: Pick<Place, 'name' | 'type'>,
  { rows, cites }: AdjacentData,
): Markup {
  const { words } = context;
  const name = placeName(place, words);
  const { known, unknown } = orderAdjacent(rows);
  const label = words.chartLabel(words.adjacentJobs.what, name);
  const entries = unknown.map(({ soc, p50 }) =>
    words.adjacentJobs.unknownEntry(words.adjacentJobs.inSentence(soc), figureData(p50, words)),
  );
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}adjacent-jobs`,
      kind: 'adjacent-jobs',
      headline: headline(context, name, rows),
      subtitle: markup`${words.adjacentJobs.measured(context.cites.pay.release)}; ${words.adjacentJobs.basis}`,
      drawing: known.length > 0 ? adjacentJobsSvg(rows, { words, label }) : markup``,
      sentence: markup`${ROLES.map((role) => sentence(context, rows, role))}`,
      notes: [
        words.adjacentJobs.training,
        ...(entries.length > 0 ? [words.adjacentJobs.unknown(entries)] : []),
      ],
      table: table(context, name, [...known, ...unknown]),
      source: markup`${citeLink(context.cites.pay)}; ${citeLink(cites.schooling)}`,
      ...(context.level && { level: context.level }),
    },
    words,
  );
}

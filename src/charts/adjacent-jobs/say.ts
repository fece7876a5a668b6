import { type Markup, markup } from '../../markup.ts';
import { type AdjacentRow, higherWithNoMoreSchooling, orderAdjacent } from '../../model/adjacent.ts';
import { whyMissing } from '../../model/amount.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import type { BuildEdition } from '../build-edition.ts';
import type { Said, Telling } from '../chart.ts';
import { placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import type { AllWords } from '../words.ts';
import type { AdjacentJobsInput } from './input.ts';
import { pastTheAxis } from './layout.ts';

function headline({ place, rows }: AdjacentJobsInput, words: AllWords): Markup {
  const { adjacentJobs } = words;
  const name = placeName(place, words);
  const { known } = orderAdjacent(rows);
  const level = ({ p50 }: AdjacentRow) => p50.value ?? p50.bound!;
  const others = known.filter(({ role }) => role === null);
  const own = known.flatMap((row) => (row.role === null ? [] : [{ role: row.role, pay: level(row) }]));
  if (own.length === 0 || others.length === 0) return adjacentJobs.headlinePlain(name);
  const higher = own.map(({ role, pay }) => [role, others.filter((row) => level(row) > pay).length] as const);
  return own.length === ROLES.length
    ? adjacentJobs.headline(name, others.length, Object.fromEntries(higher) as Record<Role, number>)
    : adjacentJobs.headlineOne(name, others.length, ...higher[0]!);
}

function sentence(rows: readonly AdjacentRow[], role: Role, words: AllWords): Markup {
  const own = rows.find((row) => row.role === role)!;
  const higher = higherWithNoMoreSchooling(rows, role);
  const pay = figureData(own.p50, words);
  if (higher === null) return words.adjacentJobs.cannot(role, whyMissing(own.p50));
  const entries = higher.map(({ soc, p50, experience }) =>
    words.adjacentJobs.entry(words.adjacentJobs.inSentence(soc), figureData(p50, words), experience),
  );
  return words.adjacentJobs.sentence(role, pay, entries);
}

/** What the chart of related jobs says. */
export function sayAdjacentJobs(input: AdjacentJobsInput, { words }: Telling<BuildEdition>): Said {
  const { place, rows, edition } = input;
  const { adjacentJobs } = words;
  const entries = orderAdjacent(rows).unknown.map(({ soc, p50 }) =>
    adjacentJobs.unknownEntry(adjacentJobs.inSentence(soc), figureData(p50, words)),
  );
  const past = pastTheAxis(rows);
  const beyond = past?.jobs.map(({ soc, p50 }) =>
    adjacentJobs.beyondEntry(adjacentJobs.inSentence(soc), figureData(p50, words)),
  );
  return {
    headline: headline(input, words),
    subtitle: markup`${adjacentJobs.measured(edition)}; ${adjacentJobs.basis}`,
    sentence: markup`${ROLES.map((role) => sentence(rows, role, words))}`,
    notes: [
      ...(beyond ? [adjacentJobs.beyond(beyond, past!.runsOn)] : []),
      adjacentJobs.training,
      ...(entries.length > 0 ? [adjacentJobs.unknown(entries)] : []),
    ],
    label: words.chartLabel(adjacentJobs.what, placeName(place, words)),
  };
}

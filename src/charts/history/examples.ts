import { historyPoints } from '../../model/real-terms.ts';
import type { Cpi, History } from '../../schema/history.ts';
import type { Role } from '../../schema/terms.ts';
import type { HistoryInput } from './input.ts';

/** Prices that rise by a quarter in four years. */
const cpi: Cpi = {
  source: 'example',
  base: '1982–84 = 100',
  months: [100, 105, 110, 120, 125].map((index, i) => ({ month: `${2001 + i}-05`, index })),
};

type Medians = readonly (number | null)[];

/** Medians from 2001 on; null: the file lacks that year. */
function history(breaks: History['breaks'], paralegal: Medians, secretary: Medians): History {
  const of = (role: Role, medians: Medians) =>
    medians.flatMap((p50, i) => (p50 === null ? [] : [{ role, year: 2001 + i, p50 }]));
  const medians = [...of('paralegal', paralegal), ...of('legal-secretary', secretary)];
  return { source: 'example', area: '99', breaks, medians };
}

const example = (file: History): HistoryInput => ({
  points: historyPoints(file, cpi),
  breaks: file.breaks,
  edition: 'an example',
  sources: [],
});

/** Named inputs of the chart. */
export const historyExamples = {
  /** A break before 2003; legal secretaries begin a year late and lack 2004. */
  'one-break': example(
    history(
      [{ year: 2003, what: 'occupation-codes' }],
      [40_000, 41_000, 44_000, 47_000, 50_000],
      [null, 38_000, 39_000, null, 40_000],
    ),
  ),
  'no-break': example(
    history([], [40_000, 42_000, 44_000, 48_000, 50_000], [30_000, 31_500, 33_000, 36_000, 37_500]),
  ),
} satisfies Record<string, HistoryInput>;

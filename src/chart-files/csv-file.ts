import {
  type Cell,
  type Chart,
  type ChartEdition,
  type ChartOptions,
  DEFAULT_OPTIONS,
  type Table,
} from '../charts/chart.ts';
import { citeText } from '../charts/context.ts';
import { amountText } from '../format.ts';
import type { Amount, AmountUnit } from '../model/amount.ts';
import { type CsvCell, csvOf } from './csv.ts';
import type { EditionOfFiles } from './svg-file.ts';
import type { FileWords } from './words.ts';

/** What one cell of a table is in a file: its values by the end of their column's name, in what unit, and what to note. */
interface Entry {
  readonly values: readonly (readonly [part: string, value: CsvCell])[];
  readonly unit: AmountUnit | null;
  readonly note: string | null;
}

/** A number, or nothing and the reason. */
function amountEntry(amount: Amount, words: FileWords, part = ''): Entry {
  const isKnown = amount.state === 'published';
  return {
    values: [[part, amount.value]],
    unit: amount.unit,
    note: isKnown ? null : amountText(amount, words),
  };
}

const joined = (one: Entry, other: Entry): Entry => ({
  values: [...one.values, ...other.values],
  unit: one.unit,
  note: one.note ?? other.note,
});

/** `isNumeric`: words stand there in place of a number. */
function entryOf(cell: Cell, isNumeric: boolean, words: FileWords): Entry {
  const { parts } = words.chartFiles;
  if (typeof cell === 'string')
    return isNumeric
      ? { values: [['', null]], unit: null, note: cell }
      : { values: [['', cell]], unit: null, note: null };
  if ('sign' in cell) return { values: [['', cell.text]], unit: null, note: null };
  if ('from' in cell)
    return joined(amountEntry(cell.from, words, parts.from), amountEntry(cell.to, words, parts.to));
  if ('lead' in cell) {
    const { higher, gap } = cell.lead;
    const entry = amountEntry(gap, words, parts.gap);
    return { ...entry, values: [[parts.job, higher && words.role[higher].title], ...entry.values] };
  }
  if ('gap' in cell) {
    const { own, against, amount } = cell.gap;
    const isKnown = own.value !== null && against.value !== null;
    return isKnown
      ? { values: [['', own.value - against.value]], unit: amount.unit, note: null }
      : amountEntry(amount, words);
  }
  if ('amount' in cell) {
    const entry = amountEntry(cell.amount, words);
    return { ...entry, note: entry.note ?? cell.rough };
  }
  return amountEntry(cell, words);
}

const isAmount = (cell: Cell) => typeof cell !== 'string' && !('sign' in cell);

/** A row of a file: what its columns hold by name, its unit where the columns do not say it, and its notes. */
interface Line {
  readonly cells: ReadonlyMap<string, CsvCell>;
  readonly notes: readonly string[];
}

/** The unit of some entries in words, if all of them that have one have the same. */
function unitOf(entries: readonly Entry[], { chartFiles }: FileWords): string | null {
  const [unit, ...others] = new Set(
    entries.flatMap((entry) => (entry.unit ? [chartFiles.unit[entry.unit]] : [])),
  );
  return unit !== undefined && others.length === 0 ? unit : null;
}

function linesOf({ columns, rows }: Table, words: FileWords): Line[] {
  const { parts, unitColumn } = words.chartFiles;
  const [headName, ...names] = columns as [string, ...string[]];
  const at = (i: number) => rows.map(({ cells }) => cells[i]!);
  const isNumeric = names.map((_, i) => at(i).some(isAmount));
  const isRange = names.map((_, i) => at(i).some((cell) => typeof cell === 'object' && 'from' in cell));
  const entries = rows.map(({ cells }) =>
    cells.map((cell, i) => {
      const isOne = isRange[i] && typeof cell === 'object' && 'id' in cell;
      return entryOf(isOne ? { from: cell, to: cell } : cell, isNumeric[i]!, words);
    }),
  );
  const units = names.map((_, i) =>
    unitOf(
      entries.map((row) => row[i]!),
      words,
    ),
  );
  // Columns whose unit is the row's.
  const isMixed = names.map((_, i) => isNumeric[i] === true && units[i] === null);
  const nameOf = (i: number, part: string) => {
    const named = `${names[i]!}${part}`;
    const unit = part === parts.job ? null : units[i]!;
    return unit === null || named.toLowerCase().includes(unit) ? named : `${named} (${unit})`;
  };
  return rows.map(({ head }, row) => {
    const own = entries[row]!;
    const ofRow = unitOf(
      own.filter((_, i) => isMixed[i]),
      words,
    );
    const values = own.flatMap((entry, i) =>
      entry.values.map(([part, value]) => [nameOf(i, part), value] as const),
    );
    return {
      cells: new Map<string, CsvCell>([
        [headName, typeof head === 'string' ? head : head.text],
        ...(isMixed.includes(true) ? [[unitColumn, ofRow] as const] : []),
        ...values,
      ]),
      notes: own.flatMap((entry, i) => (entry.note === null ? [] : `${names[i]!}: ${entry.note}`)),
    };
  });
}

/** Every row of a chart's tables under one header. */
export interface CsvFile {
  readonly text: string;
  /** Without the header. */
  readonly rows: number;
}

/**
 * The numbers of a chart as comma-separated values: a row for each row of its tables, numbers unrounded, units in the
 * header or, where rows differ in them, in a column. What has no number is empty, and the column of notes says why. Two
 * tables stand under each other, the name of each in the first column. Throws for a place that the edition does not have.
 */
export function csvFile<Input, E extends ChartEdition>(
  chart: Chart<Input, unknown, E>,
  edition: EditionOfFiles<E>,
  options: Partial<ChartOptions> = {},
): CsvFile {
  const { words } = edition;
  const { tableColumn, notesColumn, sourceColumn } = words.chartFiles;
  const input = chart.input(edition, { ...DEFAULT_OPTIONS, ...options });
  const tables = chart.tables(input, words).map(({ caption, ...table }) => ({
    caption,
    lines: linesOf({ caption, ...table }, words),
  }));
  const source = chart
    .sources(input)
    .map((id) => citeText(edition.cites[id]!, words))
    .join('; ');
  const columns = [
    ...new Set(tables.flatMap(({ lines }) => lines.flatMap(({ cells }) => [...cells.keys()]))),
  ];
  const isSeveral = tables.length > 1;
  const rows = tables.flatMap(({ caption, lines }) =>
    lines.map(({ cells, notes }): CsvCell[] => [
      ...(isSeveral ? [caption] : []),
      ...columns.map((name) => cells.get(name) ?? null),
      notes.join('; ') || null,
      source,
    ]),
  );
  const header = [...(isSeveral ? [tableColumn] : []), ...columns, notesColumn, sourceColumn];
  return { text: csvOf([header, ...rows]), rows: rows.length };
}

import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ProblemError, unreadable, type Place } from './problem.ts';
import { isEmptyRow, textCell, type RawRow } from './table.ts';

/**
 * Rows of comma-separated text; empty ones are left out but counted.
 *
 * Throws a ProblemError at a row that has not as many cells as the header: nobody knows which is missing.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  place: Place,
): AsyncGenerator<RawRow> {
  // Errors of either stream reach the loop below; the callback only keeps pipeline from throwing them again.
  const parser = pipeline(
    Readable.from(bytes),
    parse({ bom: true, relax_column_count: true, skip_empty_lines: false }),
    () => undefined,
  );
  let row = 0;
  let width: number | undefined;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      const raw = { row, cells: record.map(textCell) };
      if (isEmptyRow(raw)) continue;
      width ??= record.length;
      if (record.length !== width) {
        throw new ProblemError({
          place: { ...place, row },
          wrong: `has ${record.length} cells, but the header has ${width}`,
          remedy: 'The file may be cut short, or a text with a comma lacks its quotes. Download it again.',
        });
      }
      yield raw;
    }
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(place, error.message);
    throw error;
  }
}

import type { Progress } from './import-release.ts';

/** Rows between two lines where the output is a log. */
const ROWS_PER_LINE = 100_000;

/** What this needs of `process.stderr`. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells a terminal how far reading is, in one line that is written over; tells a log by a line every so often. */
export function showProgress(output: Output): { update(progress: Progress): void; clear(): void } {
  const describe = ({ file, rows }: Progress): string => `${file}: ${rows.toLocaleString('en-US')} rows read`;
  let width = 0;
  return {
    update(progress) {
      const text = describe(progress);
      if (output.isTTY) {
        output.write(`\r${text.padEnd(width)}`);
        width = text.length;
      } else if (progress.rows % ROWS_PER_LINE === 0) {
        output.write(`${text}\n`);
      }
    },
    clear() {
      if (width > 0) output.write(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}

import { parseArgs } from 'node:util';
import { RELEASE_PATTERN } from '../../src/schema/pay.ts';
import type { Caps } from './caps.ts';

export const USAGE = `Makes data/releases/YYYY-MM/pay.json of a release of OEWS, the wage survey of the U.S. Bureau of Labor Statistics.

Usage: npm run data:import -- FILE… --release YYYY-MM [--partial] [--cap-hour USD --cap-year USD]

  FILE        .xlsx or .csv as BLS publishes it at https://www.bls.gov/oes/tables.htm, or a .zip of either.
              Give all files of the release at once: national, state, metropolitan and nonmetropolitan.
  --release   year and month that the estimates are for: 2025-05
  --partial   the files are an incomplete copy: a cell or column that they lack is "not in our copy",
              never "not released", and only AREA and OCC_CODE must be there
  --cap-hour  what # stands for, in dollars an hour, where this program does not know it of the release
  --cap-year  the same, in dollars a year
  --help      shows this`;

/** Thrown where the command line itself is wrong. */
export class UsageError extends Error {}

export interface Arguments {
  readonly files: readonly string[];
  readonly release: string;
  /** Whether the files are an incomplete copy of the release. */
  readonly partial: boolean;
  /** Undefined where the command line gives none. */
  readonly caps: NonNullable<Caps> | undefined;
}

function parseFlags(args: readonly string[]) {
  const options = {
    release: { type: 'string' },
    partial: { type: 'boolean' },
    'cap-hour': { type: 'string' },
    'cap-year': { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node adds advice about '--' that would mislead here.
    throw new UsageError(`${(error as Error).message.replace(/(\. |\n).*/s, '')}.`);
  }
}

function parseCap(flag: string, text: string, pattern: RegExp): number {
  if (pattern.test(text) && Number(text) > 0) return Number(text);
  throw new UsageError(`${flag} reads "${text}". Write dollars without signs or separators.`);
}

/** Reads the command line; null if it asks for help. Throws a UsageError. */
export function readArguments(args: readonly string[]): Arguments | null {
  const { values, positionals: files } = parseFlags(args);
  const { release, partial = false, 'cap-hour': hour, 'cap-year': year, help } = values;
  if (help) return null;
  if (files.length === 0) throw new UsageError('No file is named.');
  if (release === undefined)
    throw new UsageError('--release is missing. Write the year and month: --release 2025-05.');
  if (!RELEASE_PATTERN.test(release)) {
    throw new UsageError(`--release reads "${release}". Write the year and month, as in --release 2025-05.`);
  }
  if ((hour === undefined) !== (year === undefined)) {
    throw new UsageError('--cap-hour and --cap-year go together. Give both.');
  }
  const caps =
    hour === undefined || year === undefined
      ? undefined
      : {
          hour: parseCap('--cap-hour', hour, /^\d+(\.\d\d?)?$/),
          year: parseCap('--cap-year', year, /^\d+$/),
        };
  return { files, release, partial, caps };
}

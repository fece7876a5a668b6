import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { checkKind, extensionOf, EXTENSIONS, HEAD_BYTES } from './file-kind.ts';
import { ProblemError, type Place } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Table } from './table.ts';
import { openZip } from './zip.ts';

/** Files that archives carry along: resource forks of macOS, hidden files, locks of open workbooks. */
const isJunk = (member: string): boolean => /(^|\/)(__MACOSX\/|\.|~\$)/.test(member);

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD_BYTES), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Tables of the .csv and .xlsx files in a zip archive, whatever else is in it. */
async function* readZip(path: string, place: Place): AsyncGenerator<Table> {
  const zip = await openZip(path, place);
  try {
    const names = zip.members.map(({ name }) => name).filter((name) => !isJunk(name));
    if (names.includes('xl/workbook.xml')) {
      throw new ProblemError({
        place,
        wrong: 'is a workbook, not a zip archive',
        remedy: 'Rename it to .xlsx.',
      });
    }
    let any = false;
    for (const member of zip.members) {
      const extension = extensionOf(member.name);
      if (isJunk(member.name) || extension === null || extension === '.zip') continue;
      any = true;
      const memberPlace = { ...place, member: member.name };
      const bytes = await member.bytes();
      checkKind(memberPlace, extension, bytes.subarray(0, HEAD_BYTES));
      if (extension === '.xlsx') yield* readXlsx(bytes, memberPlace);
      else yield { place: memberPlace, rows: readCsv([bytes], memberPlace) };
    }
    if (any) return;
    throw new ProblemError({
      place,
      wrong: `holds no .csv and no .xlsx, only ${names.join(', ') || 'nothing'}`,
      remedy: 'Give the archive as BLS made it, or the .csv or .xlsx itself.',
    });
  } finally {
    zip.close();
  }
}

/**
 * Every table in a file: a .csv, each sheet of a .xlsx, and both inside a .zip.
 *
 * `file` is its name in messages. Throws a ProblemError if the file cannot be read.
 */
export async function* readTables(path: string, file: string): AsyncGenerator<Table> {
  const place = { file };
  const extension = extensionOf(file);
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) {
    const wrong = info ? 'is not a file' : 'there is no such file';
    throw new ProblemError({
      place,
      wrong,
      remedy: 'Check the name; it is read from the folder you are in.',
    });
  }
  if (extension === null) {
    throw new ProblemError({
      place,
      wrong: `its extension is none of ${EXTENSIONS.join(', ')}`,
      remedy: 'Give a file as BLS publishes it; save an old .xls as .xlsx first.',
    });
  }
  checkKind(place, extension, await headOf(path));
  if (extension === '.zip') yield* readZip(path, place);
  else if (extension === '.xlsx') yield* readXlsx(path, place);
  else yield { place, rows: readCsv(createReadStream(path), place) };
}

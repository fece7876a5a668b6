import { posix } from 'node:path';
import { collect } from './collect.ts';
import { parseXml } from './parse-xml.ts';
import { unreadable, type Place } from './problem.ts';
import { readSheet } from './read-sheet.ts';
import type { Table } from './table.ts';
import { openZip, type Zip, type ZipMember } from './zip.ts';

interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

function partOf(zip: Zip, name: string, place: Place): ZipMember {
  const member = zip.members.find((candidate) => candidate.name === name);
  if (member) return member;
  throw unreadable(place, `it is not a workbook, as it has no ${name}`);
}

/** What a part of the workbook refers to; targets are relative to the folder of that part. */
async function relationshipsOf(zip: Zip, part: string, place: Place): Promise<Relationship[]> {
  const folder = posix.dirname(part);
  const relations = partOf(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), place);
  const parsed = parseXml<Relationship>(relations.stream(), place, (emit) => ({
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      emit({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: target });
    },
  }));
  return collect(parsed);
}

function readSheetList(workbook: ZipMember, place: Place): Promise<{ name: string; relation: string }[]> {
  return collect(
    parseXml<{ name: string; relation: string }>(workbook.stream(), place, (emit) => ({
      open(element, { name = '', ...attributes }) {
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
        if (element === 'sheet' && relation !== undefined) emit({ name, relation });
      },
    })),
  );
}

/** Texts that cells refer to by number. Readings in a phonetic script (`rPh`) are no part of them. */
function readSharedStrings(member: ZipMember, place: Place): Promise<string[]> {
  return collect(
    parseXml<string>(member.stream(), place, (emit) => {
      let text = '';
      let inText = false;
      let inReading = false;
      return {
        open(name) {
          if (name === 'si') text = '';
          else if (name === 'rPh') inReading = true;
          else if (name === 't') inText = !inReading;
        },
        text(part) {
          if (inText) text += part;
        },
        close(name) {
          if (name === 'si') emit(text);
          else if (name === 'rPh') inReading = false;
          else if (name === 't') inText = false;
        },
      };
    }),
  );
}

/**
 * Each sheet of a workbook (.xlsx), on disk (a path) or in memory, as a table; charts are left out.
 *
 * Sheets are inflated and read a piece at a time, so that memory holds the shared texts and little else.
 */
export async function* readXlsx(source: string | Buffer, place: Place): AsyncGenerator<Table> {
  const zip = await openZip(source, place);
  try {
    const root = await relationshipsOf(zip, '', place);
    const workbook = root.find(({ type }) => type === 'officeDocument')?.part;
    if (workbook === undefined) throw unreadable(place, 'it is not a workbook');
    const relations = await relationshipsOf(zip, workbook, place);
    const strings = relations.find(({ type }) => type === 'sharedStrings');
    const sharedStrings = strings ? await readSharedStrings(partOf(zip, strings.part, place), place) : [];
    for (const { name, relation } of await readSheetList(partOf(zip, workbook, place), place)) {
      const sheet = relations.find(({ id, type }) => id === relation && type === 'worksheet');
      if (!sheet) continue;
      const sheetPlace = { ...place, sheet: name };
      const member = partOf(zip, sheet.part, sheetPlace);
      yield { place: sheetPlace, rows: readSheet(member.stream(), sharedStrings, sheetPlace) };
    }
  } finally {
    zip.close();
  }
}

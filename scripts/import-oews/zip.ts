import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { collect } from './collect.ts';
import { unreadable, type Place } from './problem.ts';

export interface ZipMember {
  readonly name: string;
  /** Bytes as they are inflated, in chunks. Throws a ProblemError if they are not what the archive promises. */
  stream(): AsyncGenerator<Buffer>;
  bytes(): Promise<Buffer>;
}

export interface Zip {
  /** Files, no folders, in the order of their names. */
  readonly members: readonly ZipMember[];
  close(): void;
}

async function* inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, place: Place): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw unreadable(place, `${entry.fileName}: ${(error as Error).message}`);
  }
  if (sum !== entry.crc32) throw unreadable(place, `${entry.fileName}: the checksum does not match`);
}

/** Opens a zip archive on disk (a path) or in memory. `place` is named in errors. */
export async function openZip(source: string | Buffer, place: Place): Promise<Zip> {
  const options = { lazyEntries: true, autoClose: false };
  try {
    const zip = await (typeof source === 'string'
      ? yauzl.openPromise(source, options)
      : yauzl.fromBufferPromise(source, options));
    const entries = await collect(zip.eachEntry());
    const members = entries
      .filter((entry) => !entry.fileName.endsWith('/'))
      .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
      .map((entry) => ({
        name: entry.fileName,
        stream: () => inflate(zip, entry, place),
        bytes: async () => Buffer.concat(await collect(inflate(zip, entry, place))),
      }));
    return { members, close: () => zip.close() };
  } catch (error) {
    throw unreadable(place, (error as Error).message);
  }
}

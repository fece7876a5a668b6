import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PayRelease } from '../../src/schema/pay.ts';

/** JSON with a row a line, so that a change of one figure is a change of one line. */
export function serializeRelease({ rows, ...head }: PayRelease): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${lines}\n]}\n`;
}

/** Writes a file whole or not at all, beside its place first. Says whether that changed it. */
export async function writeIfChanged(path: string, text: string): Promise<'written' | 'unchanged'> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return 'unchanged';
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
  return 'written';
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { publishedData } from '../data/published.ts';
import { publish } from './files.ts';
import { published } from './words.en.ts';

const run = promisify(execFile);
const MADE = { page: 'https://second-chair.example/data/', language: 'en', words: published };
const made = await publish({ ...publishedData, terms: [] }, MADE);

/** Hash of the ZIP as a machine in this time zone makes it. */
async function hashIn(TZ: string): Promise<string> {
  const script = `
    import { publishedData } from './src/data/published.ts';
    import { publish } from './src/published/files.ts';
    import { published } from './src/published/words.en.ts';
    const made = { page: '${MADE.page}', language: 'en', words: published };
    const { zip } = await publish({ ...publishedData, terms: [] }, made);
    console.log(zip.sha256, new Date(2026, 0).getTimezoneOffset());`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ },
  });
  return stdout.trim();
}

test('the ZIP is the same in every time zone', async () => {
  expect(await hashIn('America/Los_Angeles')).toBe(`${made.zip.sha256} 480`);
  expect(await hashIn('Asia/Tokyo')).toBe(`${made.zip.sha256} -540`);
});

test('the ZIP holds every file as it stands by itself, and says what they are', () => {
  const inside = unzipSync(made.zip.bytes);
  const files = [...made.tables.flatMap(({ csv, json }) => [csv, json]), made.package, made.csvw];
  const names = [...files.map(({ name }) => name), 'README.md'].sort();
  expect(Object.keys(inside)).toEqual(names);
  for (const { name, bytes } of files) expect(Buffer.compare(inside[name]!, bytes), name).toBe(0);
  const readme = new TextDecoder().decode(inside['README.md']);
  for (const { table, csv } of made.tables) expect(readme).toContain(`- ${csv.name}, ${table.name}.json: `);
});

test('every value that a column may have is said in words, and no other', () => {
  for (const { table } of made.tables) {
    const said: Readonly<Record<string, { values?: Readonly<Record<string, string>> }>> =
      published.tables[table.name as keyof typeof published.tables].columns;
    for (const [name, { values }] of Object.entries(said))
      if (values) expect(Object.keys(values), `${table.name}.${name}`).toEqual(table.columns[name]!.values);
  }
});

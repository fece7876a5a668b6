import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const NEWEST = '2025-05';
/** A release made up, to come after the newest. */
export const NEXT = '2026-05';
const PRICES = '2024';
/** Prices made up, which come with it: everywhere ten points above those on file. */
export const NEXT_PRICES = '2025';

/** What a second language is: these files, and a line in each list of languages. */
const FILES = {
  'src/words.qps.ts': `import { madeUp } from './made-up.ts';
import { en } from './words.en.ts';
export const qps = madeUp(en);`,
  'src/explorer/language.qps.ts': `import { madeUp } from '../made-up.ts';
import * as english from './language.en.ts';
export const drawn = madeUp(english.drawn);
export const more = Object.fromEntries(
  Object.entries(english.more).map(([kind, load]) => [kind, async () => madeUp({ ...(await load()) })]),
);
export const loadPicked = async () => madeUp({ ...(await import('./picked/words.en.ts')) });
export const loadCopyNote = async () => madeUp({ ...(await import('./copy-note.en.ts')) });`,
  'src/share/words.qps.ts': `import { madeUp } from '../made-up.ts';
import { share as english } from './words.en.ts';
export const share = madeUp(english);`,
  'src/offer/words.qps.ts': `import { madeUp } from '../made-up.ts';
import { offerWords as english } from './words.en.ts';
export const offerWords = madeUp(english);`,
  'src/cite/words.qps.ts': `import { madeUp } from '../made-up.ts';
import { cite as english } from './words.en.ts';
export const cite = madeUp(english);`,
  'src/break-even/words.qps.ts': `import { madeUp } from '../made-up.ts';
import { breakEvenWords as english } from './words.en.ts';
export const breakEvenWords = madeUp(english);`,
};

const LINES: readonly (readonly [file: string, line: string, more: string])[] = [
  ['src/languages.ts', "import { en } from './words.en.ts';", "import { qps } from './words.qps.ts';"],
  ['src/languages.ts', 'LANGUAGES = { en', ', qps'],
  [
    'src/explorer/languages.ts',
    "  en: once(() => import('./language.en.ts')),",
    "  qps: () => import('./language.qps.ts'),",
  ],
  [
    'src/offer/languages.ts',
    "  en: () => import('./words.en.ts'),",
    "  qps: () => import('./words.qps.ts'),",
  ],
  [
    'src/share/languages.ts',
    "  en: () => import('./words.en.ts'),",
    "  qps: () => import('./words.qps.ts'),",
  ],
  ['src/cite/languages.ts', "  en: () => import('./words.en.ts'),", "  qps: () => import('./words.qps.ts'),"],
  [
    'src/break-even/languages.ts',
    "  en: () => import('./words.en.ts'),",
    "  qps: () => import('./words.qps.ts'),",
  ],
  [
    'src/edition.ts',
    "{ locale: 'en', release: RELEASES[0], path: '', frozen: false },",
    "{ locale: 'qps', release: RELEASES[0], path: 'qps', frozen: false },",
  ],
  ['src/data/releases.ts', 'export const RELEASES = [', `'${NEXT}',`],
  [
    'src/data/releases.ts',
    'const PRICE_YEAR: Readonly<Record<ReleaseId, string>> = {',
    `'${NEXT}': '${NEXT_PRICES}',`,
  ],
];

interface Row {
  readonly year: Record<string, unknown>;
  readonly hour: Record<string, unknown>;
}

const raised = (figures: Record<string, unknown>, by: number) =>
  Object.fromEntries(
    Object.entries(figures).map(([measure, value]) => [
      measure,
      typeof value === 'number' ? Math.round((value + by) * 100) / 100 : value,
    ]),
  );

/** A release that BLS has not made: the newest one with every wage $1,000 a year higher. */
async function addRelease(data: string): Promise<void> {
  const json = async (file: string) => JSON.parse(await readFile(join(data, file), 'utf8')) as unknown;
  const write = (file: string, value: unknown) => writeFile(join(data, file), JSON.stringify(value));
  await cp(join(data, 'releases', NEWEST), join(data, 'releases', NEXT), { recursive: true });
  for (const name of await readdir(join(data, 'releases', NEXT))) {
    const file = join('releases', NEXT, name);
    await writeFile(
      join(data, file),
      (await readFile(join(data, file), 'utf8')).replaceAll(`${NEWEST}"`, `${NEXT}"`),
    );
  }
  const file = join('releases', NEXT, 'pay.json');
  const pay = (await json(file)) as { rows: Row[] };
  await write(file, {
    ...pay,
    source: `oews-${NEXT}`,
    rows: pay.rows.map((row) => ({ ...row, year: raised(row.year, 1000), hour: raised(row.hour, 0.48) })),
  });
  const prices = (await json(`prices/${PRICES}.json`)) as { parities: { allItems: number | null }[] };
  await write(`prices/${NEXT_PRICES}.json`, {
    ...prices,
    release: NEXT_PRICES,
    source: `bea-rpp-${NEXT_PRICES}`,
    parities: prices.parities.map((row) => ({ ...row, allItems: row.allItems && row.allItems + 10 })),
  });
  const sources = (await json('sources.json')) as { id: string; release: string }[];
  const priceSource = {
    ...sources.find(({ id }) => id === `bea-rpp-${PRICES}`)!,
    id: `bea-rpp-${NEXT_PRICES}`,
    release: NEXT_PRICES,
  };
  const next = sources
    .filter(({ id }) => id.endsWith(`-${NEWEST}`))
    .map((source) => ({
      ...source,
      id: source.id.replace(NEWEST, NEXT),
      release: source.release.replace('2025', '2026'),
      published: '2027-05-14',
    }));
  await write('sources.json', [...next, priceSource, ...sources]);
}

/** Adds to a file what follows a line of it. Throws where the file has no such line. */
async function addAfter(file: string, line: string, more: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(line)) throw new Error(`${file} has no “${line}”`);
  await writeFile(file, text.replace(line, `${line}\n${more}`));
}

/**
 * Builds the site in a folder of its own with a made-up language at `/qps/`, and a made-up release after the newest.
 * Gives the folder.
 */
export async function buildEditions(env: NodeJS.ProcessEnv): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'second-chair-qps-'));
  const tree = [
    'src',
    'content',
    'data',
    'public',
    'integrations',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ];
  await Promise.all(tree.map((name) => cp(name, join(root, name), { recursive: true })));
  // Each package is a link, so that what a build writes into node_modules stays here.
  const modules = join(root, 'node_modules');
  await mkdir(modules);
  const packages = (await readdir('node_modules')).filter((name) => !name.startsWith('.'));
  await Promise.all(
    packages.map((name) => symlink(join(process.cwd(), 'node_modules', name), join(modules, name))),
  );
  const madeUp = await readFile('tests/editions/made-up.ts', 'utf8');
  await writeFile(join(root, 'src/made-up.ts'), madeUp.replace('../../src/', './'));
  // What pages say is files already: here it stays as it is, and is not looked at.
  await cp(join(root, 'content/en'), join(root, 'content/qps'), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) await writeFile(join(root, file), `${text}\n`);
  for (const [file, line, more] of LINES) await addAfter(join(root, file), line, more);
  await addRelease(join(root, 'data'));
  await run(process.execPath, [join(modules, 'astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    // In another time zone than the site's own: what stays is the same in all.
    env: { ...env, NODE_ENV: 'production', FREEZE: NEXT, CHART_FILES: 'none', TZ: 'Pacific/Auckland' },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the site with one more language and release was not built:\n${stdout}\n${stderr}`, {
      cause: error,
    });
  });
  return root;
}

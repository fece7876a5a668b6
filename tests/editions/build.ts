import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

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
  'src/offer/words.qps.ts': `import { madeUp } from '../made-up.ts';
import { offerWords as english } from './words.en.ts';
export const offerWords = madeUp(english);`,
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
    'src/edition.ts',
    "{ locale: 'en', release: RELEASES[0], path: '' }",
    ", { locale: 'qps', release: RELEASES[0], path: 'qps' }, { locale: 'en', release: '2024-05', path: 'r/2024-05' }",
  ],
];

/** Adds to a file what follows a line of it. Throws where the file has no such line. */
async function addAfter(file: string, line: string, more: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(line)) throw new Error(`${file} has no “${line}”`);
  await writeFile(file, text.replace(line, `${line}\n${more}`));
}

/**
 * Builds the site in a folder of its own with two more editions: a made-up language at `/qps/`, and the pay pages of the
 * release before the newest at `/r/2024-05/`. Gives the folder.
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
  await run(process.execPath, [join(modules, 'astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the site with two more editions was not built:\n${stdout}\n${stderr}`, { cause: error });
  });
  return root;
}

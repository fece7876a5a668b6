import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf, sample, withMutant } from './mutate.ts';
import { NAMED_FAULTS, type NamedFault } from './named-faults.ts';
import { testsOf } from './related.ts';
import { FLOOR, MUTANTS, SEED } from './score.ts';

/*
 * Plants faults in a copy of the source, one at a time, and sees whether a test fails: the named ones, which all must be
 * noticed, and a sample of made ones, whose share of noticed ones must reach the floor. The tree itself stays as it is.
 */

const { values: options } = parseArgs({
  options: {
    named: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(SEED) },
    count: { type: 'string', default: String(MUTANTS) },
    within: { type: 'string', default: '' },
  },
});

const ROOT = process.cwd();
const PATIENCE = 300_000; // ms: a change may make a loop endless
const MEMORY = 2048; // MB, of each process
const SOURCES = ['src/model/**/*.ts', 'src/words/**/*.ts', 'src/charts/**/*.ts'];
const NOT_COPIED = /^(node_modules|dist|\.git|\.astro|coverage)(\/|$)/;

/** A copy of the tree in a temporary folder, with the same installed packages. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'second-chair-faults-'));
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.test(relative(ROOT, path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

type Outcome = { readonly failed: false } | { readonly failed: true; readonly by: string };

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const REPORT = 'faults-report.json';

/** The first test that failed, as the runner reports it; the end of what it said where it reports nothing. */
function failureIn(copy: string, output: string): string {
  const path = join(copy, REPORT);
  if (!existsSync(path)) return output.trim().split('\n').slice(-3).join(' ');
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const failed = testResults.flatMap(({ name, message, assertionResults }) => {
    const test =
      assertionResults.find(({ status }) => status === 'failed')?.fullName ?? message.split('\n')[0]!;
    return test === '' ? [] : [`${relative(copy, name)}: ${test}`];
  });
  return failed[0] ?? 'no test by name';
}

/** Runs test files in the copy until one fails. */
function runTests(copy: string, project: string, files: readonly string[]): Promise<Outcome> {
  if (files.length === 0) return Promise.resolve({ failed: false });
  const cli = join(copy, 'node_modules/vitest/vitest.mjs');
  const args = [
    cli,
    'run',
    '--project',
    project,
    '--bail',
    '1',
    '--no-isolate',
    '--reporter',
    'json',
    '--outputFile',
    REPORT,
    ...files,
  ];
  rmSync(join(copy, REPORT), { force: true });
  return new Promise((resolve) => {
    // A group of its own, so that its workers end with it.
    const child = spawn(process.execPath, args, {
      cwd: copy,
      detached: true,
      // A change may make a list endless too.
      env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${MEMORY}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (part: Buffer) => (output += part.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      process.kill(-child.pid!, 'SIGKILL');
      resolve({ failed: true, by: `not done after ${PATIENCE / 1000} seconds` });
    }, PATIENCE);
    child.on('close', (code) => {
      clearTimeout(timer);
      const by = failureIn(copy, output);
      resolve(code === 0 ? { failed: false } : { failed: true, by });
    });
  });
}

/** Whether a test notices that a file of the copy has this text. The file is as before afterwards. */
async function isNoticed(
  copy: string,
  file: string,
  text: string,
  test: NamedFault['test'],
): Promise<Outcome> {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, text);
  try {
    if (test !== 'unit') return await runTests(copy, test.project, [test.file]);
    for (const files of testsOf(file)) {
      const outcome = await runTests(copy, 'unit', files);
      if (outcome.failed) return outcome;
    }
    return { failed: false };
  } finally {
    writeFileSync(path, before);
  }
}

/** Throws where a test fails without any fault: then it would be taken for one that notices. */
async function expectSound(copy: string): Promise<void> {
  const others = new Map(
    named.flatMap(({ test }) => (test === 'unit' ? [] : [[test.file, test.project] as const])),
  );
  const runs = [
    ['unit', ['tests/charts', 'src/charts', 'src/model', 'src/words', 'src/explorer', 'src/places']] as const,
    ...[...others].map(([file, project]) => [project, [file]] as const),
  ];
  for (const [project, files] of runs) {
    const outcome = await runTests(copy, project, files);
    if (outcome.failed) throw new Error(`Without any fault a test fails: ${outcome.by}. Mend that first.`);
  }
}

async function plantNamed(copy: string): Promise<number> {
  let survived = 0;
  for (const fault of named) {
    const text = readFileSync(join(copy, fault.file), 'utf8');
    if (text.split(fault.find).length !== 2)
      throw new Error(
        `"${fault.find}" does not stand once in ${fault.file}. Mend tests/faults/named-faults.ts.`,
      );
    const outcome = await isNoticed(
      copy,
      fault.file,
      text.replace(fault.find, () => fault.put),
      fault.test,
    );
    if (!outcome.failed) survived++;
    console.log(
      `${outcome.failed ? 'noticed ' : 'SURVIVED'} ${fault.what}\n         ${outcome.failed ? outcome.by : fault.file}`,
    );
  }
  return survived;
}

function allMutants(copy: string): Mutant[] {
  const files = globSync(SOURCES, { cwd: copy })
    .filter((file) => !/\.test\.ts$|examples\.ts$/.test(file))
    .sort();
  return files
    .filter((file) => file.includes(options.within))
    .flatMap((file) => mutantsOf(file, readFileSync(join(copy, file), 'utf8')));
}

/** Share of made faults that a test notices, percent. */
async function plantMade(copy: string): Promise<number> {
  const all = allMutants(copy);
  if (all.length === 0)
    throw new Error(`No line to change in files named "${options.within}". Name a part of a path.`);
  const mutants = sample(all, Number(options.count), Number(options.seed));
  console.log(`\n${mutants.length} of ${all.length} made faults, seed ${options.seed}`);
  const survivors: Mutant[] = [];
  for (const [i, mutant] of mutants.entries()) {
    const text = withMutant(readFileSync(join(copy, mutant.file), 'utf8'), mutant);
    const outcome = await isNoticed(copy, mutant.file, text, 'unit');
    if (!outcome.failed) survivors.push(mutant);
    const where = `${mutant.file}:${mutant.line}`;
    console.log(`${i + 1} ${outcome.failed ? `noticed  ${where} by ${outcome.by}` : `SURVIVED ${where}`}`);
    if (!outcome.failed) console.log(`  - ${mutant.before.trim()}\n  + ${mutant.after.trim()}`);
  }
  return (100 * (mutants.length - survivors.length)) / mutants.length;
}

const named = NAMED_FAULTS.filter(({ file }) => file.includes(options.within));
const copy = copyTree();
try {
  await expectSound(copy);
  const survived = await plantNamed(copy);
  const score = options.named ? 100 : await plantMade(copy);
  console.log(`\nNamed faults: ${named.length - survived} of ${named.length} noticed.`);
  if (!options.named) console.log(`Made faults: ${score.toFixed(1)}% noticed; the floor is ${FLOOR}%.`);
  if (survived > 0 || score < FLOOR) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

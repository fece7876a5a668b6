import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const importsOf = new Map<string, string[]>();

/** The files of this project that a file imports. */
function imports(file: string): string[] {
  const known = importsOf.get(file);
  if (known) return known;
  const found = [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+\.ts)'/g)]
    .map(([, path]) => normalize(join(dirname(file), path!)))
    .filter((path) => existsSync(path));
  importsOf.set(file, found);
  return found;
}

function uses(test: string, file: string): boolean {
  const seen = new Set<string>();
  const open = [test];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === file) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...imports(next));
  }
  return false;
}

/** Tests of the project `unit` that use a file: its folder's own, what charts say and draw, those of every chart, the rest. */
export function testsOf(file: string): string[][] {
  const tests = globSync(['src/**/*.test.ts', 'tests/charts/*.test.ts']).map((test) => normalize(test));
  const related = tests.filter((test) => uses(test, file)).sort();
  const rounds = [
    (test: string) => dirname(test) === dirname(file),
    (test: string) => /^src\/charts\/(said|snapshots)\.test\.ts$/.test(test),
    (test: string) => test.startsWith('tests/charts/'),
    () => true,
  ];
  const roundOf = (test: string) => rounds.findIndex((isIn) => isIn(test));
  return rounds.map((_, i) => related.filter((test) => roundOf(test) === i));
}

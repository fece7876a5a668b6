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

/** Tests of the project `unit` that use a file: those most likely to notice first, then the rest. */
export function testsOf(file: string): { readonly near: string[]; readonly far: string[] } {
  const tests = globSync(['src/**/*.test.ts', 'tests/charts/*.test.ts']).map((test) => normalize(test));
  const related = tests.filter((test) => uses(test, file)).sort();
  const isNear = (test: string) => dirname(test) === dirname(file) || test.startsWith('tests/charts/');
  return { near: related.filter(isNear), far: related.filter((test) => !isNear(test)) };
}

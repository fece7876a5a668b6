import { globSync, readFileSync } from 'node:fs';

/** Packages as `package.json` lists them: name to range. */
export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
>;

export interface Import {
  readonly file: string;
  /** As written: `d3`, `astro/config`, `../markup.ts`. */
  readonly from: string;
  /** What stands between `import` and `from`; empty where nothing does. */
  readonly names: string;
}

const STATEMENT = /^\s*(?:import|export)\s+(?:([\w*{][^'"`;]*?)\s*from\s+)?['"]([^'"]+)['"]/gm;
const CALL = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`$]+)['"`]/g;

/** All that a text imports at run time. An import of types leaves no trace in what runs. */
export function importsIn(file: string, text: string): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, names = '', from]) => ({
    file,
    from: from!,
    names,
  }));
  const calls = [...text.matchAll(CALL)].map(([, from]) => ({ file, from: from!, names: '' }));
  return [...statements, ...calls].filter(({ names }) => !/^type\s/.test(names));
}

/** All imports of the files that match, but for those that match `exclude`. */
export const importsOf = (patterns: string[], exclude: string[] = []): Import[] =>
  globSync(patterns, { exclude }).flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));

/** The package that an import names; null for a file, for Node's own and for what Astro makes up. */
export function packageOf({ from }: Import): string | null {
  if (/^[./]|^(?:node|astro|virtual):/.test(from)) return null;
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Names of the packages imported, each once, in order of name. */
export const packagesOf = (imports: readonly Import[]): string[] =>
  [...new Set(imports.flatMap((one) => packageOf(one) ?? []))].sort();

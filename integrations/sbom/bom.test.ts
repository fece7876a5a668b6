import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials, type Lock } from './bom.ts';

const refs = (bom: ReturnType<typeof billOfMaterials>) =>
  bom.components.map((component) => (component as { 'bom-ref': string })['bom-ref']);
const needs = (bom: ReturnType<typeof billOfMaterials>) =>
  Object.fromEntries(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));

const LOCK: Lock = {
  name: 'site',
  version: '1.0.0',
  packages: {
    '': { version: '1.0.0', license: 'MIT', dependencies: { a: '^1' }, devDependencies: { '@x/tool': '^3' } },
    'node_modules/a': {
      version: '1.1.0',
      license: 'ISC',
      integrity: 'sha512-AAEC',
      dependencies: { b: '^2' },
    },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: '(MIT OR Apache-2.0)', optional: true },
    'node_modules/b': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/@x/tool': {
      version: '3.0.0',
      license: 'MIT',
      dev: true,
      dependencies: { b: '^1', gone: '1' },
    },
  },
};

test('each package is listed once, with what it needs where that was found', () => {
  const bom = billOfMaterials(LOCK, [{ name: 'a-font.woff2', license: 'OFL-1.1', sha256: 'ab' }]);
  expect(refs(bom)).toEqual(['a-font.woff2', '@x/tool@3.0.0', 'a@1.1.0', 'b@1.0.0', 'b@2.0.0']);
  expect(needs(bom)).toEqual({
    'site@1.0.0': ['@x/tool@3.0.0', 'a@1.1.0'],
    'a@1.1.0': ['b@2.0.0'],
    '@x/tool@3.0.0': ['b@1.0.0'],
    'b@1.0.0': [],
    'b@2.0.0': [],
  });
});

test('a package has its address, its hash, its license and what it is for', () => {
  const [, tool, a, , b] = billOfMaterials(LOCK, [{ name: 'f', license: 'OFL-1.1', sha256: '' }]).components;
  expect(tool).toMatchObject({ purl: 'pkg:npm/%40x/tool@3.0.0', scope: 'excluded' });
  expect(a).toMatchObject({
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: '000102' }],
    licenses: [{ license: { id: 'ISC' } }],
  });
  expect(b).toMatchObject({ scope: 'optional', licenses: [{ expression: '(MIT OR Apache-2.0)' }] });
});

test('of the project, everything that package.json asks for is there, and nothing tells when it was made', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const bom = billOfMaterials(lock, []);
  const names = new Set(refs(bom).map((ref) => ref.slice(0, ref.lastIndexOf('@'))));
  const asked = Object.keys({ ...dependencies, ...devDependencies });
  expect(asked.filter((name) => !names.has(name))).toEqual([]);
  expect(needs(bom)[`${lock.name}@${lock.version}`]).toHaveLength(asked.length);
  expect(JSON.stringify(bom)).not.toMatch(/serialNumber|timestamp/);
  expect(JSON.stringify(bom)).toBe(JSON.stringify(billOfMaterials(lock, [])));
});

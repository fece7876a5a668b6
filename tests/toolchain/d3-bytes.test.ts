import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { importsOf } from './imports.ts';

/** Bytes, by brotli, that D3 may bring to the browser in all: `scaleLinear` alone would bring 8,000. */
const LIMIT = 1400;

/** Bytes of a script with these functions of D3 and nothing else, made as the build makes it. */
async function bytesOf(names: readonly string[]): Promise<number> {
  const id = 'names-of-d3';
  const entry = {
    name: id,
    resolveId: (asked: string) => (asked === id ? id : null),
    load: (asked: string) => (asked === id ? `export { ${names.join(', ')} } from 'd3';` : null),
  };
  const bundle = await rolldown({ input: id, plugins: [entry] });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return brotliCompressSync(output[0].code).length;
}

// src/data and the heads of templates run at build time only.
const imports = importsOf(['src/**/*.ts'], ['src/**/*.test.ts', 'src/data/**']).filter(
  ({ from }) => from === 'd3',
);
const names = [...new Set(imports.flatMap((one) => one.names.match(/\w+/g) ?? []))].sort();

test('D3’s functions are imported by name', () => {
  expect(names.length).toBeGreaterThan(0);
  expectNone(
    imports.flatMap(({ file, names }) => (/^\{[\w\s,]+\}$/.test(names) ? [] : [`${file}: ${names}`])),
  );
});

test('what D3 brings to the browser keeps within its limit', async () => {
  const bytes = await bytesOf(names);
  expect(bytes, names.join(', ')).toBeLessThanOrEqual(LIMIT);
  expect(bytes).toBeGreaterThan(LIMIT - 300);
});

test('a function that brings much with it is seen', async () => {
  expect(await bytesOf([...names, 'scaleLinear'])).toBeGreaterThan(5 * LIMIT);
});

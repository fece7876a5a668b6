import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { billOfMaterials, type Lock, type Part } from './bom.ts';

/** The fonts of the site: each is handed out as it is. */
const FONTS = ['source-serif.woff2', 'public-sans.woff2'];

const fontPart = (file: string): Part => ({
  name: file,
  license: 'OFL-1.1',
  sha256: createHash('sha256')
    .update(readFileSync(`src/fonts/${file}`))
    .digest('hex'),
});

/** Writes `sbom.json`, the list of all software that the site is made of and with, beside the built pages. */
export function softwareList(): AstroIntegration {
  return {
    name: 'sbom',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
        const bom = billOfMaterials(lock, FONTS.map(fontPart));
        await writeFile(new URL('sbom.json', dir), `${JSON.stringify(bom, null, 1)}\n`);
      },
    },
  };
}

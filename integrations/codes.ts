import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { codeSvg } from '../src/share/code.ts';

/** Images of codes in a piece of HTML: the file each is in, as its address says, and what it is the code of. */
const IMAGE = /<img\b[^>]*\bdata-code="[^"]+"[^>]*>/g;

/** Draws the code of each address that a built page shows one of: `<img src="/codes/….svg" data-code="https://…">`. */
export function codes(): AstroIntegration {
  let base = '/';
  return {
    name: 'codes',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const drawn = new Map<string, string>();
        for (const file of globSync('**/*.html', { cwd: site, exclude: ['**/embed/**'] }).sort())
          for (const [image] of readFileSync(join(site, file), 'utf8').matchAll(IMAGE)) {
            const {
              src = '',
              'data-code': address = '',
              alt = '',
            } = parse(image).querySelector('img')!.attributes;
            const known = drawn.get(src);
            if (known !== undefined && known !== address)
              throw new Error(
                `${file}: ${src} is the code of ${known} and of ${address}. Name one otherwise.`,
              );
            if (known !== undefined) continue;
            drawn.set(src, address);
            const target = join(site, src.slice(base.length));
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, String(codeSvg(address, alt)));
          }
        logger.info(`${drawn.size} codes`);
      },
    },
  };
}

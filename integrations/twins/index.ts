import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onEveryCore } from '../on-every-core.ts';
import type { TwinTask } from './worker.ts';

/** How a page says that it has a twin. */
const NAMES_TWIN = '<link rel="alternate" type="text/markdown"';

/** Writes `index.md` beside each built page that names it in its head: the same words and figures as Markdown. */
export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const tasks = new Map<string, TwinTask>();
        for (const file of globSync('**/index.html', { cwd: site, exclude: ['**/embed/**'] })) {
          if (readFileSync(join(site, file), 'utf8').includes(NAMES_TWIN)) tasks.set(file, { site, file });
        }
        await onEveryCore(new URL('worker.ts', import.meta.url), tasks, () => undefined);
        logger.info(`${tasks.size} pages also as Markdown`);
      },
    },
  };
}

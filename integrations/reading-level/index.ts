import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { faultOf, type Reading, readingOf, sentencesOf } from './measure.ts';

/** How each guide of the built site reads that is in English, by its file; the formula is for no other language. */
function readingsIn(site: string): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const file of globSync('**/guides/*/index.html', { cwd: site }).sort()) {
    const root = parse(readFileSync(`${site}/${file}`, 'utf8'));
    const article = root.querySelector('article');
    if (article && root.querySelector('html')?.getAttribute('lang') === 'en')
      readings.set(file, readingOf(sentencesOf(article)));
  }
  return readings;
}

/** One line a build: how the guides read, and which is the hardest. */
function summaryOf(readings: ReadonlyMap<string, Reading>): string {
  const all = [...readings.values()];
  const sentences = all.reduce((sum, one) => sum + one.sentences, 0);
  const mean = (of: 'length' | 'grade') =>
    all.reduce((sum, one) => sum + one[of] * one.sentences, 0) / sentences;
  const [hardest] = [...readings].sort(([, a], [, b]) => b.grade - a.grade);
  return (
    `${readings.size} guides: ${mean('length').toFixed(1)} words a sentence, grade ${mean('grade').toFixed(1)}` +
    (hardest ? `; the hardest is ${hardest[0]}, grade ${hardest[1].grade.toFixed(1)}` : '')
  );
}

/** Measures how the guides read, says it, and stops the build where one reads badly. */
export function readingLevel(): AstroIntegration {
  return {
    name: 'reading-level',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const readings = readingsIn(fileURLToPath(dir));
        if (readings.size === 0) return;
        logger.info(summaryOf(readings));
        const faults = [...readings].flatMap(([file, reading]) => {
          const fault = faultOf(reading);
          return fault === null ? [] : [`${file}: ${fault}`];
        });
        if (faults.length > 0) throw new Error(`These guides read badly:\n${faults.join('\n')}`);
      },
    },
  };
}

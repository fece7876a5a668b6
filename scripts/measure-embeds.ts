// Measures how high each chart gets alone in a frame of the built site, and prints the lines of src/embed/heights.ts.
// It takes the browser that `CHROME_PATH` names, or Playwright's own. Instead of every page of a chart, `--of 8` reads
// eight that are evenly spread and the eight with the most in them.
import { globSync, statSync } from 'node:fs';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { type Measured, linesOver } from './embeds/fit.ts';

const WIDTHS = [280, 320, 380, 480, 560, 640, 720, 900, 1200]; // px
const TEXT_SIZES = [16, 24, 32]; // px

const at = process.argv.indexOf('--of');
const most = at === -1 ? Infinity : Number(process.argv[at + 1]);

const pages = [
  ...Map.groupBy(
    // Of every edition: pages that stay as they are have notes of their own.
    globSync(['embed/**/index.html', 'r/*/embed/**/index.html'], { cwd: 'dist' }).sort(),
    (file) => /embed[\\/]([^\\/]+)/.exec(file)![1]!,
  ),
].map(([chart, files]) => {
  const size = (file: string) => statSync(`dist/${file}`).size;
  const longest = files.toSorted((one, other) => size(other) - size(one)).slice(0, most);
  const step = Math.max(1, Math.ceil(files.length / most));
  return [chart, [...new Set([...longest, ...files.filter((_, i) => i % step === 0)])]] as const;
});

const server = await preview({
  root: process.cwd(),
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
const executablePath = process.env.CHROME_PATH ?? chromium.executablePath();
const measured = new Map<string, Measured[]>();
for (const textSize of TEXT_SIZES) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--blink-settings=defaultFontSize=${textSize}`],
  });
  const page = await browser.newPage();
  for (const [chart, files] of pages)
    for (const file of files) {
      await page.goto(`http://127.0.0.1:${server.port}/${file.replace(/index\.html$/, '')}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 300 });
        const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
        const all = measured.get(chart) ?? [];
        measured.set(chart, all);
        all.push({ width: width / textSize, height: height / textSize });
      }
    }
  await browser.close();
}
await server.stop();
for (const [chart, all] of measured) console.log(`  '${chart}': ${JSON.stringify(linesOver(all))},`);

import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The sheets of a page on Letter paper, each by how many times something is written on it: about its letters. */
export async function sheetsOf(page: Page): Promise<number[]> {
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b.*?endobj/gs)].map(([sheet]) => {
    const [, id = ''] = /\/Contents (\d+) 0 R/.exec(sheet) ?? [];
    const from = pdf.indexOf('stream\n', pdf.indexOf(`\n${id} 0 obj`)) + 'stream\n'.length;
    const packed = Buffer.from(pdf.slice(from, pdf.indexOf('endstream', from)), 'latin1');
    return (
      inflateSync(packed)
        .toString('latin1')
        .match(/T[jJ]\b/g)?.length ?? 0
    );
  });
}

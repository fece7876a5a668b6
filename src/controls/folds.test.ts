import { expect, test } from 'vitest';
import { cutFolds } from './folds.ts';

test('what disclosures hold is taken out, from first to last; one that is open stays so', () => {
  const { html, folded } = cutFolds(
    '<figure><details class="rank-fold"><summary>More</summary><p>rows</p>\n<p>more</p></details>' +
      '<details class="chart-table" open data-x><summary>Table</summary><table></table></details>' +
      '<details class="chart-table" data-x><summary>All <b>figures</b></summary><ul></ul></details></figure>',
  );
  expect(html).toBe(
    '<figure><details class="rank-fold" data-folded><summary>More</summary></details>' +
      '<details class="chart-table" open data-x data-folded><summary>Table</summary></details>' +
      '<details class="chart-table" data-x data-folded><summary>All <b>figures</b></summary></details></figure>',
  );
  expect(folded).toEqual(['<p>rows</p>\n<p>more</p>', '<table></table>', '<ul></ul>']);
});

test('of a drawing in parts the first is there at once; those below it keep their height', () => {
  const part = (height: string, row: string) =>
    `<div class="ranking-part"><svg class="chart-svg" height="${height}"><svg class="rank-row">${row}</svg></svg></div>`;
  const { html, folded } = cutFolds(
    `<div class="chart-plot">${part('9em', 'first')}\n${part('8em', 'second')}\n${part('7em', 'third')}</div>`,
  );
  const cut = (height: string) =>
    `<div class="ranking-part"><svg class="chart-svg" height="${height}" data-folded></svg></div>`;
  expect(html).toBe(`<div class="chart-plot">${part('9em', 'first')}\n${cut('8em')}\n${cut('7em')}</div>`);
  expect(folded).toEqual(['<svg class="rank-row">second</svg>', '<svg class="rank-row">third</svg>']);
});

test('HTML without disclosures stays as it is', () => {
  expect(cutFolds('<p>open</p>')).toEqual({ html: '<p>open</p>', folded: [] });
});

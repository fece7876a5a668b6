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

test('of a drawing in parts the first rows are there at once; all parts keep their height', () => {
  const row = (name: string) => `<svg class="rank-row chart-row">${name}</svg>\n`;
  const rows = 'abcde'.split('').map(row);
  const part = (height: string, inside: string, mark = '') =>
    `<div class="ranking-part"><svg class="chart-svg ranking-svg" height="${height}"${mark}>${inside}</svg></div>`;
  const axis = '<svg class="chart-ticks"></svg>';
  const { html, folded } = cutFolds(
    `<div class="chart-plot">${part('9em', axis + rows.join(''))}\n${part('8em', axis + row('f'))}</div>`,
  );
  expect(html).toBe(
    `<div class="chart-plot">${part('9em', axis + rows.slice(0, 3).join(''), ' data-folded')}\n` +
      `${part('8em', axis, ' data-folded')}</div>`,
  );
  expect(folded).toEqual([row('d') + row('e'), row('f')]);
});

test('a short drawing stays whole', () => {
  const html = '<svg class="chart-svg ranking-svg"><svg class="rank-row"></svg></svg></div>';
  expect(cutFolds(html)).toEqual({ html, folded: [] });
});

test('HTML without disclosures stays as it is', () => {
  expect(cutFolds('<p>open</p>')).toEqual({ html: '<p>open</p>', folded: [] });
});

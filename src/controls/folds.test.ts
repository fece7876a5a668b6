import { expect, test } from 'vitest';
import { cutFolds } from './folds.ts';

test('what closed disclosures hold is taken out, from first to last; what is open stays', () => {
  const { html, folded } = cutFolds(
    '<figure><details class="rank-fold"><summary>More</summary><p>rows</p>\n<p>more</p></details>' +
      '<details class="chart-table" open data-x><summary>Table</summary><table></table></details>' +
      '<details class="chart-table" data-x><summary>All <b>figures</b></summary><ul></ul></details></figure>',
  );
  expect(html).toBe(
    '<figure><details class="rank-fold" data-folded><summary>More</summary></details>' +
      '<details class="chart-table" open data-x><summary>Table</summary><table></table></details>' +
      '<details class="chart-table" data-x data-folded><summary>All <b>figures</b></summary></details></figure>',
  );
  expect(folded).toEqual(['<p>rows</p>\n<p>more</p>', '<ul></ul>']);
});

test('HTML without disclosures stays as it is', () => {
  expect(cutFolds('<p>open</p>')).toEqual({ html: '<p>open</p>', folded: [] });
});

import { expect, test } from 'vitest';
import { cutFolds } from './folds.ts';

const figure = (inside: string, mark = '') => `<figure class="chart"${mark}>${inside}</figure>`;
/** As it is written: the mark stands first. */
const cutFigure = (inside: string) => figure(inside).replace('<figure', '<figure data-folded');

test.each([
  ['a line that says a mark', '<div class="chart-says"></div><p class="chart-note">…</p>'],
  ['the line of a row', '<picked-place class="picked"></picked-place><p class="chart-note">…</p>'],
  ['a marker', '<pay-marker></pay-marker><details class="chart-table" open><table></table></details>'],
  ['a note', '<p class="chart-note">…</p><details class="chart-table"><table></table></details>'],
  ['its table', '<details class="chart-table"><table></table></details><p class="chart-source">…</p>'],
  ['its source', '<p class="chart-source">…</p>'],
])('what stands under the drawing of a chart is taken out whole: from %s', (_, under) => {
  const drawn =
    '<figcaption><h3>…</h3><p class="chart-subtitle">…</p></figcaption><div class="chart-plot"><p class="chart-sentence">…</p></div>\n';
  expect(cutFolds(figure(drawn + under))).toEqual({ html: cutFigure(drawn), folded: [under] });
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

test('HTML without a drawing stays as it is', () => {
  expect(cutFolds('<p>open</p>')).toEqual({ html: '<p>open</p>', folded: [] });
});

import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_EDITION, LISTED_EXAMPLES, type ListedExample } from '../../tests/charts/listed-examples.ts';
import { plainText } from '../markup.ts';
import { tableMarkup } from './show-chart.ts';
import type { Table } from './chart.ts';

/** A table as lines of text, a line a row. */
function linesOf(table: Table): string[] {
  const root = parse(String(tableMarkup(table, EXAMPLE_EDITION.words)));
  const rows = root
    .querySelectorAll('tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => cell.text.replace(/\s+/g, ' ').trim()));
  return [table.caption, ...rows.map((cells) => `  ${cells.join(' | ')}`)];
}

/** All that is read beside the drawing of an example. */
function saidOf({ chart, name, input }: ListedExample): string {
  const { headline, subtitle, sentence, notes, label, tableLabel } = chart.say(input, EXAMPLE_EDITION);
  const lines = [
    `== ${name}`,
    plainText(headline),
    plainText(subtitle),
    plainText(sentence),
    ...notes.map((note) => `- ${plainText(note)}`),
    `[${label}]`,
    ...(tableLabel === undefined ? [] : [`[${tableLabel}]`]),
    ...chart.tables(input, EXAMPLE_EDITION.words).flatMap(linesOf),
  ];
  return lines.join('\n');
}

const names = [...new Set(LISTED_EXAMPLES.map(({ chart }) => chart.name))];

/*
 * What each chart says of its examples, as one text to read. A word that changes shows in it, with its sentence.
 */
describe.each(names)('%s', (name) => {
  test('says of its examples what it said before', async () => {
    const texts = LISTED_EXAMPLES.filter(({ chart }) => chart.name === name).map(saidOf);
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`./${name}/__snapshots__/said.txt`);
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { drawingOf, LISTED_EXAMPLES, svgsIn } from '../../tests/charts/listed-examples.ts';
import type { Markup } from '../markup.ts';

const LABEL = 'An example';

/** The drawing as a file of its own, with the site's style sheets: it opens in a browser as it looks in a page. */
function standalone(chart: string, drawing: Markup): string {
  const own = `./${chart}/${chart}.css`;
  const shared = ['tokens', 'charts', 'labels'].map((name) => `../../../styles/${name}.css`);
  const sheets = [...shared, ...(existsSync(new URL(own, import.meta.url)) ? [`../${chart}.css`] : [])].map(
    (sheet) => `<?xml-stylesheet href="${sheet}"?>
`,
  );
  return `${sheets.join('')}${String(drawing).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`;
}

interface Drawing {
  readonly chart: string;
  /** Path under this folder; where an example is drawn as several, they are counted: `EXAMPLE-2.svg`. */
  readonly file: string;
  readonly svg: Markup;
}

const DRAWINGS: readonly Drawing[] = LISTED_EXAMPLES.flatMap((example) => {
  const drawing = drawingOf(example, LABEL);
  const svgs = drawing ? svgsIn(drawing) : [];
  const { name: chart } = example.chart;
  return svgs.map((svg, i) => {
    const name = svgs.length === 1 ? example.name : `${example.name}-${i + 1}`;
    return { chart, file: `${chart}/__snapshots__/${name}.svg`, svg };
  });
});

describe.each(DRAWINGS)('$file', ({ chart, file, svg }) => {
  test('is as it was drawn before', async () => {
    await expect(standalone(chart, svg)).toMatchFileSnapshot(`./${file}`);
  });

  test('is well-formed XML, one svg element with a name', () => {
    const parser = new SaxesParser({ xmlns: true });
    const roots: Record<string, string>[] = [];
    let depth = 0;
    parser.on('opentag', ({ name, attributes }) => {
      const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
      if (depth++ === 0) roots.push({ name, ...Object.fromEntries(values) });
    });
    parser.on('closetag', () => depth--);
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(standalone(chart, svg)).close();
    // A map is not read out: the table beside it has the same places as links.
    const named =
      chart === 'pay-map'
        ? { 'aria-hidden': 'true' }
        : { role: 'img', 'aria-label': expect.stringMatching(/\w/) as string };
    expect(roots).toEqual([expect.objectContaining({ name: 'svg', ...named })]);
  });

  test('holds no position that is not a number', () => {
    expect(String(svg)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

describe.each([...new Set(LISTED_EXAMPLES.map(({ chart }) => chart))])('$name', ({ name, tableOnly }) => {
  const own = DRAWINGS.filter(({ chart }) => chart === name);

  test('has an example that is drawn, unless it is a table', () => {
    expect(own.length > 0).toBe(tableOnly !== true);
  });

  test.runIf(own.length > 0)('keeps no file of a drawing that is no more', () => {
    const folder = new URL(`${name}/__snapshots__/`, import.meta.url);
    const kept = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    const drawn = own.map(({ file }) => file.split('/').at(-1)!);
    expect(kept.filter((file) => !drawn.includes(file))).toEqual([]);
  });
});

import type { BuildEdition } from '../../src/charts/build-edition.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { type Markup, trustedMarkup } from '../../src/markup.ts';
import { english } from './edition.ts';

/** A named input of a chart of the registry. */
export interface ListedExample {
  readonly chart: Chart<unknown, unknown, BuildEdition>;
  readonly name: string;
  readonly input: unknown;
}

const charts: readonly {
  readonly chart: ListedExample['chart'];
  readonly examples: Readonly<Record<string, unknown>>;
}[] = CHARTS;

/** Every example of every chart that is listed. */
export const LISTED_EXAMPLES: readonly ListedExample[] = charts.flatMap(({ chart, examples }) =>
  Object.entries(examples).map(([name, input]) => ({ chart, name, input })),
);

const exampleCites = Object.fromEntries(
  ['example', 'example-prices'].map((id) => [
    id,
    { id, source: 'An example', published: null, newer: null, release: 'an example' },
  ]),
);

/** The site's edition, with the sources that examples name. */
export const EXAMPLE_EDITION: BuildEdition = { ...english, cites: { ...english.cites, ...exampleCites } };

/** The drawing of an example, `label` read out in its place; null where there is nothing to draw. */
export function drawingOf({ chart, input }: ListedExample, label: string): Markup | null {
  const layout = chart.layout(input, EXAMPLE_EDITION.words);
  return layout === null ? null : chart.draw(layout, { ...EXAMPLE_EDITION, label });
}

/** The `svg` elements with a class of their own in a drawing, each with what is nested in it: one, or as many as it sets side by side. */
export function svgsIn(drawing: Markup): Markup[] {
  const html = String(drawing);
  return [...html.matchAll(/<svg class="chart-svg/g)].map(({ index }) => {
    let depth = 0;
    for (const tag of html.slice(index).matchAll(/<(\/?)svg\b[^>]*>/g)) {
      depth += tag[1] ? -1 : 1;
      if (depth === 0) return trustedMarkup(html.slice(index, index + tag.index + tag[0].length));
    }
    throw new Error(`unclosed svg: ${html.slice(index, index + 80)}`);
  });
}

import { chartMarkup } from '../../src/charts/show-chart.ts';
import type { Markup } from '../../src/markup.ts';
import { EXAMPLE_EDITION, LISTED_EXAMPLES } from '../charts/listed-examples.ts';

/** Every example of every chart, as a page shows it, with its name. */
export const chartExamples: readonly (readonly [name: string, chart: Markup])[] = LISTED_EXAMPLES.map(
  ({ chart, name, input }) => [`${chart.name}/${name}`, chartMarkup(chart, input, EXAMPLE_EDITION)] as const,
);

import { type Markup, markup } from '../markup.ts';
import {
  type Cell,
  type Chart,
  type ChartEdition,
  type ChartOptions,
  DEFAULT_OPTIONS,
  type Table,
} from './chart.ts';
import { type Cite, citeLink } from './context.ts';
import { dataTable } from './figure.ts';
import { figureData, marked } from './figure-data.ts';
import { gapText } from './place-gap.ts';
import { leadText } from './lead-text.ts';
import type { Words } from './words.ts';

/** How a chart stands in its page. */
export interface Shell {
  /** Before its name in its element’s id, where a page shows several of one kind. */
  readonly idPrefix?: string | undefined;
  /** Level of the headline in the page’s outline. */
  readonly level?: 1 | 2 | 3 | 4 | undefined;
  /** Where the page has just said what the chart shows: what is measured is the heading instead. */
  readonly headline?: 'hidden' | undefined;
  /** Where its sentence is an answer of its own: it stands under the drawing, and not with the table. */
  readonly sentence?: 'shown' | undefined;
  /** Over its table, which then stays folded even where it is half of what the chart shows. */
  readonly folded?: string | undefined;
  /** Stands right under its drawing. */
  readonly under?: Markup | null | undefined;
}

function cellMarkup(cell: Cell, words: Words): Markup | string {
  if (typeof cell === 'string') return cell;
  if ('sign' in cell) return markup`${cell.sign} ${cell.text}`;
  if ('lead' in cell)
    return markup`<span data-order="${cell.lead.ahead ?? ''}">${leadText(cell.lead, figureData, words)}</span>`;
  if ('from' in cell) return words.range(figureData(cell.from, words), figureData(cell.to, words));
  if ('gap' in cell) return gapText(cell.gap, words);
  return 'amount' in cell ? marked(cell.amount, cell.rough, words) : figureData(cell, words);
}

/** A table of amounts as HTML. A row that is of a place leads to it. */
export function tableMarkup(
  { caption, columns, rows, orders, wide = false, byColumn = false }: Table,
  words: Words,
): Markup {
  return dataTable({
    caption,
    wide,
    byColumn,
    head: columns,
    orders,
    rows: rows.map(({ id, slug, head, cells }) => {
      const { text, area = null } = typeof head === 'string' ? { text: head } : head;
      const name = area
        ? markup`<a href="${area.href}" data-slug="${area.slug}"${area.current && markup` aria-current="true"`}>${text}</a>`
        : text;
      return {
        ...(id !== undefined && { id }),
        slug: slug ?? area?.slug,
        cells: [name, ...cells.map((cell) => cellMarkup(cell, words))],
      };
    }),
  });
}

function citeOf({ cites }: Pick<ChartEdition, 'cites'>, id: string): Cite {
  const cite = cites[id];
  if (!cite) throw new RangeError(`no source ${id}; known: ${Object.keys(cites).join(', ')}`);
  return cite;
}

/** Lies over a drawing: with a script it walks from mark to mark. */
const walkMarkup = (label: string): Markup => markup`<chart-walk data-label="${label}"></chart-walk>`;

/** The line that says the mark that is reached. */
export const SAYS = markup`<div class="chart-says" aria-hidden="true" data-pagefind-ignore></div>
`;

/** A chart in full from its input: headline, subtitle, drawing, notes, sentence and tables in a disclosure, source line. */
export function chartMarkup<Input, E extends ChartEdition>(
  chart: Chart<Input, unknown, E>,
  input: Input,
  edition: Pick<E, 'words' | 'href' | 'cites'>,
  { idPrefix = '', level = 3, headline: shown, sentence: told, folded, under = null }: Shell = {},
): Markup {
  const words: Words = edition.words;
  const said = chart.say(input, edition);
  const { headline, subtitle, sentence, notes, label, tableLabel = words.tableLabel } = said;
  const layout = chart.layout(input, edition.words);
  const drawing =
    layout === null ? null : chart.draw(layout, { words: edition.words, href: edition.href, label });
  const tables = chart.tables(input, edition.words).map((table) => tableMarkup(table, words));
  const noteTexts = notes.map((note) => markup`<p class="chart-note">${note}</p>`);
  const sources = chart
    .sources(input)
    .map((id, i) => [i > 0 && '; ', citeLink(citeOf(edition, id), edition)]);
  const workedOut = markup`. <a href="${edition.href('/data/#derived')}">${words.workedOut}</a>`;
  const inWords = markup`<p class="chart-sentence">${sentence}</p>
`;
  const inside = chart.tableOnly
    ? markup`${tables}${noteTexts}`
    : markup`<div class="chart-plot" data-pagefind-ignore>${drawing}${drawing && walkMarkup(label)}</div>
${under ?? (drawing && SAYS)}${told === 'shown' && inWords}${noteTexts}
<details class="chart-table"${chart.tableOpen && folded === undefined && markup` open`} data-pagefind-ignore><summary>${folded ?? tableLabel}</summary>
${told !== 'shown' && inWords}${tables}</details>`;
  const heading =
    shown === 'hidden'
      ? markup`<h${level} class="chart-headline chart-headline--measure">${subtitle}</h${level}>`
      : markup`<h${level} class="chart-headline">${headline}</h${level}><p class="chart-subtitle">${subtitle}</p>`;
  return markup`<figure class="chart chart--${chart.name}" id="${idPrefix}${chart.name}">
<figcaption>${heading}</figcaption>
${inside}
<p class="chart-source">${words.sourceLabel}: ${sources}${workedOut}</p>
</figure>`;
}

/** A chart of an edition, as asked for. Throws for a place that the edition does not have. */
export function showChart<E extends ChartEdition>(
  chart: Chart<unknown, unknown, E>,
  edition: E,
  options: Partial<ChartOptions> = {},
  shell: Shell = {},
): Markup {
  return chartMarkup(chart, chart.input(edition, { ...DEFAULT_OPTIONS, ...options }), edition, shell);
}

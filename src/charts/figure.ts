import type { Words } from './words.ts';
import { type Markup, markup, plainText } from '../markup.ts';

export interface ChartParts {
  /** Unique in the page: links point at it. */
  readonly id: string;
  readonly kind: 'pay-range' | 'twenty-desks' | 'hourly' | 'hundred-draws';
  /** What the chart shows, as a sentence. */
  readonly headline: Markup;
  /** What is measured: unit, place, release. */
  readonly subtitle: Markup;
  readonly drawing: Markup;
  /** The chart in words, with its figures. */
  readonly sentence: Markup;
  readonly notes?: readonly Markup[];
  readonly table: Markup;
  /** The table stands open: it is half of what the chart shows. */
  readonly tableOpen?: boolean;
  readonly source: Markup;
  /** Level of the headline in the page's outline. */
  readonly level?: 2 | 3 | 4;
}

/** The shell of every chart: headline, subtitle, drawing, sentence, notes, table, source line. */
export function chartFigure(parts: ChartParts, words: Words): Markup {
  const { id, kind, headline, subtitle, drawing, sentence, notes = [], table, source, level = 3 } = parts;
  const open = parts.tableOpen && ' open';
  return markup`<figure class="chart chart--${kind}" id="${id}">
<figcaption><h${level} class="chart-headline">${headline}</h${level}><p class="chart-subtitle">${subtitle}</p></figcaption>
<div class="chart-plot" data-pagefind-ignore>${drawing}</div>
<p class="chart-sentence">${sentence}</p>
${notes.map((note) => markup`<p class="chart-note">${note}</p>`)}
<details class="chart-table"${open} data-pagefind-ignore><summary>${words.tableLabel}</summary>${table}</details>
<p class="chart-source">${words.sourceLabel}: ${source}. <a href="/data/#derived">${words.workedOut}</a></p>
</figure>`;
}

export interface TableParts {
  readonly caption: Markup | string;
  readonly head: readonly (Markup | string)[];
  /** First cell of a row is its header. */
  readonly rows: readonly { readonly id?: string; readonly cells: readonly (Markup | string)[] }[];
  /** Too wide for a phone: scrolls sideways by itself, and takes focus so that keys can scroll it. */
  readonly wide?: boolean;
}

/** A table of figures; the search index leaves it out. */
export function dataTable({ caption, head, rows, wide = false }: TableParts): Markup {
  const label = typeof caption === 'string' ? caption : plainText(caption);
  const scroll = wide && markup` role="region" tabindex="0" aria-label="${label}"`;
  return markup`<div class="table-scroll" data-pagefind-ignore${scroll}><table><caption>${caption}</caption><thead><tr>${head.map(
    (cell) => markup`<th scope="col">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ id, cells }) =>
      markup`<tr${id && markup` id="${id}"`}>${cells.map((cell, i) =>
        i === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

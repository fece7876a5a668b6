import { parse } from 'node-html-parser';
import { type Chart, type ChartEdition, type ChartOptions, DEFAULT_OPTIONS } from '../charts/chart.ts';
import { citeText } from '../charts/context.ts';
import { type Markup, markup, plainText, trustedMarkup } from '../markup.ts';
import type { FileWords } from './words.ts';
import { type Block, blockOf, stacked } from './blocks.ts';
import { FONT } from './font.ts';
import { round } from './length.ts';
import { DRAWING, FONT_FACE, PICTURE, RULES } from './looks.ts';
import { colorOf, declaredIn, lengthOf, ROOT_STYLE, styleOf } from './style.ts';
import { textBlock } from './text-block.ts';

/** An edition with the words of files. */
export type EditionOfFiles<E extends ChartEdition> = E & { readonly words: FileWords };

const SIZES = { headline: 20, small: 13 };
const GAPS = { headline: 4, subtitle: 16, drawing: 12, notes: 6 };

const padded = ({ height, drawn }: Block, under: number): Block => ({ height: height + under, drawn });

/** A note without what speaks of the page around the chart, which carries the class `on-page`. */
function alone(note: Markup): string {
  const root = parse(String(note));
  for (const part of root.querySelectorAll('.on-page')) part.remove();
  return plainText(trustedMarkup(root.toString())).trim();
}

/** The drawing of a chart as a block, with the colors of texts around it. */
function drawingBlock(name: string, drawing: Markup): { block: Block; strong: string; quiet: string } {
  const root = parse(
    `<div><figure class="chart chart--${name}"><div class="chart-plot">${String(drawing)}</div></figure></div>`,
  ).querySelector('div')!;
  const declared = declaredIn(root, RULES);
  const top = styleOf(root, ROOT_STYLE, declared, DRAWING);
  const [figure, element] = [root.querySelector('figure')!, root.querySelector('.chart-plot')!];
  const around = styleOf(figure, top, declared, DRAWING);
  const plotStyle = styleOf(element, around, declared, DRAWING);
  const padding = lengthOf(plotStyle.own['padding-inline'] ?? '0', plotStyle, DRAWING, DRAWING);
  const width = DRAWING - 2 * padding;
  const block = blockOf(element, around, width, { declared, plot: width, root });
  return {
    block: { height: block.height, drawn: markup`<g transform="translate(${padding} 0)">${block.drawn}</g>` },
    strong: colorOf(top, '--text'),
    quiet: colorOf(top, '--text-quiet'),
  };
}

/**
 * A chart as a picture that stands alone: what it shows, what is measured, the drawing, its notes, where its numbers
 * come from, and `page`, the full address that it is found at. One width; colors and sizes are values, in the light
 * colors of the page on white; nothing is loaded from elsewhere. Null where the chart has no drawing.
 *
 * Throws for a place that the edition does not have.
 */
export function svgFile<Input, E extends ChartEdition>(
  chart: Chart<Input, unknown, E>,
  edition: EditionOfFiles<E>,
  { page, ...options }: Partial<ChartOptions> & { readonly page: string },
): string | null {
  const { words, cites } = edition;
  const input = chart.input(edition, { ...DEFAULT_OPTIONS, ...options });
  const layout = chart.tableOnly ? null : chart.layout(input, words);
  if (layout === null) return null;
  const { headline, subtitle, sentence, notes, label } = chart.say(input, edition);
  const drawing = chart.draw(layout, { ...edition, label });
  const { block, strong, quiet } = drawingBlock(chart.name, drawing);
  const sources = chart.sources(input).map((id) => citeText(cites[id]!, words));
  const small = (text: string) => textBlock(text, { size: SIZES.small, width: DRAWING, fill: quiet });
  const title = plainText(headline);
  const { height, drawn } = stacked([
    padded(
      textBlock(title, { size: SIZES.headline, weight: '600', width: DRAWING, fill: strong }),
      GAPS.headline,
    ),
    padded(small(plainText(subtitle)), GAPS.subtitle),
    padded(block, GAPS.drawing),
    ...notes.flatMap((note) => {
      const text = alone(note);
      return text === '' ? [] : [padded(small(text), GAPS.notes)];
    }),
    small(words.chartFiles.source(sources)),
    small(words.chartFiles.credit(page)),
  ]);
  const total = Math.ceil(height + 2 * PICTURE.margin);
  return String(
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${total}" viewBox="0 0 ${PICTURE.width} ${total}" role="img" aria-labelledby="title desc" font-family="${FONT}, Arial, sans-serif">
<title id="title">${title}</title>
<desc id="desc">${plainText(sentence)}</desc>
<style>${trustedMarkup(FONT_FACE)}</style>
<rect width="${PICTURE.width}" height="${total}" fill="#ffffff"/>
<g transform="translate(${round(PICTURE.margin)} ${round(PICTURE.margin)})">
${drawn}</g>
</svg>
`,
  );
}

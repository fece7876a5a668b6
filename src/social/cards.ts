import { SERIF } from '../chart-files/font.ts';
import { type Setting, textBlock } from '../chart-files/text-block.ts';
import type { FileWords } from '../chart-files/words.ts';
import type { ChartEdition } from '../charts/chart.ts';
import { sayBottomLine } from '../charts/bottom-line/say.ts';
import { citeText } from '../charts/context.ts';
import { readPayRange } from '../charts/pay-range/input.ts';
import { type Markup, markup, plainText } from '../markup.ts';
import { bottomLine } from '../model/bottom-line.ts';
import { AS_PUBLISHED } from '../model/pay.ts';
import type { Widen } from '../words/widen.ts';
import { COLUMN, color, framed, textLine } from './frame.ts';
import { LARGE, payRows, SMALL } from './pay-rows.ts';
import type { social } from './words.en.ts';

/** What a card needs of the edition of its page. */
export type CardEdition = ChartEdition & {
  readonly words: FileWords & {
    readonly social: Widen<typeof social>;
    readonly frame: { readonly site: string };
  };
};

const HEADING = { top: 96, leading: 1.15, gap: 16 };
/** Of the drawing on the card of a page of no place: its title, and what is written above keeps clear of it. */
const CALIFORNIA = { title: 398, rows: 440, clear: 354 };
const FOOT = { rough: 534, key: 566, source: 598, size: 20 };

/** A paragraph as large as its room lets it be, px; in the least of the sizes where none does. */
function fitted(
  text: string,
  { sizes, room, ...setting }: Omit<Setting, 'size' | 'width'> & { sizes: readonly number[]; room: number },
): { readonly height: number; readonly drawn: Markup } {
  const blocks = sizes.map((size) => textBlock(text, { ...setting, size, width: COLUMN.width }));
  return blocks.find(({ height }) => height <= room) ?? blocks.at(-1)!;
}

const at = (y: number, drawn: Markup) => markup`<g transform="translate(${COLUMN.left} ${y})">${drawn}</g>
`;

function heading(text: string, sizes: readonly number[], room: number): { height: number; drawn: Markup } {
  const set = { weight: '600', fill: color('--text'), leading: HEADING.leading };
  const { height, drawn } = fitted(text, { ...set, sizes, room });
  return { height, drawn: at(HEADING.top, markup`<g font-family="${SERIF}">${drawn}</g>`) };
}

/** What makes the figures rough, how to read the drawing, and where its figures come from. */
function foot(edition: CardEdition, area: string, sources: readonly string[]): Markup {
  const { release, words, cites } = edition;
  const place = edition.place(area);
  const { rough } = sayBottomLine(bottomLine(release, place, AS_PUBLISHED), place, AS_PUBLISHED, words);
  const quiet = { size: FOOT.size, fill: color('--text-quiet') };
  const source = words.chartFiles.source(sources.map((id) => citeText(cites[id]!, words)));
  return markup`${rough && textLine(plainText(rough), { y: FOOT.rough, ...quiet })}${textLine(words.social.key, { y: FOOT.key, ...quiet })}${textLine(source, { y: FOOT.source, ...quiet })}`;
}

/** The card of a place: both medians, how far pay spreads in both jobs, what makes that rough, source and release. */
export function placeCard(edition: CardEdition, area: string): string {
  const { words } = edition;
  const input = readPayRange(edition, { area, basis: AS_PUBLISHED });
  const parts = [
    heading(input.place.name, [64, 52, 44], 64 * HEADING.leading).drawn,
    textLine(words.social.subject, { y: 212, size: 28, fill: color('--text-quiet') }),
    payRows(input, 278, { sizes: LARGE, words }),
    foot(edition, area, input.sources),
  ];
  return framed(words.frame.site, markup`${parts}`);
}

/** The card of any other page: its title and description, and what both jobs pay in California. */
export function textCard(
  edition: CardEdition,
  { title, description }: { title: string; description: string },
): string {
  const { words } = edition;
  const area = 'california';
  const input = readPayRange(edition, { area, basis: AS_PUBLISHED });
  const head = heading(title, [72, 60, 52, 46], 2 * 60 * HEADING.leading);
  const below = HEADING.top + head.height + HEADING.gap;
  const lead = fitted(description, {
    sizes: [32, 28, 24],
    room: CALIFORNIA.clear - below,
    fill: color('--text-quiet'),
  });
  const parts = [
    head.drawn,
    at(below, lead.drawn),
    textLine(words.social.inPlace(input.place.name), { y: CALIFORNIA.title, size: 24, weight: '600' }),
    payRows(input, CALIFORNIA.rows, { sizes: SMALL, words }),
    foot(edition, area, input.sources),
  ];
  return framed(words.frame.site, markup`${parts}`);
}

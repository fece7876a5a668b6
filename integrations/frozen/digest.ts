import { createHash } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page that stays as it is, in short. */
export interface PageDigest {
  /** Of each drawing, each table and the text around them, by name: a hash. A part that comes twice has a number. */
  readonly parts: Readonly<Record<string, string>>;
  /** Of each figure, by its id: its number, or its words where it has none. */
  readonly figures: ReadonlyMap<string, string>;
}

/** What of a page is no part of what stays: ways on, and what helps to take a page along. */
const LIVE_PARTS = '[data-unfrozen], script, noscript, .pay-controls';

/** What is on record of a text. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Markup without addresses, which follow the folder that the site stands in. */
const drawn = (element: HTMLElement): string => plain(element.outerHTML.replaceAll(/ href="[^"]*"/g, ''));

function figuresIn(main: HTMLElement): Map<string, string> {
  const figures = new Map<string, string>();
  for (const figure of main.querySelectorAll('data[data-figure]'))
    figures.set(
      figure.getAttribute('data-figure')!,
      figure.getAttribute('value') ?? plain(figure.textContent),
    );
  return figures;
}

/** What a part is called: its own id, or that of the nearest thing around it that has one. */
function nameOf(element: HTMLElement): string {
  for (let around: HTMLElement | null = element; around; around = around.parentNode)
    if (around.id) return around.id;
  return 'page';
}

/** The digest of a page. Throws if the HTML has no `main`. */
export function digestOf(html: string): PageDigest {
  const main = parse(html).querySelector('main');
  if (!main) throw new Error('The page has no main.');
  for (const part of main.querySelectorAll(LIVE_PARTS)) part.remove();
  const figures = figuresIn(main);
  const parts: Record<string, string> = {};
  const counts = new Map<string, number>();
  for (const kind of ['svg', 'table'] as const)
    for (const element of main.querySelectorAll(kind)) {
      if (kind === 'svg' && element.closest('svg svg')) continue;
      const name = `${kind === 'svg' ? 'drawing' : 'table'} ${nameOf(element)}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      parts[count === 1 ? name : `${name} ${count}`] = hashOf(drawn(element));
      element.remove();
    }
  return { parts: { ...parts, text: hashOf(plain(main.textContent)) }, figures };
}

/** What of a page is not as it is on record, in lines: each figure by its id, then each part by its name. */
export function differences(
  recorded: PageDigest['parts'],
  figures: PageDigest['figures'],
  now: PageDigest,
): string[] {
  const others = [...now.figures].flatMap(([id, after]) => {
    const before = figures.get(id);
    if (before === after) return [];
    return [`figure ${id} ${before === undefined ? `is new: ${after}` : `was ${before}, would be ${after}`}`];
  });
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(now.parts)])];
  const parts = names.flatMap((name) => {
    const [before, after] = [recorded[name], now.parts[name]];
    if (before === after) return [];
    return [`${name} ${before === undefined ? 'is new' : after === undefined ? 'is gone' : 'is another'}`];
  });
  return [...others, ...parts];
}

import { type HTMLElement, parse } from 'node-html-parser';
import TurndownService from 'turndown';

/** What of a page only helps to find the way in it, or is nothing without a screen. */
const LEFT_OUT = [
  'img, script, style, noscript, template, button, fieldset, form, [hidden]',
  'chart-walk, .chart-says, .breadcrumb, .contents, .place-contents, .take-along, .share-embed, .paper-only',
  // What unfolds stands open here: the heading over it suffices.
  '.chart-table > summary',
].join();

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A line of a list or table, set in bold as its title; nothing where there is none. */
const bold = (text: string): string =>
  oneLine(text) === '' ? '' : `\n\n**${oneLine(text).replaceAll('**', '')}**\n\n`;

const cell = (content: string): string => ` ${oneLine(content).replaceAll('|', '\\|')} |`;

const rowOf = (cells: number): string => `|${' --- |'.repeat(cells)}\n`;

/** Elements that Markdown has no mark for, or that Turndown does not know. */
function converter(): TurndownService {
  const markdown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    // An empty cell is a cell.
    blankReplacement: (_, node) =>
      ['TD', 'TH'].includes(node.nodeName) ? cell('') : (node as { isBlock?: boolean }).isBlock ? '\n\n' : '',
  });
  return (
    markdown
      .addRule('cell', { filter: ['th', 'td'], replacement: cell })
      .addRule('row', {
        filter: 'tr',
        replacement: (content, row) => {
          const before = row.parentNode?.nodeName === 'THEAD' && !row.previousSibling;
          return `|${content.trimEnd()}\n${before ? rowOf(row.childNodes.length) : ''}`;
        },
      })
      .addRule('rows', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content.trimStart() })
      .addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` })
      .addRule('title', { filter: ['caption', 'summary', 'legend'], replacement: bold })
      .addRule('term', { filter: 'dt', replacement: (content) => `\n- ${oneLine(content)}:` })
      .addRule('meaning', { filter: 'dd', replacement: (content) => ` ${oneLine(content)}\n` })
      .addRule('meanings', { filter: 'dl', replacement: (content) => `\n\n${content.trim()}\n\n` })
      // The dl of a pair of jobs has a div around each.
      .addRule('pair', {
        filter: (node) => node.nodeName === 'DIV' && node.parentNode?.nodeName === 'DL',
        replacement: (content) => content,
      })
  );
}

/** Markup without its drawings. They are most of a page and stand one in another, so they go before it is read. */
function withoutDrawings(html: string): string {
  let depth = 0;
  return html
    .split(/(<\/?svg\b[^>]*>)/)
    .filter((part) => {
      const inside = depth > 0;
      if (part.startsWith('<svg')) depth += part.endsWith('/>') ? 0 : 1;
      else if (part.startsWith('</svg')) depth -= 1;
      else return !inside;
      return false;
    })
    .join('');
}

/** Blocks that stand in a row are words without a space between them once they are text. */
const APART = 'dd > span, h1 > span, .pay-actions a';

/** A term that opens its meaning on the page leads to the glossary. */
function linkTerms(main: HTMLElement): void {
  for (const term of main.querySelectorAll('button.term')) {
    const panel = main.querySelector(`[id="${term.getAttribute('popovertarget')!}"]`)!;
    const link = panel.querySelector('a')!.getAttribute('href')!;
    term.replaceWith(`<a href="${link}">${term.innerHTML}</a>`);
    panel.remove();
  }
}

function prepared(main: HTMLElement, address: string): string {
  linkTerms(main);
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  for (const link of main.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
  for (const element of main.querySelectorAll(APART)) element.insertAdjacentHTML('beforebegin', ' ');
  // A heading that unfolds something is a heading.
  for (const summary of main.querySelectorAll('summary:has(h2, h3, h4)'))
    summary.replaceWith(summary.innerHTML);
  return main.innerHTML;
}

/**
 * A built page as Markdown: title and address on top, then what its `main` says. Links are absolute, figures are text,
 * drawings are left out; their sentences and tables stay. Throws, naming the page, where a part of it is missing.
 */
export function markdownOf(html: string, file: string): string {
  const root = parse(withoutDrawings(html), { blockTextElements: { script: true, style: true } });
  const need = (selector: string): HTMLElement => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`${file} has no ${selector}, so it cannot be written as Markdown.`);
    return found;
  };
  const address = need('link[rel="canonical"]').getAttribute('href')!;
  const head = { title: oneLine(need('h1').text), url: address, lang: need('html').getAttribute('lang') };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const text = converter().turndown(prepared(need('main'), address));
  return `---\n${lines.join('\n')}\n---\n\n${text.replaceAll(/[ \t]+$/gm, '')}\n`;
}

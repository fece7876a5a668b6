import { HTMLElement, NodeType } from 'node-html-parser';

/** A part of a page that can be found: what stands below one heading that a link can lead to. */
export interface Section {
  /** After the `#` of its address; empty for what stands before the first such heading. */
  readonly id: string;
  readonly title: string;
  /** Id of the section that it is a part of; empty where it is none of another. */
  readonly within: string;
  readonly text: string;
}

interface Open {
  readonly id: string;
  readonly title: string;
  readonly within: string;
  readonly parts: string[];
}

/** What says nothing of its page: controls, their labels, drawings, lists of the page's own sections. */
const LEFT_OUT =
  'button:not(.term), [popover], label, fieldset, form, select, nav, svg, script, style, template, noscript, .breadcrumb, .contents, .button, ' +
  '.chart-table > summary, [hidden], [data-pagefind-ignore]:not(.table-scroll):not(.chart-table)';
// `data-of-page`: tells of its page as a whole, so that headings in it begin no section.
const BLOCKS = /^(?:p|div|li|ul|ol|dl|dt|dd|h\d|section|details|summary|figure|figcaption|tr|br|blockquote)$/;
/** A longer table lists places: each has a page of its own that is found by name. */
const MOST_ROWS = 20;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const titleOf = (section: HTMLElement) => section.querySelector('h1, h2, h3, h4, summary');

/** The id that leads to a section, or to what a disclosure holds: a browser opens it. */
const idOf = (element: HTMLElement): string => {
  if (element.id !== '' || element.rawTagName !== 'details') return element.id;
  return element.querySelector('.disclosure-inside')?.id ?? '';
};
const isPart = (element: HTMLElement): boolean =>
  /^(?:section|details)$/.test(element.rawTagName) && idOf(element) !== '';

/** What a table is about, without its numbers: its caption, its heads, its cells of words. */
function wordsOfTable(table: HTMLElement): string {
  if (table.querySelectorAll('tr').length > MOST_ROWS)
    return plain(table.querySelector('caption')?.text ?? '');
  const cells = table
    .querySelectorAll('caption, th, td')
    .map((cell) => plain(cell.text))
    .filter((text) => /\p{L}{2}/u.test(text) && !/[$%]|\d[,.]\d/.test(text));
  return [...new Set(cells)].join('. ');
}

/** The sections of a page's body, in order: the first is the page itself. Changes the body: what is left out is removed. */
export function sectionsOf(body: HTMLElement): Section[] {
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  const all: Open[] = [];
  const open = (id: string, title: HTMLElement | null, within = ''): Open => {
    const section = { id, title: plain(title?.text ?? ''), within, parts: [] };
    all.push(section);
    return section;
  };

  /** Adds what stands in an element to a section; returns the section that what follows belongs to. */
  function read(element: HTMLElement, from: Open, title: HTMLElement | null): Open {
    let current = from;
    for (const child of element.childNodes) {
      if (child.nodeType === NodeType.TEXT_NODE) current.parts.push(child.text);
      if (!(child instanceof HTMLElement) || child === title) continue;
      const tag = child.rawTagName.toLowerCase();
      if (tag === 'table') {
        current.parts.push(` ${wordsOfTable(child)}. `);
      } else if (child.hasAttribute('data-of-page')) {
        current.parts.push(` ${plain(child.text)} `);
      } else if (child.id && /^h[2-4]$/.test(tag)) {
        current = open(child.id, child);
      } else if (isPart(child) && titleOf(child)) {
        const heading = titleOf(child);
        read(child, open(idOf(child), heading, current.id), heading);
      } else {
        if (BLOCKS.test(tag)) current.parts.push(' ');
        current = read(child, current, title);
        if (BLOCKS.test(tag)) current.parts.push(' ');
      }
    }
    return current;
  }

  const heading = body.querySelector('h1');
  read(body, open('', heading), heading);
  return all.map(({ id, title, within, parts }) => ({ id, title, within, text: plain(parts.join('')) }));
}

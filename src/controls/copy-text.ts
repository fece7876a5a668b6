import { need } from './field.ts';

/** What the panels of a page say after a press. */
interface Said {
  readonly copied: string;
  readonly byHand: string;
  readonly notHere: string;
  readonly failed: string;
}

/** It stands in their page once: `data-said`. */
export const saidIn = ({ ownerDocument }: HTMLElement): Said =>
  JSON.parse(need(ownerDocument, '.take-along').dataset.said!) as Said;

/** The text of an element in one line; in `<pre>` as it stands, with the line ends that its `data-line-end` asks for. */
export function textOf(element: HTMLElement): string {
  const text = element.textContent;
  if (!element.matches('pre')) return text.replaceAll(/\s+/g, ' ').trim();
  return element.dataset.lineEnd === 'crlf' ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}

/** Copies a text and says so in the panel’s status; where the clipboard is refused, the text stands selected. */
export async function copyText(panel: HTMLElement, element: HTMLElement): Promise<void> {
  const { copied, byHand } = saidIn(panel);
  const says = need(panel, '[role="status"]');
  says.textContent = ''; // the same words again are said again
  try {
    await navigator.clipboard.writeText(textOf(element));
    says.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(element);
    says.textContent = byHand;
  }
}

import { need } from './field.ts';

/** Says in sight, and to a screen reader, what came of *Copy link*; with an empty text takes it away. */
export function sayCopied(root: ParentNode, text: string): void {
  need(root, '#copy-said').textContent = text;
  need(root, '#copy-by-hand').hidden = true;
}

/**
 * Copies the address of this page, with its query or its hash in place of the present ones, and says `copied`.
 * Where the clipboard is refused, the link is put, selected, into a field to copy from.
 */
export async function copyLink(root: ParentNode, end: string, copied: string): Promise<void> {
  const link = `${location.origin}${location.pathname}${end}`;
  sayCopied(root, ''); // the same words again are said again
  try {
    await navigator.clipboard.writeText(link);
    sayCopied(root, copied);
  } catch {
    sayCopied(root, '');
    need(root, '#copy-by-hand').hidden = false;
    const field = need<HTMLInputElement>(root, '#copy-field');
    field.value = link;
    field.focus();
    field.select();
  }
}

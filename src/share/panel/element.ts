import { copyText, saidIn, textOf } from '../../controls/copy-text.ts';
import { need } from '../../controls/field.ts';
import { showFrame } from '../../controls/show-frame.ts';
import { plainTable, tabSeparated } from './table.ts';

const blob = (text: string, type: string) => new Blob([text], { type });

/** What a button of a chart’s panel copies; null where the page has no such thing. */
const COPIED: Readonly<Record<string, (panel: HTMLElement) => Record<string, Blob | Promise<Blob>> | null>> =
  {
    picture: (panel) => {
      const file = panel.parentElement?.querySelector<HTMLAnchorElement>('a[download$=".png"]');
      return file ? { 'image/png': fetch(file.href).then((response) => response.blob()) } : null;
    },
    table: (panel) => {
      const table = panel.closest('details')?.previousElementSibling?.querySelector('table');
      return table
        ? {
            'text/html': blob(plainTable(table), 'text/html'),
            'text/plain': blob(tabSeparated(table), 'text/plain'),
          }
        : null;
    },
  };

/** Copies what is no text, so that it lands right in a document or a sheet. */
async function copyThing(panel: HTMLElement, kind: string): Promise<void> {
  const { copied, notHere } = saidIn(panel);
  const says = need(panel, '.share-said');
  says.textContent = '';
  try {
    await navigator.clipboard.write([new ClipboardItem(COPIED[kind]!(panel)!)]);
    says.textContent = copied;
  } catch (error) {
    console.error(error);
    says.textContent = notHere;
  }
}

/** Whether a button can do anything here. */
function works({ dataset: { copy: kind = '', send } }: HTMLButtonElement, panel: HTMLElement): boolean {
  if (send !== undefined) return 'share' in navigator;
  const made = COPIED[kind];
  if (!made) return true;
  if (typeof ClipboardItem === 'undefined') return false;
  return kind === 'table'
    ? made(panel) !== null
    : panel.parentElement?.querySelector('a[download$=".png"]') !== null;
}

/** Wakes the buttons of a panel: they do nothing without a script, and are not there. */
export function setUpPanel(panel: HTMLElement): void {
  if (panel.dataset.ready !== undefined) return;
  panel.dataset.ready = '';
  const undrawn = panel.querySelectorAll<HTMLElement>('.share-code[data-label]');
  if (undrawn.length > 0)
    void import('../code.ts').then(({ codeSvg }) => {
      for (const code of undrawn) {
        const address = textOf(need(code.parentElement!, 'a'));
        code.innerHTML = String(codeSvg(address, code.dataset.label!));
      }
    });
  for (const shown of panel.querySelectorAll<HTMLElement>('.embed-shown')) {
    shown.hidden = false;
    showFrame(need(shown, 'div'), textOf(need(shown.parentElement!, 'pre')));
  }
  for (const button of panel.querySelectorAll('button')) button.hidden = !works(button, panel);
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    if (button.dataset.copy === 'link') void copyText(panel, need(button.parentElement!, 'a, pre'));
    else if (button.dataset.copy === 'text') void copyText(panel, need(panel, '.share-text p'));
    else if (button.dataset.copy) void copyThing(panel, button.dataset.copy);
    else {
      const text = textOf(need(panel, '.share-text p > span'));
      const url = textOf(need(panel, '.share-address'));
      // A reader who closes the sheet has changed their mind: that is no fault.
      void navigator.share({ text, url }).catch(() => null);
    }
  });
}

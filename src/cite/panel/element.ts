import { copyText } from '../../controls/copy-text.ts';
import { need } from '../../controls/field.ts';
import { languageOf } from '../../controls/words.ts';
import { dayOf } from '../../model/day.ts';
import { type Cited, citationsOf, STYLES } from '../citations.ts';
import { loadCiteWords } from '../languages.ts';

/** What the page says of itself, without the day on which it is read: its `data-cite`. */
type Told = Omit<Cited, 'accessed'>;

/** Wakes the buttons of a panel, once. */
function wakeButtons(panel: HTMLElement): void {
  if (panel.dataset.ready !== undefined) return;
  panel.dataset.ready = '';
  for (const button of panel.querySelectorAll('button')) button.hidden = false;
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button) void copyText(panel, need(button.closest('.cite-style')!, '.cite-text'));
  });
}

/**
 * Writes the citations of the page, read today, into its panel; `changed` is what a view has other than the page as built.
 * Gives the panel. Where the words cannot be loaded, the citations stay as built, and the promise is rejected.
 */
export async function setUpCitations(
  details: HTMLElement,
  changed: Partial<Told> = {},
): Promise<HTMLElement> {
  const panel = need(details, '.cite');
  wakeButtons(panel);
  need(panel, '[role="status"]').textContent = '';
  const words = await loadCiteWords(languageOf(panel));
  const told = { ...(JSON.parse(panel.dataset.cite!) as Told), ...changed };
  const citations = citationsOf({ ...told, accessed: dayOf(new Date()) }, words);
  for (const style of STYLES)
    need(panel, `[data-style="${style}"] .cite-text`).textContent = citations[style].replaceAll('\r\n', '\n');
  need(panel, '.cite-built').hidden = true;
  return panel;
}

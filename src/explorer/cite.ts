import { setUpCitations } from '../cite/panel/element.ts';
import { loadCiteWords } from '../cite/languages.ts';
import { need } from '../controls/field.ts';
import { languageOf } from '../controls/words.ts';
import { linksOf, type Sharing } from './links.ts';
import type { View } from './view.ts';

/** A source that a view may show, from the page: by release, `job-board`, and `local` for local prices. */
type Sources = Readonly<Record<string, { readonly version: string | null; readonly text: string }>>;

/** Puts a view’s address, release and sources into the citations of the page. */
export async function showPanel(details: HTMLElement, view: View, sharing: Sharing): Promise<void> {
  const panel = need(details, '.cite');
  const sources = JSON.parse(panel.dataset.sources!) as Sources;
  const shown = sources[view.source === 'oews' ? view.release : view.source]!;
  // A page that stays as it is has its release in its title, and shows no other.
  const { version } = JSON.parse(panel.dataset.cite!) as { version: string | null };
  const address = new URL(linksOf(view, sharing)[sharing.sent], panel.baseURI).href;
  await setUpCitations(details, { address, version: version && shown.version });
  const texts = [shown, ...(view.source === 'oews' && view.prices === 'local' ? [sources.local!] : [])];
  const { figures } = await loadCiteWords(languageOf(panel));
  need(panel, '[data-style="source"] .cite-text').textContent = figures(
    texts.map(({ text }) => text).join('; '),
  );
  const moves = panel.querySelector<HTMLElement>('.cite-moves');
  if (!moves) return;
  moves.hidden = sharing.sent === 'frozen';
  need<HTMLAnchorElement>(moves, 'a').href = `${linksOf(view, sharing).frozen}&panel=cite`;
}

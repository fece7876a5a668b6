import { basisText } from '../charts/context.ts';
import { saidIn } from '../controls/copy-text.ts';
import { languageOf } from '../controls/words.ts';
import { need } from '../controls/field.ts';
import { type Markup, markup } from '../markup.ts';
import { HOURS_PER_WEEK } from '../model/pay-units.ts';
import { loadPlace, loadStates } from '../places/load.ts';
import { codeSvg } from '../share/code.ts';
import { loadShareWords } from '../share/languages.ts';
import { setUpPanel } from '../share/panel/element.ts';
import { payLines, type ShareWords } from '../share/text.ts';
import { capital } from '../words/language.ts';
import type { ExplorerLanguage } from './languages.ts';
import { loadBeside } from './load-beside.ts';
import { linksOf, type Sharing } from './links.ts';
import { basisOf, type View } from './view.ts';

/** A view of the survey as text: each place that it shows, and how figures are worked out that are not as published. */
async function textOf(
  view: View,
  folder: string,
  { drawn: words }: ExplorerLanguage,
  text: ShareWords,
): Promise<Markup> {
  const { chartData } = await loadStates(folder);
  const first = await loadPlace(view.area, folder);
  const { beside } = await loadBeside(view.with, folder);
  const basis = basisOf(view);
  const lines = [...(first ? [first] : []), ...beside].flatMap((place) =>
    payLines(chartData.release, place, basis, { words, text }),
  );
  const worked = basis.prices === 'local' || (basis.unit !== 'hour' && basis.hours !== HOURS_PER_WEEK);
  const basisLine = worked && `${capital(basisText(chartData.release, basis, words))}. `;
  return markup`${lines.map((line) => markup`${line} `)}${basisLine}${chartData.cites.pay.source}.`;
}

/** What the page says of another source than the survey: its headline and its source line. */
const textInSight = (page: Document): string =>
  ['#pay-view .chart-headline', '#pay-view .chart-source']
    .map((selector) => page.querySelector(selector)?.textContent.trim())
    .filter(Boolean)
    .join('. ');

/** Puts a view’s links, codes and text into the panel. Where its figures cannot be loaded, it says so. */
export async function showPanel(
  panel: HTMLElement,
  view: View,
  sharing: Sharing,
  language: ExplorerLanguage,
): Promise<void> {
  setUpPanel(panel);
  const links = linksOf(view, sharing);
  const { share } = await loadShareWords(languageOf(panel));
  for (const kind of ['live', 'frozen'] as const) {
    const row = need(panel, `[data-kind="${kind}"]`);
    const address = new URL(links[kind], panel.baseURI).href;
    const link = need<HTMLAnchorElement>(row, 'a');
    link.href = address;
    link.textContent = address;
    need(row, '.share-code').innerHTML = String(codeSvg(address, share.code[kind]));
    if (kind === sharing.sent) need(panel, '.share-address').textContent = address;
  }
  const says = need(panel, '.share-said');
  says.textContent = '';
  try {
    const { chartData } = await loadStates(sharing.folder);
    need(panel, '[data-kind="frozen"] b').textContent = share.frozen(chartData.cites.pay.release);
    need(panel, '.share-text p > span').innerHTML =
      view.source === 'oews'
        ? String(await textOf(view, sharing.folder, language, share))
        : String(markup`${textInSight(panel.ownerDocument)}`);
  } catch (error) {
    console.error(error);
    says.textContent = saidIn(panel).failed;
  }
}

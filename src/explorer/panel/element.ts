import { bringToTop } from '../../controls/bring-to-top.ts';
import { releaseFolder } from '../../places/wire.ts';
import type { Figures } from '../draw-data.ts';
import type { ExplorerLanguage } from '../languages.ts';
import type { Sharing } from '../links.ts';
import type { View } from '../view.ts';

export { goTo } from '../../controls/bring-to-top.ts';

/** Where the links of a view lead, from the explorer's own attributes. */
function sharingOf({ dataset }: HTMLElement, { release }: View, newest: string): Sharing {
  const { home = '/', frozenHome, live = newest } = dataset;
  return {
    newest,
    folder: releaseFolder(release, live),
    live: `${home}pay/`,
    frozen: `${frozenHome ?? `${home}r/${release}/`}pay/`,
    sent: frozenHome === undefined && release === newest ? 'live' : 'frozen',
  };
}

/** What fills a panel; null for one that the page has none of. */
function fillerOf(name: string) {
  if (name === 'share') return import('../share.ts');
  if (name === 'cite') return import('../cite.ts');
  return name === 'download' ? import('../download/element.ts') : null;
}

const panelsIn = (page: Document) => [
  ...page.querySelectorAll<HTMLDetailsElement>('.take-along > details[data-panel]'),
];

const namedInAddress = () => new URLSearchParams(location.search).get('panel');

/** The address with the panel that is open: that is no step to go back to. */
function writeAddress(name: string | undefined): void {
  const query = new URLSearchParams(location.search);
  if ((namedInAddress() ?? undefined) === name) return;
  if (name === undefined) query.delete('panel');
  else query.set('panel', name);
  const search = query.toString().replaceAll('%2C', ',');
  history.replaceState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
}

/** The panels that are open, the one that was opened last at the end. */
let opened: readonly HTMLDetailsElement[] = [];

/**
 * Fills the panels that are open, and says in the address which was opened last. The panel that is `asked` for is opened
 * first, and the others are closed. Once it is filled it is brought into view, unless the reader has by then chosen
 * another view, which stays on the screen.
 */
export async function fillPanel(
  explorer: HTMLElement,
  view: View,
  {
    newest,
    language,
    asked,
    figures,
  }: {
    readonly newest: string;
    readonly language: ExplorerLanguage;
    /** The name of a panel; null for none. */
    readonly asked: string | null;
    readonly figures: () => Promise<Figures>;
  },
): Promise<void> {
  const panels = panelsIn(explorer.ownerDocument);
  const untouched = asked !== null && namedInAddress() === asked;
  if (asked !== null) for (const details of panels) details.open = details.dataset.panel === asked;
  const open = panels.filter((details) => details.open);
  opened = [
    ...opened.filter((details) => open.includes(details)),
    ...open.filter((details) => !opened.includes(details)),
  ];
  const last = opened.at(-1);
  writeAddress(last?.dataset.panel);
  const { search } = location;
  const sharing = sharingOf(explorer, view, newest);
  await Promise.all(
    open.map(async (details) => {
      const filler = await fillerOf(details.dataset.panel!);
      await filler?.showPanel(details, view, sharing, language, figures);
    }),
  );
  if (untouched && last && location.search === search) bringToTop(last);
}

import type { ContextIn } from '../charts/context.ts';
import type { MoreWords, Words } from '../charts/words.ts';
import type { Markup } from '../markup.ts';
import { comparesPlaces } from './compare.ts';
import type { DrawData } from './draw-data.ts';
import type { ExplorerLanguage } from './languages.ts';
import type { View } from './view.ts';

type Kind = keyof MoreWords;
type Drawer<W extends Words> = (context: ContextIn<W>, view: View, data: DrawData) => Markup;

/** With the line that tells of a row: it is there when the rows are. */
async function withRows<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, import('./picked/element.ts')]);
  return module;
}

/** What draws a view that needs more than every view does, loaded when one is asked for. */
const DRAWERS: { readonly [K in Kind]: () => Promise<Drawer<Words & MoreWords[K]>> } = {
  areas: async () => (await withRows(import('./draw-areas.ts'))).drawAreas,
  board: async () => (await import('./draw-board.ts')).drawBoard,
  compared: async () => (await import('./draw-compared.ts')).drawCompared,
  map: async () => (await import('./draw-map.ts')).drawMap,
  people: async () => (await import('./draw-people.ts')).drawPeople,
  rank: async () => (await withRows(import('./draw-rank.ts'))).drawRank,
};

/** What a view needs to be drawn; null: no more than every view. */
export function kindOf(view: View): Kind | null {
  if (view.source === 'job-board') return 'board';
  if (comparesPlaces(view)) return 'compared';
  return view.view === 'range' || view.view === 'table' ? null : view.view;
}

/** Loads what draws views of a kind, with its words. */
export async function loadDrawer<K extends Kind>(
  kind: K,
  { more }: Pick<ExplorerLanguage, 'more'>,
): Promise<Drawer<Words>> {
  const [draw, words] = await Promise.all([DRAWERS[kind](), more[kind]()]);
  return (context, view, data) => draw({ ...context, words: { ...context.words, ...words } }, view, data);
}

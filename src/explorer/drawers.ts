import type { ContextIn } from '../charts/context.ts';
import { whenIdle } from '../controls/before-use.ts';
import { once } from '../controls/load-once.ts';
import type { MoreWords, Words } from '../charts/words.ts';
import type { DrawData, Figures } from './draw-data.ts';
import type { ExplorerLanguage } from './languages.ts';
import type { View } from './view.ts';

type Kind = keyof MoreWords;
type Drawer<W extends Words> = (context: ContextIn<W>, view: View, data: DrawData) => Figures;

/** The line that tells of a row: it is there when the rows are. */
const loadRowLine = once(() => import('./picked/element.ts'));

/** What draws a view that needs more than every view does, loaded when one is asked for. */
const DRAWERS: { readonly [K in Kind]: () => Promise<Drawer<Words & MoreWords[K]>> } = {
  areas: once(async () => (await Promise.all([import('./draw-areas.ts'), loadRowLine()]))[0].drawAreas),
  board: once(async () => (await import('./draw-board.ts')).drawBoard),
  compared: once(async () => (await import('./draw-compared.ts')).drawCompared),
  map: once(async () => (await Promise.all([import('./draw-map.ts'), loadRowLine()]))[0].drawMap),
  people: once(async () => (await import('./draw-people.ts')).drawPeople),
  table: once(async () => (await import('./draw-table.ts')).drawTable),
  rank: once(async () => (await Promise.all([import('./draw-rank.ts'), loadRowLine()]))[0].drawRank),
};

/** Whether a view is drawn by `draw-compared.ts`: places side by side, in those views of one place that can be. */
export const comparesPlaces = ({
  view,
  source,
  with: beside,
}: Pick<View, 'view' | 'source' | 'with'>): boolean =>
  beside.length > 0 && source === 'oews' && (view === 'range' || view === 'table');

/** What a view needs to be drawn; null: no more than every view. */
export function kindOf(view: View): Kind | null {
  if (view.source === 'job-board') return 'board';
  if (comparesPlaces(view)) return 'compared';
  return view.view === 'range' ? null : view.view;
}

/** Loads what draws views of a kind, with its words; and then that of all, for who asks for one may ask for any. */
export async function loadDrawer<K extends Kind>(
  kind: K,
  { more }: Pick<ExplorerLanguage, 'more'>,
): Promise<Drawer<Words>> {
  const [draw, words] = await Promise.all([DRAWERS[kind](), more[kind]()]);
  whenIdle(() => {
    // A failure says nothing yet: what is asked for is then loaded again.
    for (const load of [...Object.values(DRAWERS), ...Object.values(more)]) void load().catch(() => null);
  });
  return (context, view, data) => draw({ ...context, words: { ...context.words, ...words } }, view, data);
}

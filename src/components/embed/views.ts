import { atBase } from '../../addresses.ts';
import { type Chart, type ChartOptions, DEFAULT_OPTIONS } from '../../charts/chart.ts';
import { chartNamed } from '../../charts/index.ts';
import { areaPages, statePages } from '../../data/pages.ts';
import type { Edition } from '../../edition.ts';
import { embedPage, type EmbedView } from '../../embed/page.ts';
import { type EmbedPlaces, embedViews } from '../../embed/views.ts';
import { sameAsked } from '../../chart-files/files-of.ts';
import { subjectsIn } from '../files/subjects.ts';

const slugsOf = (places: readonly { readonly slug: string }[]): string[] => places.map(({ slug }) => slug);

const placesIn = ({ states }: Edition): EmbedPlaces => ({
  pages: slugsOf([...statePages, ...areaPages]),
  states: slugsOf(states),
  areas: [DEFAULT_OPTIONS.area, ...slugsOf(areaPages)],
});

/** Whether a chart has anything to show of a place: a drawing, or one figure where it is a table alone. */
function shows({ name, options }: EmbedView, edition: Edition): boolean {
  const chart: Chart<unknown, unknown, Edition> = chartNamed(name);
  const input = chart.input(edition, { ...DEFAULT_OPTIONS, ...options });
  if (!chart.tableOnly) return chart.layout(input, edition.words) !== null;
  return chart
    .tables(input, edition.words)
    .some(({ rows }) =>
      rows.some(({ cells }) =>
        cells.some((cell) => typeof cell === 'object' && 'state' in cell && cell.state === 'published'),
      ),
    );
}

const found = new WeakMap<Edition, ReadonlyMap<string, EmbedView>>();

/** Every view of an edition that other pages can show, by its address below the edition: the same objects each time. */
export function embedsIn(edition: Edition): ReadonlyMap<string, EmbedView> {
  const known = found.get(edition);
  if (known) return known;
  const all = embedViews(subjectsIn(edition).values(), edition.key.frozen ? null : placesIn(edition));
  const shown = new Map([...all].filter(([, view]) => shows(view, edition)));
  found.set(edition, shown);
  return shown;
}

/** Addresses of the views that the release of an edition has for ever, in the edition that stays as it is. */
export const keptEmbedsIn = (edition: Edition): ReadonlySet<string> =>
  new Set(
    [...embedViews(subjectsIn(edition).values(), null).keys()].filter((page) => embedsIn(edition).has(page)),
  );

/** The view that a chart of a page is, as it was asked for; undefined where other pages cannot show it. */
export function embedNamed(
  name: string,
  options: Partial<ChartOptions>,
  edition: Edition,
): EmbedView | undefined {
  const { area, role } = { ...DEFAULT_OPTIONS, ...options };
  const views = embedsIn(edition);
  const view =
    views.get(embedPage({ name, options: { area, role } })) ??
    views.get(embedPage({ name, options: { area } }));
  return view && sameAsked(view.options, options) ? view : undefined;
}

/** Address of a view in an edition, or of what it says to programs: with what stands before the edition’s own. */
export const embedHref = (page: string, path: string): string =>
  atBase(path === '' ? page : `/${path}${page}`);

/** What a frame with a view is called. */
export function embedTitle({ name, options: { area, role } }: EmbedView, edition: Edition): string {
  const { words, key, cites, release } = edition;
  return words.embed.title(
    words.charts[name as keyof typeof words.charts].name,
    edition.place(area).name,
    role ? words.role[role].titleMany : null,
    key.frozen ? cites[release.source]!.release : null,
  );
}

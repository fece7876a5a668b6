import { atBase } from './addresses.ts';
import type { BuildEdition } from './charts/build-edition.ts';
import type { ChartData } from './charts/context.ts';
import { adjacentFile, adjacentOf } from './data/adjacent.ts';
import { chartDataOf, cite, frozenChartDataOf } from './data/charts.ts';
import { cpi, history, points } from './data/history.ts';
import { jobBoard, openRelease, type Release, RELEASES, sources } from './data/index.ts';
import { employersOfRelease } from './data/industries.ts';
import { jobTasks } from './data/job-tasks.ts';
import { mapOfCalifornia, mapOfStates, placesOfStates } from './data/maps.ts';
import { payPage } from './data/pages.ts';
import { LANGUAGES, type Locale } from './languages.ts';
import { frozenPath, isFrozen, type PageAddress, PAGES } from './site-map.ts';
import type { SiteWords } from './words.ts';

/** Which edition: its language, its release, and what stands before its addresses. */
export interface EditionKey {
  readonly locale: Locale;
  readonly release: string;
  /** `` for the first, `es`, `r/2025-05`: no slash at its ends. */
  readonly path: string;
  /** What it shows stays as it is when a newer release comes. */
  readonly frozen: boolean;
}

/** What a page shows: one language, one release, one set of addresses. Made once a page and handed down. */
export interface Edition extends BuildEdition {
  readonly key: EditionKey;
  readonly words: SiteWords;
  /** The release with all of its places. */
  readonly data: Release;
  /** What charts need besides their place, as the explorer and the offer check are sent it. */
  readonly chartData: ChartData;
  /** Every release that a reader can choose in the explorer, newest first; of a frozen edition its own. */
  readonly releases: readonly Release[];
  /** The address of a page in the live edition of this language. */
  live(page: string): string;
}

/** The editions that the site is built in; the first is the one without a path. */
export const EDITIONS: readonly EditionKey[] = [
  { locale: 'en', release: RELEASES[0], path: '', frozen: false },
  ...RELEASES.map((release) => ({ locale: 'en' as const, release, path: frozenPath(release), frozen: true })),
];

const boardCite = {
  ...cite(jobBoard.source),
  release: sources.find(({ id }) => id === jobBoard.source)!.release,
};
const cites = {
  ...Object.fromEntries(sources.map(({ id }) => [id, cite(id)])),
  [jobBoard.source]: boardCite,
};

/** Of an edition that stays as it is: a newer edition of a source is no part of it. */
const frozenCites = Object.fromEntries(
  Object.entries(cites).map(([id, found]) => [id, { ...found, newer: null }]),
);

const releases = RELEASES.map(openRelease);

/** Where the newest release stands in each language. */
const LIVE = new Map(EDITIONS.filter(({ frozen }) => !frozen).map(({ locale, path }) => [locale, path]));

const below = (path: string, address: string): string => atBase(path === '' ? address : `/${path}${address}`);

const liveHref = ({ locale }: EditionKey, address: string): string => below(LIVE.get(locale) ?? '', address);

/** Address of a page in an edition: below its path, if the edition has the page, else in the live one of its language. */
const hrefOf = (key: EditionKey, address: string): string =>
  !key.frozen || isFrozen(address) ? below(key.path, address) : liveHref(key, address);

function make(key: EditionKey): Edition {
  const data = openRelease(key.release);
  const chartData = key.frozen ? frozenChartDataOf(key.release) : chartDataOf(key.release);
  const { minimumWage, cites: used } = chartData;
  const href = (address: string) => hrefOf(key, address);
  return {
    key,
    words: LANGUAGES[key.locale],
    data,
    chartData,
    releases: key.frozen ? [data] : releases,
    release: data.info,
    cites: key.frozen ? frozenCites : cites,
    board: jobBoard,
    minimumWage,
    priceSource: used.prices.id,
    wageSources: used.wages.map(({ id }) => id),
    place: data.placeNamed,
    states: data.states,
    territories: placesOfStates
      .filter(({ type }) => type === 'territory')
      .map(({ slug }) => data.placeNamed(slug)),
    californiaAreas: data.californiaAreas,
    outlines: (kind) => (kind === 'states' ? mapOfStates : mapOfCalifornia),
    employers: () => employersOfRelease(data),
    history: () => ({ sources: [history.source, cpi.source], points, breaks: history.breaks }),
    adjacentJobs(slug) {
      const { source, schoolingSource } = adjacentFile(data);
      return { sources: [source, schoolingSource], rows: adjacentOf(data, slug) };
    },
    jobTasks: () => jobTasks,
    href,
    live: (address) => liveHref(key, address),
    placeHref: (slug) => href(payPage(slug)),
  };
}

const made = new Map<string, Edition>();

/** The edition at a path, `undefined` for the first; the same object each time. Throws with the known paths. */
export function editionAt(path = ''): Edition {
  const key = EDITIONS.find((edition) => edition.path === path);
  if (!key)
    throw new Error(
      `No edition at "${path}". Known: ${EDITIONS.map((edition) => `"${edition.path}"`).join(', ')}.`,
    );
  const edition = made.get(key.path) ?? make(key);
  made.set(key.path, edition);
  return edition;
}

/** The edition without a path: English, of the newest release. */
export const english: Edition = editionAt();

/** What `getStaticPaths` of a page gives for the editions that have it. */
export const editionPaths = (address: PageAddress): { params: { edition: string | undefined } }[] =>
  EDITIONS.filter(({ frozen }) => !frozen || PAGES[address] === 'all').map(({ path }) => ({
    params: { edition: path || undefined },
  }));

/**
 * What `getStaticPaths` of a file of every release needs. Each has a folder of its name, whose files stay as they are;
 * the newest’s also stand outside of a folder, where they follow the law and the next release.
 */
export const releasePaths = [
  { params: { release: undefined }, release: openRelease(RELEASES[0]), chartData: chartDataOf(RELEASES[0]) },
  ...releases.map((release) => ({
    params: { release: release.id },
    release,
    chartData: frozenChartDataOf(release.id),
  })),
];

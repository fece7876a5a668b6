import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { type PayBasis, payOf, type Place } from '../../model/pay.ts';
import { rankOf, rankStates } from '../../model/ranking.ts';
import type { MapDrawing } from '../../schema/map.ts';
import type { PayMeasure, Role } from '../../schema/terms.ts';

import { basisText, type ChartContext, sourceLine } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { type BandMapLayout, layoutBandMap, type MapEntry } from './layout.ts';
import { bandKey, bandMapSvg, bandSwatch } from './svg.ts';

export interface BandMapChoice {
  readonly kind: 'states' | 'california';
  readonly role: Role;
  readonly measure: PayMeasure;
  readonly basis: PayBasis;
  /** Slug of the place to outline; one that is not on the map outlines none. */
  readonly chosen: string;
  /** Address of a place's own view. */
  readonly linkOf: (slug: string) => string;
}

/**
 * The first or last places of a list with their pay: several where they are paid the same.
 * Pay above the cap is higher than any that is published.
 */
function endOf(layout: BandMapLayout, end: 0 | -1, { words }: ChartContext, per: string): Markup[] {
  const value = layout.known.at(end)?.pay.value;
  const capped = end === 0 ? layout.unknown.filter(({ pay }) => pay.state === 'top-coded') : [];
  return (capped.length > 0 ? capped : layout.known.filter((entry) => entry.pay.value === value)).map(
    (entry) => words.bandMap.entry(entry.place.name, figureData(entry.pay, words), per),
  );
}

/** Whom a place is compared with: of an incomplete copy, those that it has. */
function amongOf(layout: BandMapLayout, kind: BandMapChoice['kind']) {
  return layout.unknown.some(({ pay }) => pay.state === 'not-in-copy') ? (`${kind}-in-copy` as const) : kind;
}

function headline(context: ChartContext, layout: BandMapLayout, choice: BandMapChoice): Markup {
  const { words } = context;
  const { role, basis, chosen } = choice;
  const kind = amongOf(layout, choice.kind);
  const mark = words.mark[choice.measure].long;
  const local = basis.prices === 'local';
  const own = layout.known.find(({ place }) => place.slug === chosen);
  if (own) return words.bandMap.headline(own.place.name, own.band, kind, mark, role, local);
  const without = layout.unknown.find(({ place }) => place.slug === chosen);
  if (without) return words.bandMap.headlineUnknown(without.place.name, mark, role, whyMissing(without.pay));
  if (layout.known.length === 0) return words.bandMap.headlineNone(kind, mark, role);
  const { per } = words.unit[basis.unit];
  return words.bandMap.headlineHighest(endOf(layout, 0, context, per), kind, mark, role, local);
}

function sentence(context: ChartContext, layout: BandMapLayout, choice: BandMapChoice): Markup {
  const { words } = context;
  const { role, basis, chosen } = choice;
  const mark = words.mark[choice.measure].long;
  const { per } = words.unit[basis.unit];
  const [highest, lowest] = [endOf(layout, 0, context, per), endOf(layout, -1, context, per)];
  const same =
    layout.known[0]?.pay.value === layout.known.at(-1)?.pay.value &&
    !layout.unknown.some(({ pay }) => pay.state === 'top-coded');
  const own = layout.known.find(({ place }) => place.slug === chosen);
  const without = layout.unknown.find(({ place }) => place.slug === chosen);
  const ends = same
    ? words.bandMap.sentenceOne(role, mark, highest)
    : words.bandMap.sentence(role, mark, basis.prices === 'local', highest, lowest);
  return markup`${layout.known.length === 0 ? words.bandMap.headlineNone(amongOf(layout, choice.kind), mark, role) : ends}${
    own && words.bandMap.own(own.place.name, figureData(own.pay, words), own.band)
  }${without && words.bandMap.ownUnknown(without.place.name, whyMissing(without.pay))}`;
}

function notes(layout: BandMapLayout, { words }: ChartContext, { kind, measure }: BandMapChoice): Markup[] {
  const unknown = layout.unknown.map(({ place, pay }) =>
    words.bandMap.unknownEntry(place.name, figureData(pay, words)),
  );
  return [
    words.bandMap.fifths,
    kind === 'states' ? words.bandMap.boxes : words.bandMap.numbers,
    ...(unknown.length > 0 ? [words.bandMap.unknown(unknown)] : []),
    ...(measure === 'mean' ? [] : [words.stateRanking.margin]),
  ];
}

function table(
  layout: BandMapLayout,
  { words }: ChartContext,
  { chosen, linkOf, basis }: BandMapChoice,
  { id, caption }: { id: string; caption: string },
): Markup {
  const { columns, fifth, noFifth } = words.bandMap;
  const row = ({ place, pay, rank }: MapEntry, band: Markup) => ({
    cells: [
      markup`<a href="${linkOf(place.slug)}" data-slug="${place.slug}"${
        place.slug === chosen && markup` aria-current="true"`
      }>${place.name}</a>`,
      rank.state === 'published' ? figureData(rank, words) : words.stateRanking.unranked,
      figureData(pay, words),
      band,
    ],
  });
  return dataTable({
    caption,
    head: [columns.place, columns.rank, columns[basis.prices === 'local' ? 'local' : 'pay'], columns.fifth],
    rows: [
      ...layout.known.map((entry) => row(entry, markup`${bandSwatch(entry.band, id)} ${fifth[entry.band]}`)),
      ...layout.unknown.map((entry) => row(entry, markup`${bandSwatch('none', id)} ${noFifth}`)),
    ],
  });
}

/**
 * A map whose places are colored by fifths of pay, with its key and, standing open, the table in order of pay.
 * `places` are those of the map: the states, DC and Puerto Rico, or the areas of California.
 */
export function bandMapChart(
  context: ChartContext,
  map: MapDrawing,
  places: readonly Place[],
  choice: BandMapChoice,
): Markup {
  const { words, release, cites } = context;
  const { kind, role, measure, basis } = choice;
  const states = places.filter(({ type }) => type !== 'territory');
  const ranking = rankStates(release, states, role, measure, basis);
  const entries = places.map((place): MapEntry => ({
    place,
    pay: payOf(release, place, role, measure, basis),
    rank: rankOf(ranking, release, place),
  }));
  const layout = layoutBandMap(map, entries, choice);
  const id = `${context.idPrefix ?? ''}pay-map`;
  const local = basis.prices === 'local';
  const measured = words.bandMap.measured(kind, words.mark[measure].long, role, local, cites.pay.release);
  const key = bandKey(layout, {
    words,
    id,
    label: words.bandMap.keyLabel(words.unit[basis.unit].per, local),
  });
  const drawing = bandMapSvg(layout, {
    words,
    id,
    labels: kind === 'states' ? 'postal' : 'rank',
    linkOf: choice.linkOf,
  });
  return chartFigure(
    {
      id,
      kind: 'band-map',
      headline: headline(context, layout, choice),
      subtitle: markup`${measured}; ${basisText(context.release, basis, context.words)}`,
      drawing: markup`<div class="map-frame map-frame--${kind}">${drawing}${key}</div>`,
      sentence: sentence(context, layout, choice),
      notes: notes(layout, context, choice),
      table: table(layout, context, choice, { id, caption: measured }),
      tableOpen: true,
      source: sourceLine(context, basis),
      ...(context.level && { level: context.level }),
    },
    { ...words, tableLabel: words.bandMap.tableLabel },
  );
}

import type { PlacesWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { UNRANKED } from '../../model/ranking.ts';
import { figureData, figureSpan } from '../figure-data.ts';
import type { Band, BandedShape, BandRange, PayMapLayout } from './layout.ts';
import type { MapKind } from './map-kind.ts';

const HATCH = 'pay-map-hatch'; // id of the pattern

/** A fill for shapes without a figure; colored bands take theirs from the style sheet. */
const fillOf = (band: Band | 'none') => band === 'none' && markup` fill="url(#${HATCH})"`;

function outline({ entry, band, shape, chosen }: BandedShape): Markup {
  const { slug, name, href } = entry.place;
  return markup`<a href="${href}" tabindex="-1" data-slug="${slug}"><title>${name}</title><path class="map-shape${
    chosen && ' map-shape--chosen'
  }" data-band="${band}" data-slug="${slug}"${fillOf(band)} d="${shape.d}"/></a>`;
}

/** What stands on a shape: the state's postal code, or the area's rank. */
function label({ entry, band, shape, chosen }: BandedShape, kind: MapKind, words: PlacesWords): Markup {
  const { labelX: x, labelY: y, leader } = shape;
  if (x === null || y === null) return markup``;
  const rank = entry.rank.state === 'published' ? figureSpan(entry.rank, words) : '–';
  const postal = kind === 'states';
  // DC and Puerto Rico are boxes, which have room for their code on any screen.
  const isBox = postal && (entry.place.type === 'territory' || entry.place.slug === UNRANKED);
  const classes = markup`map-label${chosen && ' map-label--chosen'}${isBox && ' map-label--box'}`;
  return markup`<g class="${classes}" data-band="${leader ? 'beside' : band}">${
    leader && markup`<line class="map-leader" x1="${leader[0]}" y1="${leader[1]}" x2="${x}" y2="${y}"/>`
  }<text x="${x}" y="${y}" dy="0.36em" text-anchor="middle">${postal ? entry.place.state : rank}</text></g>`;
}

/**
 * The map's drawing. Its shapes are links, so that a press works without a script.
 *
 * It is hidden from screen readers and from the Tab key: the table beside it has the same links in order of pay,
 * each with its name, rank, figure and group. A list of names scattered over a plane says less than that table, and
 * fifty links met twice are fifty too many. A pointer and a finger have the map; every other reader has the table.
 */
function mapMarkup({ viewBox, shapes, kind }: PayMapLayout, words: PlacesWords): Markup {
  return markup`<svg class="chart-svg pay-map" viewBox="${viewBox}" aria-hidden="true" focusable="false">
<defs><pattern id="${HATCH}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="map-hatch-ground" width="8" height="8"/><rect class="map-hatch-line" width="2.5" height="8"/></pattern></defs>
${shapes.map(outline)}
<g class="map-labels">${shapes.map((shape) => label(shape, kind, words))}</g>
</svg>`;
}

/** A patch of a band's color, beside the words for it. */
export const bandSwatch = (band: Band | 'none'): Markup =>
  markup`<svg class="band-swatch" viewBox="0 0 20 14" preserveAspectRatio="none" aria-hidden="true"><rect x="0.5" y="0.5" width="19" height="13" data-band="${band}"${fillOf(band)}/></svg>`;

function rangeText({ band, least, greatest }: BandRange, words: PlacesWords): Markup {
  const { range, rangeOne } = words.payMap;
  return least.pay.value === greatest.pay.value
    ? rangeOne(band, figureData(greatest.pay, words))
    : range(band, figureData(least.pay, words), figureData(greatest.pay, words));
}

/** The bands with the pay they run from and to: figures of places, not bounds between them. Highest first. */
function keyMarkup({ ranges, someUnknown, basis }: PayMapLayout, words: PlacesWords): Markup {
  const label = words.payMap.keyLabel(words.unit[basis.unit].per, basis.prices === 'local');
  return markup`<ul class="band-key" aria-label="${label}">${ranges.map(
    (range) => markup`<li>${bandSwatch(range.band)} <span>${rangeText(range, words)}</span></li>`,
  )}${someUnknown && markup`<li>${bandSwatch('none')} <span>${words.payMap.rangeNone}</span></li>`}</ul>`;
}

/** The map with its key beside it. */
export const drawPayMap = (layout: PayMapLayout, words: PlacesWords): Markup =>
  markup`<div class="map-frame map-frame--${layout.kind}">${mapMarkup(layout, words)}${keyMarkup(layout, words)}</div>`;

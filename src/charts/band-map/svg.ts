import type { Words } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { UNRANKED } from '../../model/ranking.ts';
import { figureData, figureSpan } from '../figure-data.ts';
import type { Band, BandedShape, BandMapLayout, BandRange } from './layout.ts';

export interface BandMapOptions {
  readonly words: Words;
  /** Names the drawing's patterns: unique in the page. */
  readonly id: string;
  /** What stands on a shape: the state's postal code, or the place's rank. */
  readonly labels: 'postal' | 'rank';
  readonly linkOf: (slug: string) => string;
}

const hatchId = (id: string) => `${id}-hatch`;

/** A fill for shapes without a figure; colored bands take theirs from the style sheet. */
const fillOf = (band: Band | 'none', id: string) => band === 'none' && markup` fill="url(#${hatchId(id)})"`;

function outline({ entry, band, shape, chosen }: BandedShape, { id, linkOf }: BandMapOptions): Markup {
  const { slug, name } = entry.place;
  return markup`<a href="${linkOf(slug)}" tabindex="-1" data-slug="${slug}"><title>${name}</title><path class="map-shape${
    chosen && ' map-shape--chosen'
  }" data-band="${band}" data-slug="${slug}"${fillOf(band, id)} d="${shape.d}"/></a>`;
}

function label({ entry, band, shape, chosen }: BandedShape, { words, labels }: BandMapOptions): Markup {
  const { labelX: x, labelY: y, leader } = shape;
  if (x === null || y === null) return markup``;
  const rank = entry.rank.state === 'published' ? figureSpan(entry.rank, words) : '–';
  // DC and Puerto Rico are boxes, which have room for their code on any screen.
  const isBox = labels === 'postal' && (entry.place.type === 'territory' || entry.place.slug === UNRANKED);
  const classes = markup`map-label${chosen && ' map-label--chosen'}${isBox && ' map-label--box'}`;
  return markup`<g class="${classes}" data-band="${leader ? 'beside' : band}">${
    leader && markup`<line class="map-leader" x1="${leader[0]}" y1="${leader[1]}" x2="${x}" y2="${y}"/>`
  }<text x="${x}" y="${y}" dy="0.36em" text-anchor="middle">${labels === 'postal' ? entry.place.state : rank}</text></g>`;
}

/**
 * The map's drawing. Its shapes are links, so that a press works without a script.
 *
 * It is hidden from screen readers and from the Tab key: the table beside it has the same links in order of pay,
 * each with its name, rank, figure and group. A list of names scattered over a plane says less than that table, and
 * fifty links met twice are fifty too many. A pointer and a finger have the map; every other reader has the table.
 */
export function bandMapSvg(layout: BandMapLayout, options: BandMapOptions): Markup {
  return markup`<svg class="chart-svg band-map" viewBox="${layout.viewBox}" aria-hidden="true" focusable="false">
<defs><pattern id="${hatchId(options.id)}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="map-hatch-ground" width="8" height="8"/><rect class="map-hatch-line" width="2.5" height="8"/></pattern></defs>
${layout.shapes.map((shape) => outline(shape, options))}
<g class="map-labels">${layout.shapes.map((shape) => label(shape, options))}</g>
</svg>`;
}

/** A patch of a band's color, beside the words for it. */
export function bandSwatch(band: Band | 'none', id: string): Markup {
  return markup`<svg class="band-swatch" viewBox="0 0 20 14" preserveAspectRatio="none" aria-hidden="true"><rect x="0.5" y="0.5" width="19" height="13" data-band="${band}"${fillOf(band, id)}/></svg>`;
}

function rangeText({ band, least, greatest }: BandRange, words: Words): Markup {
  const { range, rangeOne } = words.bandMap;
  return least.pay.value === greatest.pay.value
    ? rangeOne(band, figureData(greatest.pay, words))
    : range(band, figureData(least.pay, words), figureData(greatest.pay, words));
}

/** The bands with the pay they run from and to: figures of places, not bounds between them. Highest first. */
export function bandKey(
  layout: BandMapLayout,
  { words, id, label }: { words: Words; id: string; label: string },
): Markup {
  return markup`<ul class="band-key" aria-label="${label}">${layout.ranges.map(
    (range) => markup`<li>${bandSwatch(range.band, id)} <span>${rangeText(range, words)}</span></li>`,
  )}${
    layout.unknown.length > 0 &&
    markup`<li>${bandSwatch('none', id)} <span>${words.bandMap.rangeNone}</span></li>`
  }</ul>`;
}

import type { PlacesWords } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { figureData } from '../figure-data.ts';
import { halfOf, LINE } from './label-size.ts';
import type { Band, BandedLabel, BandedShape, BandRange, PayMapLayout } from './layout.ts';
import type { MapKind } from './map-kind.ts';

const HATCH = 'pay-map-hatch'; // id of the pattern
const idOf = (slug: string) => `pay-map-${slug}`; // of the shapes that the inset draws again

/** Size of labels in units of the map, the largest that the style sheet has where they have leaders. */
const LABEL: Readonly<Record<MapKind, number>> = { states: 20, california: 14.5 };
const AIR = 3; // units between a label and the line that leads from it

/** A fill for shapes without a figure; colored bands take theirs from the style sheet. */
const fillOf = (band: Band | 'none') => band === 'none' && markup` fill="url(#${HATCH})"`;

/** A place of the map as a link, so that a press works without a script. */
const link = ({ entry }: Pick<BandedShape, 'entry'>, inside: Markup): Markup => {
  const { slug, name, href } = entry.place;
  return markup`<a href="${href}" tabindex="-1" data-slug="${slug}"><title>${name}</title>${inside}</a>`;
};

function outline(of: BandedShape, again: boolean): Markup {
  const { entry, band, shape, chosen } = of;
  const { slug } = entry.place;
  return link(
    of,
    markup`<path class="map-shape${
      chosen && ' map-shape--chosen'
    }"${again && markup` id="${idOf(slug)}"`} data-band="${band}" data-slug="${slug}"${fillOf(band)} d="${shape.d}"/>`,
  );
}

/** Where a line from a point to the middle of a label ends: before the label begins. */
function endOfLeader(
  { at: [x, y], lines }: BandedLabel,
  [fromX, fromY]: readonly [number, number],
  size: number,
) {
  const [halfX, halfY] = halfOf(lines, size);
  const [dx, dy] = [x - fromX, y - fromY];
  const inside = Math.min((halfX + AIR) / Math.abs(dx || 1e-9), (halfY + AIR) / Math.abs(dy || 1e-9));
  const to = Math.max(0, 1 - inside);
  const round = (value: number) => Math.round(value * 10) / 10;
  return [round(fromX + to * dx), round(fromY + to * dy)] as const;
}

/**
 * What stands on a shape or beside it: the state's postal code, or the area's name. One beside it is a link as the shape
 * is; one on it lets presses through to it.
 */
function label(of: BandedLabel, kind: MapKind): Markup {
  const { lines, band, chosen, isBox, at, leader } = of;
  const [x, y] = at;
  const classes = markup`map-label${chosen && ' map-label--chosen'}${isBox && ' map-label--box'}`;
  const end = leader && endOfLeader(of, leader, LABEL[kind]);
  const first = 0.36 - ((lines.length - 1) * LINE) / 2;
  const text = markup`<text y="${y}" text-anchor="middle">${lines.map(
    (line, i) => markup`<tspan x="${x}" dy="${(i === 0 ? first : LINE).toFixed(2)}em">${line}</tspan>`,
  )}</text>`;
  return markup`<g class="${classes}" data-band="${leader ? 'beside' : band}">${
    leader &&
    end &&
    markup`<line class="map-leader" x1="${leader[0]}" y1="${leader[1]}" x2="${end[0]}" y2="${end[1]}"/>`
  }${leader ? link(of, text) : text}</g>`;
}

/** The part of the map that is drawn again, larger. */
function insetMarkup({ inset, shapes }: PayMapLayout, words: PlacesWords): Markup | null {
  if (!inset) return null;
  const [x, y, width, height] = inset.at;
  const again = shapes.filter(({ shape }) => inset.slugs.includes(shape.slug));
  return markup`<text class="inset-title" x="${x}" y="${y - 6}">${words.payMap.inset}</text>
<svg class="map-inset" x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${inset.of.join(' ')}">${again.map(
    (of) => link(of, markup`<use href="#${idOf(of.shape.slug)}"/>`),
  )}</svg><rect class="inset-frame" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

/**
 * The map's drawing.
 *
 * It is hidden from screen readers and from the Tab key: the table beside it has the same links in order of pay,
 * each with its name, rank, figure and group. A list of names scattered over a plane says less than that table, and
 * fifty links met twice are fifty too many. A pointer and a finger have the map; every other reader has the table.
 */
function mapMarkup(layout: PayMapLayout, words: PlacesWords): Markup {
  const { viewBox, shapes, labels, inset, kind } = layout;
  return markup`<svg class="chart-svg pay-map" viewBox="${viewBox}" aria-hidden="true" focusable="false">
<defs><pattern id="${HATCH}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="map-hatch-ground" width="8" height="8"/><rect class="map-hatch-line" width="2.5" height="8"/></pattern></defs>
${shapes.map((shape) => outline(shape, inset?.slugs.includes(shape.shape.slug) ?? false))}
${insetMarkup(layout, words)}<g class="map-labels">${labels.map((one) => label(one, kind))}</g>
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

/** The bands with the pay they run from and to: figures of places, not bounds between them. Lowest first. */
function keyMarkup({ ranges, someUnknown, basis }: PayMapLayout, words: PlacesWords): Markup {
  const label = words.payMap.keyLabel(words.unit[basis.unit].per, basis.prices === 'local');
  return markup`<p class="band-title" id="pay-map-key">${label}</p>
<ul class="band-key" aria-labelledby="pay-map-key">${ranges.map(
    (range) => markup`<li>${bandSwatch(range.band)} <span>${rangeText(range, words)}</span></li>`,
  )}${someUnknown && markup`<li class="band-none">${bandSwatch('none')} <span>${words.payMap.rangeNone}</span></li>`}</ul>`;
}

/** The place that the map is asked for, with its pay and its rank: nothing has to be pressed to read it. */
function ownMarkup({ own, ranked, basis, kind }: PayMapLayout, words: PlacesWords): Markup {
  const { place, pay, rank } = own;
  const { line, rankAmong } = words.payMap;
  const { per } = words.unit[basis.unit];
  return markup`<p class="map-own">${line(place.name, figureData(pay, words), pay.value === null ? null : per)}${
    rank.state === 'published' && rankAmong(figureData(rank, words), ranked.count, ranked.all, kind)
  }</p>`;
}

/** The map, what it says of the place asked for, and its key. */
export const drawPayMap = (layout: PayMapLayout, words: PlacesWords): Markup =>
  markup`<div class="map-frame map-frame--${layout.kind}">${mapMarkup(layout, words)}${ownMarkup(layout, words)}${keyMarkup(layout, words)}</div>`;

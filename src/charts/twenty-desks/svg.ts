import type { Words } from '../../i18n/en.ts';
import { type Markup, markup } from '../../markup.ts';
import type { PayRow } from '../../model/pay-row.ts';
import { figureData, figureSpan } from '../figure-data.ts';
import { type DeskRow, layoutTwentyDesks } from './layout.ts';

// One person at a desk in a 20 × 22 box: head, shoulders, desk top with two legs.
const PERSON =
  'M10 1a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 0 1 0-7.2M4.2 14.5c0-3.6 2.4-5.4 5.8-5.4s5.8 1.8 5.8 5.4z';
const DESK = 'M0 15.2h20v2.2h-2v4.6h-2v-4.6h-12v4.6h-2v-4.6h-2z';

function bounds({ from, to }: DeskRow, words: Words): Markup {
  if (from && to) return markup`${figureSpan(from, words)} ${words.desks.to} ${figureSpan(to, words)}`;
  if (to) return markup`${words.desks.below} ${figureSpan(to, words)}`;
  return markup`${words.desks.above} ${from && figureSpan(from, words)}`;
}

/** Twenty desks of one job, the dollar bounds of each group beside it; empty where a percentile is missing. */
export function twentyDesksSvg(row: PayRow, { words, label }: { words: Words; label: string }): Markup {
  const { rows, boundsX, height, role, missing } = layoutTwentyDesks(row);
  if (missing) return markup`<p class="chart-none">${words.desks.cannot(figureData(missing, words))}</p>`;
  return markup`<svg class="chart-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${height}">
${rows.map(
  (group) =>
    markup`<svg y="${group.y}" height="24" overflow="visible">${group.desks.map(
      (x) =>
        markup`<path class="desk-person" transform="translate(${x} 0)" d="${PERSON}"/><path class="desk-top" transform="translate(${x} 0)" d="${DESK}"/>`,
    )}<text class="chart-label" x="${boundsX}" y="16">${bounds(group, words)}</text></svg>`,
)}
</svg>`;
}

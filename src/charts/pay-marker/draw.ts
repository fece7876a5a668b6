import { type Markup, markup } from '../../markup.ts';
import { byRole } from '../../model/by-role.ts';
import { type MarkerInput, markerScale } from '../../model/marker-scale.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';
import { payRange } from '../pay-range/chart.ts';

/** What a marker under the pay range of a place is set against; null where the range has no axis. */
function readMarker(edition: ChartEdition, options: ChartOptions): MarkerInput | null {
  const input = payRange.input(edition, options);
  const layout = payRange.layout(input, edition.words);
  if (layout === null) return null;
  const { slug, name, type, parity } = edition.place(options.area);
  return {
    source: edition.release.source,
    place: { slug, name, type, parity },
    basis: options.basis,
    percentiles: byRole((role) => input.rows.find((row) => row.role === role)!.percentiles),
    ...layout.domain,
  };
}

/**
 * The control of a marker on the pay axis, to stand under the drawing: what it says is written by its element, which
 * reads `data-marker`. Null where no job has a figure.
 */
export function drawPayMarker(edition: ChartEdition, options: ChartOptions): Markup | null {
  const input = readMarker(edition, options);
  if (input === null) return null;
  const { payMarker } = edition.words;
  const { min, max, step } = markerScale(input);
  const middle = min + Math.round((max - min) / 2 / step) * step;
  return markup`<pay-marker class="pay-marker" data-marker="${JSON.stringify(input)}" data-pagefind-ignore>
<label for="pay-marker">${payMarker.label}</label>
<input class="pay-marker-input" id="pay-marker" type="range" min="${min}" max="${max}" step="${step}" value="${middle}" autocomplete="off">
<output class="pay-marker-says" for="pay-marker"><span>${payMarker.hint}</span></output>
</pay-marker>
`;
}

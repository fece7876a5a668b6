import { sayMarker, speakMarker } from '../../charts/pay-marker/say.ts';
import { hrefIn } from '../../controls/edition.ts';
import { need } from '../../controls/field.ts';
import { languageOf } from '../../controls/words.ts';
import { type MarkerInput, markerScale } from '../../model/marker-scale.ts';
import { sameStand } from '../../model/pay-marker.ts';
import type { PayBasis } from '../../model/pay.ts';
import { loadLanguage } from '../languages.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Where the marker stood last: it stays there when the drawing is made anew, and is nowhere else. */
let last: { readonly usd: number; readonly basis: PayBasis } | null = null;

/** `<pay-marker>`: moves a line along the dollars of the drawing over it, and says where it stands in both jobs. */
class PayMarker extends HTMLElement {
  readonly #line = document.createElementNS(SVG, 'line');

  connectedCallback(): void {
    const input = JSON.parse(this.dataset.marker!) as MarkerInput;
    const range = need<HTMLInputElement>(this, 'input');
    const { min, max, x } = markerScale(input);
    // The thumb stands under the line: its way begins and ends where the axis has these amounts.
    this.style.setProperty('--from', `${x(min)}%`);
    this.style.setProperty('--to', `${x(max)}%`);
    this.#line.setAttribute('class', 'marker-line');
    this.#line.setAttribute('y2', '100%');
    range.addEventListener('input', () => void this.#show(input, range));
    // It may have been moved before this script came.
    if (range.value !== range.defaultValue) {
      void this.#show(input, range);
      return;
    }
    const stand = last && sameStand(last.usd, last.basis, input);
    if (stand === null) return;
    range.value = String(stand);
    void this.#show(input, range);
  }

  async #show(input: MarkerInput, range: HTMLInputElement): Promise<void> {
    const usd = range.valueAsNumber;
    last = { usd, basis: input.basis };
    const x = `${markerScale(input).x(usd)}%`;
    this.#line.setAttribute('x1', x);
    this.#line.setAttribute('x2', x);
    this.closest('figure')?.querySelector('.chart-plot > svg')?.append(this.#line);
    const { drawn, loadMarkerWords } = await loadLanguage(languageOf(this));
    const words = { ...drawn, ...(await loadMarkerWords()) };
    if (usd !== range.valueAsNumber) return;
    range.setAttribute('aria-valuetext', speakMarker(input, usd, words));
    const href = hrefIn(need(document, 'pay-explorer'));
    need(this, 'output').innerHTML = String(sayMarker(input, usd, { words, href }));
  }
}

customElements.define('pay-marker', PayMarker);

import { copyText } from '../controls/copy-text.ts';
import { need } from '../controls/field.ts';
import { showFrame } from '../controls/show-frame.ts';
import type { Role } from '../schema/terms.ts';
import { type BuilderData, type Choice, embedded, placesOf } from './builder.ts';
import { embedCode, resizerCode, type Theme } from './code.ts';
import { loadEmbedWords } from './languages.ts';

/** `<embed-builder>`: a form whose answer is code for another page, beside what the code shows. */
class EmbedBuilder extends HTMLElement {
  #data!: BuilderData;
  #form!: HTMLElement;
  /** Groups of places as the page was built: each chart has some of them. */
  #places!: readonly HTMLOptGroupElement[];
  #title!: Parameters<typeof embedded>[3];

  async connectedCallback(): Promise<void> {
    this.#data = JSON.parse(this.dataset.embeds!) as BuilderData;
    this.#form = need(this, '.embed-form');
    this.#places = [...this.querySelectorAll('optgroup')];
    this.#title = (await loadEmbedWords(this.lang)).title;
    this.#form.addEventListener('input', () => this.#show());
    const button = need<HTMLButtonElement>(this, 'button[data-copy]');
    button.addEventListener('click', () => void copyText(this, need(this, 'pre')));
    for (const shown of [this.#form, button, need(this, '.embed-shown')]) shown.hidden = false;
    need(this, '.embed-plain').hidden = true;
    this.#show();
  }

  #select(name: string): HTMLSelectElement {
    return need<HTMLSelectElement>(this.#form, `select[name="${name}"]`);
  }

  /** Leaves the places that the chart has; the one that was chosen stays so if it is among them. */
  #offer(chart: string): void {
    const select = this.#select('area');
    const chosen = select.value;
    const has = placesOf(this.#data, chart, 'places');
    const groups = this.#places.flatMap((group) => {
      const copy = group.cloneNode(true) as HTMLOptGroupElement;
      for (const option of copy.querySelectorAll('option')) if (!has.has(option.value)) option.remove();
      return copy.childElementCount > 0 ? [copy] : [];
    });
    select.replaceChildren(...groups);
    if (has.has(chosen)) select.value = chosen;
  }

  #choice(): Choice {
    const chart = this.#select('chart').value;
    this.#offer(chart);
    const area = this.#select('area').value;
    const figures = this.#select('figures');
    const canKeep = placesOf(this.#data, chart, 'kept').has(area);
    figures.disabled = !canKeep;
    need(this, '#embed-kept').hidden = canKeep;
    if (!canKeep) figures.value = 'live';
    return {
      chart,
      area,
      role: this.#select('role').value as Role,
      kept: figures.value === 'kept',
      theme: this.#select('theme').value as Theme,
    };
  }

  #show(): void {
    const choice = this.#choice();
    const { charts, resizer } = this.#data;
    const place = this.#select('area').selectedOptions[0]!.text.trim();
    const { programs, ...frame } = embedded(this.#data, choice, place, this.#title);
    this.#select('role').parentElement!.hidden = !charts.find(({ name }) => name === choice.chart)!.ofOneJob;
    const fit = need<HTMLInputElement>(this.#form, '[name="fit"]').checked;
    const code = embedCode(frame);
    need(this, 'pre').textContent = code + (fit ? `\n${resizerCode(resizer)}` : '');
    const link = need<HTMLAnchorElement>(this, '.embed-programs a');
    link.href = new URL(programs).pathname;
    link.textContent = programs;
    need(this, '.share-said').textContent = '';
    showFrame(need(this, '.embed-shown > div'), code);
  }
}

customElements.define('embed-builder', EmbedBuilder);

import { need } from '../controls/field.ts';
import { LazyAreaField } from '../controls/lazy-area-field.ts';
import { printable, showNotice } from '../controls/notice.ts';
import { offerForm as words } from '../i18n/en/offer-form.ts';
import { type Day, dayOf, laterOf } from '../model/day.ts';
import type { PayLaw } from '../model/pay-law.ts';
import { entryFromHash, hashOf, NO_OFFER, type OfferEntry, type UnknownPart } from './entry.ts';
import { readForm, writeForm } from './form.ts';

/** Whether an event is one stroke on a keyboard: more may follow. A paste or a filled field is complete. */
const isStroke = (event: Event) =>
  event instanceof InputEvent &&
  (event.inputType === 'insertText' ? event.data?.length === 1 : event.inputType.startsWith('delete'));

/** `<offer-check>`: answers what is typed into its form. What is typed stays in this object: it is not stored or sent. */
class OfferCheck extends HTMLElement {
  #entry: OfferEntry = NO_OFFER;
  #areaField: LazyAreaField | null = null;
  /** Counts answers, so that a slow one never overwrites a later one. */
  #turn = 0;
  #drawing: Promise<void> = Promise.resolve();
  #announcement = '';

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    form.addEventListener('input', (event) => this.#read(event, { typing: isStroke(event) }));
    form.addEventListener('change', (event) => {
      this.#read(event, { typing: false });
      void this.#drawing.then(() => this.#say(this.#announcement));
    });
    this.#areaField = new LazyAreaField(this, {
      choose: (area) => {
        this.#show({ ...this.#entry, area });
        void this.#drawing.then(() => this.#say(this.#announcement));
      },
      failed: () => this.#fail(true),
    });
    need(this, '#copy-link').addEventListener('click', () => void this.#copyLink());
    need(this, '#start-again').addEventListener('click', () => this.#startAgain());
    need(this, '#try-again').addEventListener('click', () => this.#show(this.#entry));
    addEventListener('hashchange', () => this.#readAddress());
    need<HTMLFieldSetElement>(this, 'fieldset').disabled = false;
    writeForm(this, this.#entry);
    this.#readAddress();
  }

  #readAddress(): void {
    const found = entryFromHash(location.hash);
    if (!found) return;
    writeForm(this, found.entry);
    this.#show(found.entry, found.unknown);
    void this.#drawing.then(() => this.#say(this.#announcement));
  }

  /** Reads the form after an event; a fault leaves the answer as it is. */
  #read(event: Event, { typing }: { typing: boolean }): void {
    const { id } = event.target as HTMLElement;
    if (id === 'area-input' || id === 'include-numbers') return;
    const entry = readForm(this, this.#entry, { typing });
    if (entry && JSON.stringify(entry) !== JSON.stringify(this.#entry)) this.#show(entry);
  }

  /** Takes the reader to the answer, or to the first field that holds no value. */
  async #submit(): Promise<void> {
    const entry = readForm(this, this.#entry, { typing: false, submitted: true });
    if (!entry) {
      const field = need<HTMLInputElement>(this, 'input[aria-invalid="true"]');
      field.closest('details')?.setAttribute('open', '');
      field.focus();
      return;
    }
    if (JSON.stringify(entry) !== JSON.stringify(this.#entry)) this.#show(entry);
    await this.#drawing;
    need(this, '#offer-answer').focus();
  }

  #show(entry: OfferEntry, unknown: readonly UnknownPart[] = []): void {
    this.#entry = entry;
    this.#drawing = this.#draw(entry, unknown);
  }

  async #draw(entry: OfferEntry, unknown: readonly UnknownPart[]): Promise<void> {
    const turn = ++this.#turn;
    this.toggleAttribute('data-loading', true);
    try {
      const { answer, nameOf } = await import('./answer.ts');
      const { pay } = entry;
      const result = pay === null ? null : await answer({ ...entry, pay }, this.#law, this.#today);
      const name = result?.name ?? (await nameOf(entry.area));
      if (turn !== this.#turn) return;
      const areaKnown = result?.areaKnown ?? name !== null;
      const noArea = areaKnown ? [] : [{ key: 'area', value: entry.area }];
      if (noArea.length > 0) this.#entry = { ...entry, area: NO_OFFER.area };
      if (result) {
        need(this, '#offer-answer').innerHTML = result.html;
        this.#announcement = result.announcement;
        this.toggleAttribute('data-answered', true);
      }
      this.#areaField?.show(name ?? this.#startName);
      this.#notice([...unknown, ...noArea]);
      this.#fail(false);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#fail(true);
    } finally {
      if (turn === this.#turn) this.toggleAttribute('data-loading', false);
    }
  }

  /** Name of the place that is chosen at first. */
  get #startName(): string {
    return this.dataset.place ?? '';
  }

  get #law(): PayLaw {
    return JSON.parse(this.dataset.law ?? '') as PayLaw;
  }

  /** The day by the reader's clock, but never before the site was built. */
  get #today(): Day {
    return laterOf(this.dataset.day ?? '', dayOf(new Date()));
  }

  #say(text: string): void {
    need(this, '#offer-announcer').textContent = `${text} ${need(this, '#pay-note').textContent}`.trim();
  }

  /** On a failure the answer goes: it would answer another question than the form asks. */
  #fail(failed: boolean): void {
    need(this, '#offer-error').hidden = !failed;
    need(this, '#offer-answer').hidden = failed;
  }

  /** Names each part of a link that was not understood, as text. */
  #notice(unknown: readonly UnknownPart[]): void {
    const lines = unknown.map(({ key, value }) => words.unknown(words.part[key] ?? key, printable(value)));
    showNotice(need(this, '#offer-notice'), lines);
  }

  #startAgain(): void {
    this.#turn++; // an answer still on its way comes too late
    this.#drawing = Promise.resolve();
    this.#entry = NO_OFFER;
    this.#announcement = '';
    if (location.hash !== '') history.replaceState(null, '', location.pathname);
    writeForm(this, NO_OFFER);
    this.#areaField?.show(this.#startName);
    need(this, '#offer-answer').replaceChildren();
    this.toggleAttribute('data-answered', false);
    this.toggleAttribute('data-loading', false);
    this.#notice([]);
    this.#fail(false);
    this.#say('');
    need(this, '#pay-input').focus();
  }

  /** Copies the address of this page; only with the reader's tick what was typed, and then after `#`. */
  async #copyLink(): Promise<void> {
    const withNumbers = need<HTMLInputElement>(this, '#include-numbers').checked;
    const link = `${location.origin}${location.pathname}${withNumbers ? hashOf(this.#entry) : ''}`;
    try {
      await navigator.clipboard.writeText(link);
      this.#say(withNumbers && this.#entry.pay !== null ? words.copiedWithNumbers : words.copied);
    } catch {
      // No permission for the clipboard: the link is put where it can be copied by hand.
      prompt(words.copyByHand, link);
    }
  }
}

customElements.define('offer-check', OfferCheck);

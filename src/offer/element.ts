import type { AreaField } from '../explorer/area-field.ts';
import { need } from '../explorer/controls.ts';
import { offerForm as words } from '../i18n/en/offer-form.ts';
import type { PayLaw } from '../model/pay-law.ts';
import { entryFromHash, hashOf, NO_OFFER, type OfferEntry, type UnknownPart } from './entry.ts';
import { readForm, writeForm } from './form.ts';

/** A value from the address as a reader can see it: not too long, control characters as they stand in a link. */
const printable = (value: string) => value.slice(0, 60).replace(/\p{Cc}/gu, encodeURIComponent);

/** Whether an event is one stroke on a keyboard: more may follow. A paste or a filled field is complete. */
const isStroke = (event: Event) =>
  event instanceof InputEvent &&
  (event.inputType === 'insertText' ? event.data?.length === 1 : event.inputType.startsWith('delete'));

/** `<offer-check>`: answers what is typed into its form. What is typed stays in this object: it is not stored or sent. */
class OfferCheck extends HTMLElement {
  #entry: OfferEntry = NO_OFFER;
  #areaField: AreaField | null = null;
  /** The area field was pressed before its code was there. */
  #pressed = false;
  /** Counts answers, so that a slow one never overwrites a later one. */
  #turn = 0;
  #drawing: Promise<void> = Promise.resolve();
  #announcement = '';
  #placeName = this.#startName;

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
    const areaInput = need(this, '#area-input');
    areaInput.addEventListener('focus', () => void this.#useAreaField({ pressed: false }));
    areaInput.addEventListener('pointerdown', () => void this.#useAreaField({ pressed: true }));
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
      const result = pay === null ? null : await answer({ ...entry, pay }, this.#law, this.#year);
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
      this.#showPlace(name ?? this.#startName);
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

  /** The current year by the reader's clock, but never before the site was built. */
  get #year(): number {
    return Math.max(Number(this.dataset.year), new Date().getFullYear());
  }

  #showPlace(name: string): void {
    this.#placeName = name;
    if (this.#areaField) this.#areaField.show(name);
    else need<HTMLInputElement>(this, '#area-input').value = name;
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
    const notice = need(this, '#offer-notice');
    notice.hidden = unknown.length === 0;
    notice.replaceChildren(
      ...unknown.map(({ key, value }) => {
        const line = document.createElement('p');
        line.textContent = words.unknown(words.part[key] ?? key, printable(value));
        return line;
      }),
    );
  }

  /** Loads what the area field needs, when it is first used; again if that failed. */
  async #useAreaField(how: { pressed: boolean }): Promise<void> {
    if (this.#areaField) return;
    this.#pressed ||= how.pressed;
    try {
      const { AreaField } = await import('../explorer/area-field.ts');
      this.#areaField ??= new AreaField(this, this.#placeName, {
        choose: (area) => {
          this.#show({ ...this.#entry, area });
          void this.#drawing.then(() => this.#say(this.#announcement));
        },
        failed: () => this.#fail(true),
      });
      this.#areaField.catchUp({ pressed: this.#pressed });
    } catch (error) {
      console.error(error);
      this.#fail(true);
    }
  }

  #startAgain(): void {
    this.#turn++; // an answer still on its way comes too late
    this.#drawing = Promise.resolve();
    this.#entry = NO_OFFER;
    this.#announcement = '';
    if (location.hash !== '') history.replaceState(null, '', location.pathname);
    writeForm(this, NO_OFFER);
    this.#showPlace(this.#startName);
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

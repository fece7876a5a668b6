import { afterClick } from '../controls/press.ts';
import { copyLink, sayCopied } from '../controls/copy-link.ts';
import { hrefIn } from '../controls/edition.ts';
import { need, unfolded } from '../controls/field.ts';
import { LatestDrawing } from '../controls/latest-drawing.ts';
import { LazyAreaField } from '../controls/lazy-area-field.ts';
import { printable, showNotice } from '../controls/notice.ts';
import { goTo } from '../controls/typed/go-to.ts';
import { languageOf, wordsIn } from '../controls/words.ts';
import { fill } from '../words/fill.ts';
import {
  agrees,
  entryFromHash,
  hashOf,
  namedIn,
  namesSecond,
  NO_OFFER,
  type OfferEntry,
  type UnknownPart,
} from './entry.ts';
import { bringAnswerUp } from './first-screen.ts';
import type { Shown } from './prepare.ts';
import {
  isStroke,
  isUnitChoice,
  messagesIn,
  readForm,
  type ReadingHow,
  whichOf,
  writeForm,
  writeSecond,
} from './form.ts';
import { loadOfferWords } from './languages.ts';
import { type FormState, markAnswer } from './mark-answer.ts';
import { showAnswer } from './show-answer.ts';
import { lawOf, startNameOf, todayFor } from './page-data.ts';
import type { NumberField, OfferFormWords } from './words.ts';

const idOf = ({ target }: Event) => (target as HTMLElement).id;

/** Controls of the form that say nothing of the offer; the place says so itself once it is chosen. */
const APART: readonly string[] = ['area-input', 'area2-input', 'include-numbers', 'copy-field'];

const isInSecond = (element: Element | null) => element?.closest('.offer-second') !== null;

const same = (one: OfferEntry, other: OfferEntry) => JSON.stringify(one) === JSON.stringify(other);

/** `<offer-check>`: answers what is typed into its form. What is typed stays in this object: it is not stored or sent. */
class OfferCheck extends HTMLElement {
  readonly #words: OfferFormWords = wordsIn(need(this, 'form'));
  /** The offer that was answered last, or is about to be. */
  #entry: OfferEntry = NO_OFFER;
  /** Slug of the place that the form shows. */
  #area = NO_OFFER.area;
  #areaField: LazyAreaField | null = null;
  /** The same of the second offer; null until one is chosen: then it is where the first is. */
  #area2: string | null = null;
  #areaField2: LazyAreaField | null = null;
  #place2 = '';
  /** The drawing that stands in the page at first. */
  readonly #start = need(this, '#offer-start').innerHTML;
  readonly #drawing = new LatestDrawing(
    this,
    need(this, '#offer-error'),
    need(this, '#offer-shown'),
    () => (this.#announcement = ''),
  );
  #announcement = '';
  /** A field was changed and left, and that is still to be answered and read out. */
  #left = false;
  /** What the form was when it was read last. */
  #reading: FormState = { whole: true, faulty: null, faultySecond: null, questions: [] };
  /** Id of the first field, of either offer, that holds no value. */
  #faulty: string | null = null;

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(event.submitter?.id === 'compare-offers' || isInSecond(document.activeElement));
    });
    form.addEventListener('input', (event) => {
      if (idOf(event) !== 'copy-field') sayCopied(this, '');
      if (!APART.includes(idOf(event)))
        this.#read({ typing: isStroke(event), unitChosen: isUnitChoice(event), at: whichOf(event) });
    });
    form.addEventListener('change', (event) => {
      if (APART.includes(idOf(event))) return;
      this.#left = true;
      // A press on a button or a link takes the focus out of the field: what is pressed must stay where it is.
      afterClick(() => {
        if (this.#left) this.#settle();
      });
    });
    this.#areaField = new LazyAreaField(this, {
      choose: (area) => {
        this.#area = area;
        this.#settle();
      },
    });
    this.#areaField2 = new LazyAreaField(need(this, '.offer-second'), {
      choose: (area) => {
        this.#area2 = area;
        this.#settle();
      },
    });
    need(this, '#copy-link').addEventListener('click', () => void this.#copyLink());
    need(this, '#start-again').addEventListener('click', () => this.#startAgain());
    need(this, '#try-again').addEventListener('click', () => void this.#tryAgain());
    addEventListener('hashchange', () => this.#readAddress());
    need<HTMLFieldSetElement>(this, 'fieldset').disabled = false;
    writeForm(this, NO_OFFER);
    this.#readAddress();
    void this.#drawing.done.then(() => bringAnswerUp(this));
  }

  /** An address with a pay is an offer of its own; one without changes what it names and leaves the rest of the form. */
  #readAddress(): void {
    const found = entryFromHash(location.hash, this.#words.writing);
    if (!found) return;
    const named = namedIn(location.hash);
    if (named.includes('pay')) this.#entry = NO_OFFER;
    if (named.includes('area')) this.#area = found.entry.area;
    writeForm(this, found.entry, named);
    if (namesSecond(location.hash)) {
      this.#area2 = found.entry.second?.area ?? null;
      writeSecond(this, found.entry.second);
    }
    this.#settle(found.unknown);
  }

  /**
   * Reads the form; returns the id of the first field that holds no value. What the form says is answered, unless it is
   * no offer: then the answer that stands is marked as that to the offer before. An address that says something else is
   * cleared. `unknown`: the form was filled from the address, of which this was not understood.
   */
  #read(how: Partial<ReadingHow> = {}, unknown?: readonly UnknownPart[]): string | null {
    const before = { ...this.#entry, area: this.#area, secondArea: this.#area2 ?? this.#area };
    const reading = readForm(this, before, { typing: false, ...how }, this.#words);
    const { entry, faulty, faultySecond, halfway, questions } = reading;
    this.#reading = { whole: faulty === null && !halfway, faulty, faultySecond, questions };
    this.#faulty = faulty ?? (faultySecond === null ? null : `${faultySecond}2`);
    if (unknown || (this.#reading.whole && !same(entry, this.#entry))) this.#show(entry, unknown);
    markAnswer(this, this.#reading, this.#words);
    if (!agrees(location.hash, entry, this.#words.writing))
      history.replaceState(null, '', location.pathname + location.search);
    return this.#faulty;
  }

  /** The reader has left a field or chosen something: all is read again, and read out. */
  #settle(unknown?: readonly UnknownPart[]): void {
    this.#left = false;
    this.#read({}, unknown);
    void this.#drawing.done.then(() => this.#say());
  }

  /**
   * Takes the reader to the answer, or where two offers are compared to that, or to the first field that holds no value
   * or text that names no place.
   */
  async #submit(pair: boolean): Promise<void> {
    this.#left = false;
    const faulty = this.#read({ submitted: true, pair });
    if (faulty !== null) {
      const field = unfolded(need(this, `#${faulty}-input`));
      if (document.activeElement === field) this.#say();
      else field.focus(); // a screen reader then reads what is wrong with it
      return;
    }
    for (const place of [this.#areaField, ...(this.#entry.second ? [this.#areaField2] : [])])
      if (await place?.unchosen()) return place?.focus();
    await this.#drawing.done;
    // Something else was typed or chosen in the meantime, whose answer is still to come: the reader is at the form.
    if (this.#drawing.failed || !this.hasAttribute('data-answered')) return;
    const pairHeading = pair ? this.querySelector<HTMLElement>('#offer-pair-headline') : null;
    if (pairHeading) goTo(pairHeading, need(this, '#offer-pair-question'));
    else goTo(need(this, '#offer-headline'), need(this, '#offer-question'));
  }

  /** Shows the answer; where the form is not whole, only names the place. */
  #show(entry: OfferEntry, unknown: readonly UnknownPart[] = []): void {
    const { whole } = this.#reading;
    if (whole) this.#entry = entry;
    const load = () => this.#load(entry);
    void this.#drawing.draw(load, (prepared) => {
      const parts = { area: entry.area, area2: entry.second?.area ?? '' };
      const noArea = prepared.unknown.map((key) => ({ key, value: parts[key] }));
      if (prepared.unknown.includes('area')) this.#area = NO_OFFER.area;
      if (prepared.unknown.includes('area2')) this.#area2 = NO_OFFER.area;
      if (noArea.length > 0 && whole) {
        const { second } = entry;
        this.#entry = {
          ...entry,
          area: this.#area,
          second: second && { ...second, area: this.#area2 ?? this.#area },
        };
      }
      if (whole) this.#put(prepared.draw());
      this.#areaField?.show(prepared.name);
      this.#areaField2?.show(prepared.secondName ?? (this.#area2 === null ? prepared.name : this.#place2));
      this.#place2 = prepared.secondName ?? prepared.name;
      this.#notice([...unknown, ...noArea]);
    });
  }

  /** What an answer needs, not before the next frame: of several keys in one, only the last is answered. */
  async #load(entry: OfferEntry) {
    const [{ prepare }, { offerWords: words }] = await Promise.all([
      import('./prepare.ts'),
      loadOfferWords(languageOf(this)),
    ]);
    const prepared = await prepare(entry, lawOf(this), todayFor(this), { words, href: hrefIn(this) });
    if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(resolve));
    return prepared;
  }

  #put(shown: Shown): void {
    showAnswer(this, shown);
    this.#announcement = shown.announcement;
    markAnswer(this, this.#reading, this.#words);
  }

  /** Reads out where the offer stands and what is said beside the fields. */
  #say(): void {
    const messages = messagesIn(this, this.#words);
    const outdated = this.hasAttribute('data-outdated') && need(this, '#offer-mark').textContent;
    const lines = this.#reading.whole ? [this.#announcement, messages] : [messages, outdated];
    need(this, '#offer-announcer').textContent = lines.filter(Boolean).join(' ');
  }

  /** Names each part of a link that was not understood, as text. */
  #notice(unknown: readonly UnknownPart[]): void {
    const { unknown: text, part } = this.#words;
    const lines = unknown.map(({ key, value }) =>
      fill(text, { part: part[key] ?? key, value: printable(value) }),
    );
    showNotice(need(this, '#offer-notice'), lines);
  }

  /** Loads again what could not be loaded. The button goes when that succeeds: the focus then goes to what it brought. */
  async #tryAgain(): Promise<void> {
    this.#read({}, []);
    await this.#drawing.done;
    if (this.#drawing.failed) return;
    if (this.hasAttribute('data-answered')) goTo(need(this, '#offer-headline'));
    else need(this, '#pay-input').focus();
  }

  #startAgain(): void {
    this.#drawing.cancel();
    this.#area = NO_OFFER.area;
    this.#area2 = null;
    this.#left = false;
    writeForm(this, NO_OFFER);
    writeSecond(this, null);
    this.#entry = NO_OFFER;
    this.#read();
    for (const field of [this.#areaField, this.#areaField2]) {
      field?.restore();
      field?.show(startNameOf(this));
    }
    this.#put({ html: '', pair: '', start: this.#start, announcement: '' });
    this.#notice([]);
    this.#say();
    sayCopied(this, '');
    need(this, '#pay-input').focus();
  }

  /** Copies the address of this page; only with the reader's tick what was typed, and then after `#`. */
  async #copyLink(): Promise<void> {
    const withNumbers = need<HTMLInputElement>(this, '#include-numbers').checked;
    const faulty = this.#read();
    if (withNumbers && faulty !== null) {
      unfolded(need(this, `#${faulty}-input`));
      sayCopied(this, this.#words.notCopied[faulty.replace('2', '') as NumberField]);
      return;
    }
    const words = this.#words;
    const hash = withNumbers ? hashOf(this.#entry) : '';
    const copied = !withNumbers ? words.copied : hash ? words.copiedWithNumbers : words.copiedWithoutNumbers;
    await copyLink(this, hash, copied);
  }
}

customElements.define('offer-check', OfferCheck);

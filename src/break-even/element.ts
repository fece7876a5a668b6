import { LazyAreaField } from '../controls/lazy-area-field.ts';
import { hrefIn } from '../controls/edition.ts';
import { need, unfolded } from '../controls/field.ts';
import { LatestDrawing } from '../controls/latest-drawing.ts';
import { afterClick } from '../controls/press.ts';
import type { UnitQuestion } from '../controls/typed/unit-question.ts';
import { goTo } from '../controls/typed/go-to.ts';
import { languageOf, wordsIn } from '../controls/words.ts';
import { fill } from '../words/fill.ts';
import type { Answer } from './draw.ts';
import { type Entry, START } from './entry.ts';
import { clearForm, fillIn, messagesIn, readForm, type ReadingHow, showPay } from './form.ts';
import { loadBreakEvenWords } from './languages.ts';
import type { BreakEvenFormWords, NumberField } from './words.ts';

const isOfPlace = ({ target }: Event) => (target as HTMLElement).id === 'area-input';

/** `<break-even>`: answers what is typed into its form. What is typed stays in this object: it is not stored or sent. */
class BreakEvenCheck extends HTMLElement {
  readonly #words: BreakEvenFormWords = wordsIn(need(this, 'form'));
  readonly #drawing = new LatestDrawing(
    this,
    need(this, '#break-even-error'),
    need(this, '#break-even-shown'),
    () => (this.#announcement = ''),
  );
  #area: string = START.area;
  #areaField: LazyAreaField | null = null;
  #announcement = '';
  /** What was answered last, to know whether that is still what the form says. */
  #answered: Entry | null = null;
  #questions: readonly UnitQuestion[] = [];
  /** Loaded with the first answer: before one stands, nothing is asked above it. */
  #askUnit: typeof import('./prepare.ts').askUnit | null = null;
  /** The months that the program chosen last filled in; null where it names none. */
  #programMonths: string | null = null;

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    form.addEventListener('input', (event) => {
      if (isOfPlace(event)) return;
      const unitChosen = (event.target as HTMLInputElement).name === 'per';
      this.#read({ typing: true, submitted: false, unitChosen });
    });
    form.addEventListener('change', (event) => {
      if (isOfPlace(event)) return;
      showPay(this);
      // A press on a button takes the focus out of the field: what is pressed must stay where it is.
      afterClick(() => this.#settle());
    });
    this.#areaField = new LazyAreaField(this, {
      choose: (area) => {
        this.#area = area;
        this.#settle();
      },
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-cost]'))
      button.addEventListener('click', () => this.#fillProgram(button.dataset));
    need(this, '#start-again').addEventListener('click', () => this.#startAgain());
    need(this, '#try-again').addEventListener('click', () => void this.#submit());
    need<HTMLFieldSetElement>(this, 'fieldset').disabled = false;
    clearForm(this);
  }

  /** Reads the form. Once an answer stands, it follows what the form says, or is marked as that to something else. */
  #read(how: ReadingHow): NumberField | null {
    const { entry, missing, questions } = readForm(this, this.#area, how, this.#words);
    if (entry && (how.submitted || this.#answered)) this.#show(entry);
    this.#mark(entry === null, questions);
    return missing;
  }

  /** Says above the answer whether it is that to what the form says, and asks there if the unit is the wrong one. */
  #mark(faulty: boolean, questions: readonly UnitQuestion[]): void {
    const outdated = faulty && this.#answered !== null;
    this.toggleAttribute('data-outdated', outdated);
    need(this, '#break-even-mark').textContent = outdated ? this.#words.outdated : this.#words.live;
    this.#questions = faulty ? [] : questions;
    this.#ask();
  }

  #ask(): void {
    const told = { label: this.#words.changeUnit, form: this };
    this.#askUnit?.(need(this, '#break-even-question'), this.#answered ? this.#questions : [], told);
  }

  /** The reader has left a field or chosen something: what stands beside the fields and the answer are read out. */
  #settle(): void {
    this.#read({ typing: false, submitted: false });
    void this.#drawing.done.then(() => this.#say());
  }

  #say(): void {
    const messages = messagesIn(this, this.#words);
    const answer = this.#answered && !this.hasAttribute('data-outdated') ? this.#announcement : '';
    need(this, '#break-even-announcer').textContent = [messages, answer].filter(Boolean).join(' ');
  }

  /** Takes the reader to the answer, or to the first field that holds no value or text that names no place. */
  async #submit(): Promise<void> {
    const missing = this.#read({ typing: false, submitted: true });
    if (missing !== null) {
      const field = unfolded(need(this, `#${missing}-input`));
      if (document.activeElement === field) this.#say();
      else field.focus(); // a screen reader then reads what is wrong with it
      return;
    }
    if (await this.#areaField?.unchosen()) return this.#areaField?.focus();
    await this.#drawing.done;
    // Something else was typed or chosen in the meantime, whose answer is still to come: the reader is at the form.
    if (this.#drawing.failed || !this.hasAttribute('data-answered')) return;
    goTo(need(this, '#break-even-headline'), need(this, '#break-even-question'));
  }

  #show(entry: Entry): void {
    if (JSON.stringify(entry) === JSON.stringify(this.#answered) && !this.#drawing.failed) return;
    this.#answered = entry;
    void this.#drawing.draw(
      async () => {
        const [{ askUnit, prepare }, { breakEvenWords: words }] = await Promise.all([
          import('./prepare.ts'),
          loadBreakEvenWords(languageOf(this)),
        ]);
        this.#askUnit = askUnit;
        return prepare(entry, { words, href: hrefIn(this) });
      },
      (draw) => this.#put(draw()),
    );
  }

  #put({ markup, announcement }: Answer): void {
    const focused = this.querySelector(':focus')?.id === 'break-even-headline';
    need(this, '#break-even-answer').innerHTML = String(markup);
    this.toggleAttribute('data-answered', true);
    this.#announcement = announcement;
    this.#ask();
    if (focused) need(this, '#break-even-headline').focus({ preventScroll: true });
  }

  /**
   * A school's program: its cost, and its months where its page names a length. Where it names none, the months of the
   * program before must not stand as its own; what the reader typed stays.
   */
  #fillProgram({ cost = '', dollars = '', months }: DOMStringMap): void {
    const { filled, filledCost } = this.#words;
    const ofOther = need<HTMLInputElement>(this, '#months-input').value === this.#programMonths;
    fillIn(this, { cost, ...((months !== undefined || ofOther) && { months: months ?? '' }) });
    this.#programMonths = months ?? null;
    need(this, '#program-said').textContent =
      months === undefined ? fill(filledCost, { cost: dollars }) : fill(filled, { cost: dollars, months });
    // Where an answer stands, it is marked as that to other numbers: the field that is empty must say so.
    this.#read({ typing: false, submitted: this.#answered !== null });
  }

  #startAgain(): void {
    this.#drawing.cancel();
    this.#answered = null;
    this.#announcement = '';
    this.#area = START.area;
    this.#programMonths = null;
    clearForm(this);
    this.#areaField?.restore();
    this.#areaField?.show(this.dataset.place ?? '');
    need(this, '#program-said').textContent = '';
    need(this, '#break-even-answer').textContent = '';
    this.toggleAttribute('data-answered', false);
    this.#mark(false, []);
    this.#say();
    need(this, '#cost-input').focus();
  }
}

customElements.define('break-even', BreakEvenCheck);

import { copyLink, sayCopied } from '../controls/copy-link.ts';
import { hrefIn } from '../controls/edition.ts';
import { need, unfolded } from '../controls/field.ts';
import { LatestDrawing } from '../controls/latest-drawing.ts';
import { LazyAreaField } from '../controls/lazy-area-field.ts';
import { printable, showNotice } from '../controls/notice.ts';
import { whenReleased } from '../controls/press.ts';
import { languageOf, wordsIn } from '../controls/words.ts';
import { fill } from '../words/fill.ts';
import { showInControls, viewAfter, wrongHours } from './controls.ts';
import { CompareControls } from './compare-controls.ts';
import { loadLanguage } from './languages.ts';
import { releaseNoticeText } from './release-notice.ts';
import {
  defaultView,
  nameFromSlug,
  parseView,
  searchOf,
  type UnknownValue,
  type View,
  viewAt,
} from './view.ts';
import type { ExplorerWords } from './words.ts';

/** `<pay-explorer>`: ties the controls, the address and the drawing together. Its HTML shows California without it. */
class PayExplorer extends HTMLElement {
  #view: View = defaultView(this.#newest);
  readonly #words: ExplorerWords = wordsIn(need(this, 'form'));
  /** What the address asked for and there is not. */
  #unknown: readonly UnknownValue[] = [];
  #areaField: LazyAreaField | null = null;
  readonly #compare = new CompareControls(this, this.#view, (view) => this.#go(view));
  /** Slug of the place whose name the area field shows. */
  #named = this.#view.area;
  /** The headline that was shown last. */
  #headline: string | null = null;
  /** Slug of the place whose link in a table was followed: its link takes the focus again. */
  #followed: string | null = null;
  readonly #drawing = new LatestDrawing(this, need(this, '#pay-error'), need(this, '#pay-view'), () => {
    need(this, '#place-link').hidden = true;
    this.#notice([]);
  });

  get #newest(): string {
    return this.#releases[0]!;
  }

  get #releases(): string[] {
    return (this.dataset.release ?? '').split(' ');
  }

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => event.preventDefault());
    // A field that is left by a press is read after it: a chart drawn anew would take away what is pressed.
    form.addEventListener('change', (event) =>
      whenReleased(() => this.#onChange(event.target as HTMLInputElement)),
    );
    this.#areaField = new LazyAreaField(this, {
      choose: (area) => {
        this.#named = area;
        this.#go(viewAt(this.#view, area));
      },
    });
    this.#headline = need(this, '#pay-view .chart-headline').textContent;
    need(this, '#copy-link').addEventListener('click', () => this.#copyLink());
    need(this, '#start-again').addEventListener('click', () => this.#startAgain());
    need(this, '#try-again').addEventListener('click', () => void this.#tryAgain());
    need(this, '#pay-view').addEventListener('click', (event) => this.#onFollow(event));
    // The marker under the chart works as soon as a reader comes near the chart.
    for (const near of ['pointerover', 'touchstart', 'focusin'])
      need(this, '#pay-view').addEventListener(
        near,
        () => void import('./redraw.ts').then(({ loadMarker }) => loadMarker()),
        { once: true, passive: true },
      );
    addEventListener('popstate', () => this.#readAddress());
    need<HTMLFieldSetElement>(this, 'fieldset').disabled = false;
    showInControls(this, this.#view);
    if (location.search.length > 1) this.#readAddress();
  }

  #readAddress(): void {
    const { view, unknown } = parseView(location.search, this.#releases);
    showInControls(this, view);
    this.#areaField?.restore();
    void this.#draw(view, unknown);
  }

  #onChange(changed: HTMLInputElement): void {
    const view = viewAfter(this, this.#view, changed, this.#words);
    if (view) this.#go(view);
  }

  /** A place pressed on the map, or in a table: the same view of that place; or another view. Without leaving the page. */
  #onFollow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const elsewhere = (event.target as Element).closest<HTMLAnchorElement>('a[data-view]');
    if (elsewhere) {
      event.preventDefault();
      this.#go(parseView(elsewhere.search, this.#releases).view);
      return;
    }
    const link = (event.target as Element).closest('a[data-slug]');
    const area = link?.getAttribute('data-slug');
    if (!link || !area) return;
    event.preventDefault();
    this.#followed = link.closest('table, nav') ? area : null;
    this.#go(viewAt(this.#view, area));
  }

  /** Shows a view that the reader chose: a new entry in the history. */
  #go(view: View): void {
    history.pushState(null, '', `${location.pathname}${searchOf(view, { newest: this.#newest })}`);
    showInControls(this, view, { correcting: true });
    void this.#draw(view, []);
  }

  #startAgain(): void {
    const view = defaultView(this.#newest);
    this.#areaField?.restore();
    showInControls(this, view);
    this.#go(view);
  }

  /** The button goes when it has done its work: the focus goes to what was asked for, which is then not said twice. */
  async #tryAgain(): Promise<void> {
    await this.#draw(this.#view, this.#unknown);
    const announcer = need(this, '#pay-announcer');
    if (this.#drawing.failed) {
      announcer.textContent = this.#words.failedAgain;
      return;
    }
    announcer.textContent = '';
    const headline = need(this, '#pay-view .chart-headline');
    headline.tabIndex = -1;
    headline.focus();
  }

  async #draw(view: View, unknown: readonly UnknownValue[]): Promise<void> {
    this.#view = view;
    this.#unknown = unknown;
    sayCopied(this, '');
    this.#compare.show(view);
    // Until the name is there, the field must not name another place.
    if (view.area !== this.#named) this.#areaField?.show(nameFromSlug(view.area));
    this.#named = view.area;
    const load = async () => {
      const loading = [import('./redraw.ts'), loadLanguage(languageOf(this))] as const;
      const [{ redraw }, language] = await Promise.all(loading);
      return redraw(view, { newest: this.#newest, href: hrefIn(this), language });
    };
    const latest = await this.#drawing.draw(load, (drawn) => {
      const { areaKnown, html, name, page, beside, unknownBeside } = drawn;
      const noArea: UnknownValue[] = areaKnown ? [] : [{ key: 'area', value: view.area }];
      const noPlaces = unknownBeside.map((value): UnknownValue => ({ key: 'with', value }));
      const area = areaKnown ? view.area : defaultView(this.#newest).area;
      this.#view = { ...view, area, with: beside.map(({ slug }) => slug) };
      this.#named = area;
      this.#show(html, name, page);
      this.#compare.came(this.#view, beside, need(this, '#pay-view'));
      this.#notice([...unknown, ...noArea, ...noPlaces]);
    });
    if (latest) document.documentElement.classList.remove('explorer-pending');
  }

  #show(html: string, name: string, page: string | null): void {
    const target = need(this, '#pay-view');
    const unfolded = [...target.querySelectorAll('.chart:has(details[open])')].map(({ id }) => id);
    target.innerHTML = html;
    // A table that the reader unfolded stays so.
    for (const id of unfolded) target.querySelector(`#${CSS.escape(id)} details`)?.setAttribute('open', '');
    if (this.#followed !== null) {
      target
        .querySelector<HTMLElement>(`:is(table, nav) a[data-slug="${CSS.escape(this.#followed)}"]`)
        ?.focus({ preventScroll: true });
    }
    this.#followed = null;
    this.#areaField?.show(name);
    const link = need(this, '#place-link');
    link.hidden = page === null;
    if (page !== null) {
      const anchor = need<HTMLAnchorElement>(link, 'a');
      anchor.href = page;
      anchor.textContent = fill(this.#words.allOf, { place: name });
    }
    this.#announce(target, name);
  }

  /** Says the headline of what is shown; where it is the one of before, the place and what is measured too. */
  #announce(target: HTMLElement, name: string): void {
    const headline = need(target, '.chart-headline').textContent;
    const measured = target.querySelector('.chart-subtitle')?.textContent ?? '';
    const again = headline.includes(name) ? [headline, measured] : [name, headline, measured];
    need(this, '#pay-announcer').textContent = headline === this.#headline ? again.join('. ') : headline;
    this.#headline = headline;
  }

  /** Names each value that was not understood, as text. */
  #notice(unknown: readonly UnknownValue[]): void {
    const words = this.#words;
    const lines = unknown.map(({ key, value }) =>
      key === 'release'
        ? releaseNoticeText(value, this.#newest, words.release)
        : fill(words.unknown, { part: words.part[key], value: printable(value) }),
    );
    showNotice(need(this, '#pay-notice'), lines);
  }

  #copyLink(): void {
    const wrong = wrongHours(this);
    if (wrong) {
      sayCopied(this, this.#words.notCopied);
      unfolded(wrong).focus();
      return;
    }
    const search = searchOf(this.#view, { newest: this.#newest, all: true });
    void copyLink(this, search, this.#words.copied);
  }
}

customElements.define('pay-explorer', PayExplorer);

import { painted } from '../controls/after-paint.ts';
import { beforeUse } from '../controls/before-use.ts';
import { Chips } from '../controls/chips.ts';
import { sayCopied } from '../controls/copy-link.ts';
import { hrefIn } from '../controls/edition.ts';
import { need } from '../controls/field.ts';
import { bringIntoRow } from '../controls/in-view.ts';
import { LatestDrawing } from '../controls/latest-drawing.ts';
import { LazyAreaField } from '../controls/lazy-area-field.ts';
import { showNotice } from '../controls/notice.ts';
import { whenReleased } from '../controls/press.ts';
import { languageOf, wordsIn } from '../controls/words.ts';
import { once } from '../controls/load-once.ts';
import { Ahead } from './ahead.ts';
import { showChange } from './change.ts';
import { CHOICE, chipsOf, showInControls, viewAfter } from './controls.ts';
import { CompareControls } from './compare-controls.ts';
import { copyView } from './copy-view.ts';
import { followedBy } from './follow.ts';
import { loadLanguage } from './languages.ts';
import { Presses } from './presses.ts';
import type { Redrawn } from './redraw.ts';
import type { Result } from './result.ts';
import { type Setting, withoutSetting } from './settings.ts';
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

const loadRedraw = once(() => import('./redraw.ts'));

/** `<pay-explorer>`: ties the controls, the address and the drawing together. Its HTML shows California without it. */
class PayExplorer extends HTMLElement {
  #view: View = defaultView(this.#newest);
  readonly #words: ExplorerWords = wordsIn(need(this, '.pay-controls'));
  /** What the address asked for and there is not. */
  #unknown: readonly UnknownValue[] = [];
  /** The query string that was read or written last. */
  #search = '';
  /** The panel that the address named, until it is opened: by then the reader may have chosen another view. */
  #asked: string | null = null;
  /** Fulfilled once the view is in the history. */
  #entered: Promise<void> | null = null;
  #areaField: LazyAreaField | null = null;
  readonly #compare = new CompareControls(this, this.#view, (view) => this.#go(view));
  /** Slug of the place whose name the area field shows. */
  #named = this.#view.area;
  readonly #figures = need(this, '#pay-view');
  /** Null until there is something to show. */
  #result: Result | null = null;
  readonly #ahead = new Ahead(
    (view) => this.#load(view),
    ({ lead }) => this.#result!.parts.prepare(lead),
  );
  readonly #presses = new Presses(need(this, '.pay-controls'), {
    draw: (choice) => this.#ahead.draw(viewAfter(this, this.#view, choice, this.#words)!),
    layOut: () => this.#result!.parts.layOut(),
    clear: () => this.#result?.parts.clear(),
  });
  readonly #chips = new Chips(need(this, '#pay-chips'), (key) =>
    this.#go(withoutSetting(this.#view, key as Setting, this.#newest)),
  );
  readonly #drawing = new LatestDrawing(this, need(this, '#pay-error'), this.#figures, () => {
    need(this, '#place-link').hidden = true;
    showNotice(need(this, '#pay-notice'), []);
  });

  get #newest(): string {
    return this.#releases[0]!;
  }

  get #releases(): string[] {
    return (this.dataset.release ?? '').split(' ');
  }

  connectedCallback(): void {
    const controls = need(this, '.pay-controls');
    // A field that is left by a press is read after it: a chart drawn anew would take away what is pressed.
    controls.addEventListener('change', (event) =>
      whenReleased(() => this.#onChange(event.target as HTMLInputElement)),
    );
    this.#areaField = new LazyAreaField(this, {
      choose: (area) => {
        this.#named = area;
        this.#go(viewAt(this.#view, area));
      },
    });
    need(this, '#copy-link').addEventListener('click', () =>
      copyView(this, this.#view, this.#newest, this.#words),
    );
    need(this, '#start-again').addEventListener('click', () => this.#startAgain());
    need(this, '#try-again').addEventListener('click', () => void this.#tryAgain());
    this.#figures.addEventListener('click', (event) => this.#onFollow(event));
    // The marker under the chart works as soon as a reader comes near the chart.
    for (const near of ['pointerover', 'focusin'])
      this.#figures.addEventListener(near, () => void loadRedraw().then(({ loadMarker }) => loadMarker()), {
        once: true,
      });
    addEventListener('popstate', () => this.#onHistory());
    need(document, '.take-along').addEventListener('toggle', () => void this.#fillPanel(), true);
    need<HTMLFieldSetElement>(this, 'fieldset').disabled = false;
    this.#showSettings(this.#view);
    if (location.search.length > 1) this.#readAddress();
    else beforeUse(controls, () => void this.#prepare());
  }

  /** A link to a part of the page is in the history too, and asks for nothing new. */
  #onHistory(): void {
    if (location.search !== this.#search) this.#readAddress();
  }

  #readAddress(): void {
    this.#search = location.search;
    const { view, unknown } = parseView(location.search, this.#releases);
    this.#showSettings(view);
    this.#areaField?.restore();
    this.#asked = new URLSearchParams(location.search).get('panel');
    void this.#draw(view, { unknown });
  }

  #onChange(changed: HTMLInputElement): void {
    // Some browsers give a choice that is pressed no focus; it shows what must stay on the screen.
    if (changed.matches(CHOICE)) changed.focus({ preventScroll: true });
    const view = viewAfter(this, this.#view, changed, this.#words);
    if (view) this.#go(view);
  }

  /** A place pressed on the map, or in a table: the same view of that place; or another view. Without leaving the page. */
  #onFollow(event: MouseEvent): void {
    const followed = followedBy(event, this.#view, this.#releases);
    if (!followed) return;
    event.preventDefault();
    this.#go(followed.view, { hash: followed.hash, followed: followed.slug });
  }

  /** Shows a view that the reader chose: a new entry in the history, and in sight what it changes, or what `hash` names. */
  #go(view: View, { hash = '', followed = null }: { hash?: string; followed?: string | null } = {}): void {
    const from = this.#view;
    // A press is seen on its control before what it asks for is drawn, where that takes time.
    const ready = this.#ahead.isReady(view);
    const after = ready ? undefined : painted();
    // What is adjusted would stand between the views and the chart.
    if (view.view !== from.view) need(this, '.more-controls').removeAttribute('open');
    this.#search = searchOf(view, { newest: this.#newest });
    const address = `${location.pathname}${this.#search}${hash}`;
    const enter = () => history.pushState(null, '', address);
    // To write an address takes a phone a while. Elsewhere Back returns to the very place, however far below.
    if (ready && this.#presses.touched) this.#entered = painted().then(enter);
    else enter();
    this.#showSettings(view, { correcting: true });
    const shown = (changed: readonly Element[]): void => showChange(from, view, changed);
    void this.#draw(view, { ...(hash ? { hash } : { shown }), after, followed });
  }

  #startAgain(): void {
    const view = defaultView(this.#newest);
    this.#areaField?.restore();
    this.#showSettings(view);
    this.#go(view);
  }

  /** What the controls and the chips say of a view. */
  #showSettings(view: View, { correcting = false } = {}): void {
    showInControls(this, view, { correcting });
    need(document, '#paper-query').textContent = this.#search;
    const { focusLost } = this.#chips.show(chipsOf(this, view, this.#newest, this.#words));
    if (focusLost) need(this, '.more-controls summary').focus({ preventScroll: true });
  }

  /** The button goes when it has done its work: the focus goes to what was asked for, which is then not said twice. */
  async #tryAgain(): Promise<void> {
    await this.#draw(this.#view, { unknown: this.#unknown });
    const announcer = need(this, '#pay-announcer');
    announcer.textContent = this.#drawing.failed ? this.#words.failedAgain : '';
    if (this.#drawing.failed) return;
    const first = need(this.#figures, '.bottom-line-says, .chart-headline');
    first.tabIndex = -1;
    first.focus();
  }

  async #load(view: View): Promise<Redrawn> {
    const loading = [loadRedraw(), loadLanguage(languageOf(this))] as const;
    const [{ redraw, Result }, language] = await Promise.all(loading);
    this.#result ??= new Result(this, this.#words);
    const newest = this.#newest;
    return redraw(view, { newest, live: this.dataset.live ?? newest, href: hrefIn(this), language });
  }

  /** Loads what draws, before it is needed. A failure says nothing yet: what is asked for is then loaded again. */
  async #prepare(): Promise<void> {
    const drawn = await this.#load(defaultView(this.#newest)).catch(() => null);
    if (drawn) this.#result!.came(drawn);
  }

  /** Draws a view and hands what is new in it to `shown`. */
  async #draw(
    view: View,
    {
      unknown = [],
      shown,
      hash,
      after,
      followed = null,
    }: {
      unknown?: readonly UnknownValue[];
      shown?: (changed: readonly Element[]) => void;
      /** The part of the view that is asked for. */
      hash?: string;
      /** What is waited for before it is drawn. */
      after?: Promise<void> | undefined;
      /** Slug of a place whose link was pressed. */
      followed?: string | null;
    } = {},
  ): Promise<void> {
    this.#view = view;
    this.#unknown = unknown;
    sayCopied(this, '');
    this.#compare.show(view);
    // Until the name is there, the field must not name another place.
    if (view.area !== this.#named) this.#areaField?.show(nameFromSlug(view.area));
    this.#named = view.area;
    let changed: readonly Element[] = [];
    const show = ({ drawn, notice }: { drawn: Redrawn; notice: readonly string[] }): void => {
      const { area, beside, name } = drawn;
      this.#view = { ...view, area, with: beside.map(({ slug }) => slug) };
      this.#named = area;
      const put = () => this.#compare.came(this.#view, beside, this.#figures);
      changed = this.#result!.show(drawn, { staged: shown !== undefined, put, followed });
      this.#areaField?.show(name);
      showNotice(need(this, '#pay-notice'), notice);
    };
    const latest = await this.#drawing.draw(async () => {
      await after;
      const drawn = await this.#ahead.take(view);
      return { drawn, notice: await this.#noticeOf([...unknown, ...drawn.unknown]) };
    }, show);
    if (!latest) return;
    document.documentElement.classList.remove('explorer-pending');
    shown?.(changed);
    if (hash)
      void loadRedraw().then(async ({ loadPanels }) => (await loadPanels()).goTo(this.#figures, hash));
    if (this.#asked !== null || document.querySelector('.take-along [open]')) void this.#fillPanel();
    const chosen = need(this, 'input[name="view"]:checked').closest('label')!;
    bringIntoRow(chosen.parentElement!, chosen);
  }

  /** Opens the panel that is asked for, if one is, and fills what is open. */
  async #fillPanel(): Promise<void> {
    const { loadPanels } = await loadRedraw();
    const [{ fillPanel }, language] = await Promise.all([loadPanels(), loadLanguage(languageOf(this))]);
    await this.#entered;
    const asked = this.#asked;
    this.#asked = null;
    await fillPanel(this, this.#view, {
      newest: this.#newest,
      language,
      asked,
      figures: async () => (this.#result?.drawn ?? (await this.#load(this.#view))).figures,
    });
  }

  /** Names each value that was not understood. */
  async #noticeOf(unknown: readonly UnknownValue[]): Promise<readonly string[]> {
    if (unknown.length === 0) return [];
    const { loadNotice } = await loadRedraw();
    const { noticeLines } = await loadNotice();
    return noticeLines(unknown, this.#newest, this.#words);
  }
}

customElements.define('pay-explorer', PayExplorer);

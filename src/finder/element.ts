import { hrefIn } from '../controls/edition.ts';
import { need, unfolded } from '../controls/field.ts';
import { LazyAreaField } from '../controls/lazy-area-field.ts';

/**
 * `<place-finder>`: the field that leads to the page of a place. Its attribute lists the addresses of those that have one;
 * what is not listed has the explorer's view of it.
 */
class PlaceFinder extends HTMLElement {
  connectedCallback(): void {
    new LazyAreaField(this, { choose: (slug) => this.#go(slug) });
    need<HTMLFieldSetElement>(this, 'fieldset').disabled = false;
    // A link into a group that is folded away: not every browser unfolds it.
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (target?.closest('details:not([open])')) unfolded(target).scrollIntoView();
  }

  #go(slug: string): void {
    const page = this.dataset.pages?.split(' ').find((address) => address.endsWith(`/${slug}/`));
    location.assign(hrefIn(this)(page ?? `/pay/?area=${slug}`));
  }
}

customElements.define('place-finder', PlaceFinder);

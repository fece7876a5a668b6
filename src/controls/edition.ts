/**
 * The addresses of the edition that an element is in. It is told by its own `data-home`, the home page’s address; in a
 * frozen edition also by `data-frozen-home`, and by `data-frozen-pages`, a pattern of the addresses that stand below it.
 */
export const hrefIn =
  ({ dataset: { home = '/', frozenHome, frozenPages } }: HTMLElement) =>
  (page: string): string =>
    (frozenHome && RegExp(frozenPages!).test(page.split(/[?#]/)[0]!) ? frozenHome : home) + page.slice(1);

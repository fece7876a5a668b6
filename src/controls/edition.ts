/** The addresses of the edition that an element is in: it is told by its own `data-home`, the home page’s address. */
export const hrefIn =
  ({ dataset }: HTMLElement) =>
  (page: string): string =>
    (dataset.home ?? '/') + page.slice(1);

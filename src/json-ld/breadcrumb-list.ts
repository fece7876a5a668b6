import { inSchemaOrg, type JsonLd } from './object.ts';

/** The trail to a page as readers see it, from the top down; the last is the page. `href` is resolved against `site`. */
export const breadcrumbList = (
  trail: readonly { readonly href: string; readonly text: string }[],
  site: URL | undefined,
): JsonLd =>
  inSchemaOrg({
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, text }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: text,
      item: new URL(href, site).href,
    })),
  });

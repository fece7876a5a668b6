import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { securityHeaders } from './integrations/security-headers.ts';

// Where the site will be served, a folder included: every link, canonical address, sitemap and robots.txt follows it.
const { origin, pathname } = new URL(process.env.SITE_URL ?? 'https://second-chair.example');

/*
 * What every drawing of the explorer and the offer check needs comes in one file, which packs better than several; what
 * a page needs before anything is drawn stays apart from it, and so do rows of places, which few views have. What forms
 * share is another.
 */
const SHARED = [
  {
    name: 'controls',
    test: /src\/controls\/(?!chart-walk|area-field|row-at|sort-table|counted-with|place-text|parts|folds|after-paint|in-view)[\w-]+\.ts/,
    priority: 4,
  },
  { name: 'terms', test: /src\/(?:schema\/terms|model\/(?:pay-units|order))\.ts/, priority: 3 },
  { name: 'format', test: /src\/(?:model\/day|format|markup)\.ts/, priority: 2 },
  {
    name: 'drawing',
    test: /src\/charts\/(?:(?:pay-range|bottom-line|pay-table)\/)?(?!words|ranking-rows|parts|without-figure)[\w-]+\.ts|src\/model\/(?:overlap|normal|certainty|gap|pay-row|bottom-line|interval|mark-shares|pay|amount|figure-ref)\.ts|d3-array/,
    priority: 1,
  },
];

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/search/') }), securityHeaders()],
  build: {
    // Inline styles and scripts would need a hash each in the Content-Security-Policy.
    inlineStylesheets: 'never',
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } },
    },
  },
  devToolbar: { enabled: false },
});

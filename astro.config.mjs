import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readArticle } from './integrations/articles/steps.ts';
import { buildReport } from './integrations/build-report.ts';
import { codes } from './integrations/codes.ts';
import { frozenEditions } from './integrations/frozen/index.ts';
import { lastModified } from './integrations/last-modified.ts';
import { offlineCopy } from './integrations/offline/index.ts';
import { pictures } from './integrations/pictures/index.ts';
import { readingLevel } from './integrations/reading-level/index.ts';
import { softwareList } from './integrations/sbom/index.ts';
import { securityHeaders } from './integrations/security-headers.ts';
import { securityContact } from './integrations/security-txt.ts';
import { markdownTwins } from './integrations/twins/index.ts';

// Where the site will be served, a folder included: every link, canonical address, sitemap and robots.txt follows it.
const { origin, pathname } = new URL(process.env.SITE_URL ?? 'https://second-chair.example');
const base = pathname.replace(/\/$/, '');

/*
 * What every drawing of the explorer and the offer check needs comes in one file, which packs better than several; what
 * a page needs before anything is drawn stays apart from it, and so do rows of places, which few views have. What forms
 * share is another.
 */
const SHARED = [
  {
    name: 'controls',
    test: /src\/controls\/(?!chart-walk|area-field|row-at|sort-table|counted-with|place-text|parts|folds|after-paint|in-view|copy-text|show-frame|bring-to-top|area-list)[\w-]+\.ts/,
    priority: 5,
  },
  {
    name: 'terms',
    test: /src\/(?:schema\/terms|model\/(?:pay-units|order|by-name|hours)|words\/fill)\.ts/,
    priority: 4,
  },
  // Of each language, what all that draws says: what few views say draws on it too, and would part it.
  {
    name: (id) => id.replace(/.*\.(\w+)\.ts$/, 'words.$1'),
    test: /src\/(?:words\/(?!ranked)[\w-]+|charts\/words)\.\w+\.ts$/,
    priority: 2,
  },
  { name: 'format', test: /src\/(?:model\/day|words\/language|format|markup)\.ts/, priority: 3 },
  {
    name: 'drawing',
    test: /src\/charts\/(?:(?:pay-range|bottom-line|pay-table)\/)?(?!words|ranking-rows|parts|without-figure)[\w-]+\.ts|src\/charts\/mean-interval\/notes\.ts|src\/model\/(?:overlap|normal|certainty|gap|pay-row|bottom-line|interval|mark-shares|pay|amount|figure-ref)\.ts|src\/places\/place-page\.ts|d3-array/,
    priority: 1,
  },
];

/** What draws is there by the time it asks for what other views need: its own parts are not listed again with those. */
const DRAWS = /redraw\./;
const DRAWS_WITH = /\/(?:controls|drawing|format|index|load|rolldown-runtime|terms)\./;
const listNoneTwice = {
  name: 'list-none-twice',
  // Astro drops the option where it usually stands.
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: {
              resolveDependencies: (_, files, { hostId }) =>
                DRAWS.test(hostId) ? files.filter((file) => !DRAWS_WITH.test(file)) : files,
            },
          },
        }
      : null,
};

let picturesWritten = { drawn: 0, kept: 0, seconds: 0 };

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    sitemap({
      filter: (page) =>
        !page.endsWith('/search/') && !page.includes(`${base}/r/`) && !page.includes('/embed/'),
      serialize: (item) => ({
        ...item,
        lastmod: lastModified(new URL(item.url).pathname.slice(base.length)),
      }),
    }),
    securityHeaders(),
    securityContact(),
    softwareList(),
    readingLevel(),
    frozenEditions(),
    codes(),
    pictures((written) => {
      picturesWritten = written;
    }),
    markdownTwins(),
    // It takes along what those before it have written.
    offlineCopy(),
    buildReport(() => picturesWritten),
  ],
  markdown: { processor: satteri({ mdastPlugins: [readArticle] }) },
  build: {
    // Inline styles and scripts would need a hash each in the Content-Security-Policy.
    inlineStylesheets: 'never',
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [listNoneTwice],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: SHARED },
              // Scripts of a page are named for a template and its place in it, and every chunk repeats the names.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});

import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './eslint.layers.js';

/* Imports run one way: pages → layouts → components → features → charts → words, format → model → schema. */

const LOW = ['terms', 'model', 'words', 'format.ts', 'markup.ts'];
const FEATURE = [...LOW, 'charts', 'places', 'controls', 'addresses.ts', 'type words.ts'];
const SITE = [
  'content-of.ts',
  'csp.ts',
  'languages.ts',
  'published-files.ts',
  'site-map.ts',
  'texts.ts',
  'words.ts',
];
const TEMPLATE = [
  'astro',
  'data',
  'cite',
  'embed',
  'json-ld',
  'llms',
  'share',
  ...FEATURE,
  ...SITE,
  'type edition.ts',
];
const PART = [...TEMPLATE, 'break-even', 'chart-files', 'explorer', 'finder', 'offer', 'published', 'search'];
const PAGE = [...PART, 'components', 'fonts', 'social', 'styles'];
const DATA = ['node', 'zod', 'schema', 'terms', 'model', 'type charts', 'type places', 'type published'];

/**
 * Where in src, what it may import besides its own folder, and why no more; the first that fits counts.
 * `terms` is schema/terms.ts, `astro` templates too, `type charts` only its types.
 * @type {[where: RegExp, may: string[], why: string][]}
 */
const LAYERS = [
  [
    /\.astro\//,
    [...FEATURE, 'break-even', 'embed', 'explorer', 'finder', 'offer', 'search', 'share'],
    'A script in a template runs in the browser.',
  ],
  [/^schema\//, ['terms', 'zod'], 'src/schema is the lowest floor: it imports nothing of src.'],
  [/^model\//, ['terms'], 'src/model says what figures mean, not how they look: schema only.'],
  [/^(words\/|format\.|markup\.)/, LOW, 'Words and number formats stand below what writes them.'],
  [/^charts\//, LOW, 'A chart does not know where it is shown.'],
  [
    /^chart-files\//,
    [...LOW, 'charts', 'fonts', 'styles'],
    'A file is made of a chart, by the build and by a browser.',
  ],
  [/^data\//, DATA, 'src/data gives plain objects: it knows the types of what it feeds, not its code.'],
  [/^places\//, [...LOW, 'addresses.ts', 'type charts'], 'Places are loaded for those who draw them.'],
  [/^published\//, LOW, 'Tables that readers take are made of the data they are handed.'],
  [/^controls\/.*\.ts$/, [...LOW, 'places', 'addresses.ts'], 'Controls do not know the form they are in.'],
  [
    /^(json-ld|llms)\//,
    [...LOW, 'addresses.ts', 'type published'],
    'What machines read does not know the page it is in.',
  ],
  [
    /^embed\/.*\.ts$/,
    [...FEATURE, 'chart-files'],
    'What other pages show does not know the page that gives its code.',
  ],
  [/^cite\/.*\.ts$/, FEATURE, 'What is cited does not know the page that cites it.'],
  [/^share\/.*\.ts$/, ['cite', ...FEATURE], 'What is shared does not know the page that shares it.'],
  [
    /^explorer\/download\//,
    [...FEATURE, 'chart-files', 'share'],
    'What a view is taken along as does not know its page.',
  ],
  [
    /^(break-even|explorer|finder|offer|search)\/.*\.ts$/,
    [...FEATURE, 'cite', 'share'],
    'Scripts know neither each other nor their page.',
  ],
  [
    /^(break-even|cite|controls|explorer|finder|offer|search|share)\//,
    TEMPLATE,
    'Controls do not know the page they are on.',
  ],
  [/^social\/.*\.ts$/, [...FEATURE, 'chart-files'], 'A card is drawn of what its page hands it.'],
  [
    /^social\//,
    [...TEMPLATE, 'chart-files'],
    'What is shown with a link does not know the page that is linked.',
  ],
  [/^components\//, [...PART, 'styles'], 'Layouts are made of components, not the other way.'],
  [/^layouts\//, PAGE, 'A layout is handed its edition by its page.'],
  [
    /^pages\//,
    [...PAGE, 'layouts', 'edition.ts', 'embed-paths.ts', 'file-paths.ts'],
    'A page holds structure.',
  ],
  [/^content\.config\.ts$/, ['zod', 'astro', 'schema', 'terms', 'texts.ts'], 'It says what a valid text is.'],
  // What puts the site together: its editions, languages and addresses.
  [/^[^/]+$/, [...PAGE, 'layouts', 'edition.ts'], 'The site is put together below its pages.'],
];

/** Why almost nothing may import these. @type {Record<string, string>} */
const WHY = {
  node: 'Only src/data reads files; everything else gets plain objects.',
  '..': 'Only src/data reads files; everything else gets plain objects.',
  zod: 'Schemas check files, in src/data: a browser does without Zod.',
  schema: 'Schemas check files, in src/data, and bring Zod along. Take types, and constants from terms.ts.',
  data: 'src/data reads files, which a browser cannot: take the data as an argument.',
  astro: 'This code also runs in the browser: no Astro.',
  'edition.ts': 'Only a page knows its edition: take what is needed of it as an argument.',
  pages: 'Nothing imports a page, pages included.',
  'a language': 'Words arrive as an argument: only words and lists of languages name a language.',
};

const BROWSER =
  'document window self globalThis location history navigator fetch customElements HTMLElement'.split(' ');
const STORES = 'localStorage sessionStorage indexedDB caches cookieStore'.split(' ');
const noGlobals = (/** @type {string[]} */ names, /** @type {string} */ message) =>
  names.map((name) => ({ name, message }));
const noDom = noGlobals(BROWSER, 'There is no page at build time. Only elements and controls know the DOM.');
const noNode = noGlobals(['process', 'Buffer', 'global'], 'This code runs in the browser too.');
const noStores = noGlobals(STORES, 'Nothing that a reader does or types is stored.');
/** @type {(files: string[], ...globals: { name: string, message: string }[]) => import('eslint').Linter.Config} */
const fence = (files, ...globals) => ({
  files,
  rules: { 'no-restricted-globals': ['error', ...globals, ...noStores] },
});
const noNewest = [
  {
    regex: '/data/(index|releases)\\.ts$',
    importNames: ['RELEASES'],
    message: 'The edition says which release.',
  },
  { regex: '/edition\\.ts$', importNames: ['english'], message: 'A page is in many editions: take its own.' },
];
const noCookie = { object: 'document', property: 'cookie', message: 'The site sets no cookie.' };
const noImport = {
  selector: 'ImportExpression',
  message: 'Pure code is whole when it is called: no import().',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'coverage/', 'test-results/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // A number reads the same in a template as it does by itself.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowRegExp: false,
        },
      ],
      // Under noUncheckedIndexedAccess a `!` says that the lines around it bound the index.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A listener that is one call needs no braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `need<HTMLInputElement>(root, selector)` names what it finds, as querySelector does.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // Astro's parser gives no types, and plain scripts have none.
    files: ['**/*.astro', '**/*.astro/*', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },

  {
    files: ['src/**'],
    plugins: { site: { rules: { layers: layers(LAYERS, WHY) } } },
    rules: { 'site/layers': 'error', 'no-restricted-properties': ['error', noCookie] },
  },
  {
    // The edition of a page decides which release it shows; a test may open any.
    files: ['src/**'],
    ignores: ['src/data/**', 'src/edition.ts', 'src/**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: noNewest }],
    },
  },
  fence(['src/**/*.ts'], ...noDom, ...noNode),
  fence(['src/data/**'], ...noDom),
  // An element and its controls know the DOM; a load.ts fetches.
  fence(['src/**/element.ts', 'src/controls/**', 'src/**/load.ts'], ...noNode),
  fence(['src/**/*.astro', 'src/**/*.astro/**']),
  {
    files: ['src/**/*.ts'],
    // What loads code that few readers need, and the lists of languages.
    ignores: [
      'src/**/{element,redraw,drawers,languages,language.*}.ts',
      'src/controls/**',
      'src/**/*.astro/**',
    ],
    rules: { 'no-restricted-syntax': ['error', noImport] },
  },
  ...[
    [
      'layout',
      '(svg|chart|figure|figure-data|context|markup)',
      'A layout is numbers and strings: no markup.',
    ],
    ['svg', 'chart', 'chart.ts imports svg.ts, not the other way.'],
  ].map(([name, banned, message]) => ({
    files: [`src/charts/*/${name}.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': /** @type {const} */ ([
        'error',
        { patterns: [{ regex: `/${banned}\\.ts$`, message }] },
      ]),
    },
  })),
  {
    // `Promise.withResolvers<void>()` is a gate: it opens with nothing in its hands.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-invalid-void-type': 'off' },
  },
  {
    // A test may feed real data to pure code, and break files to see what is said of them.
    files: ['src/**/*.test.ts'],
    rules: { 'site/layers': 'off', 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
);

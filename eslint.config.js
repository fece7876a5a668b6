import { builtinModules } from 'node:module';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/*
 * Imports run one way: pages → layouts → components; X.astro → chart.ts, svg.ts → layout.ts → model, format, words,
 * markup → schema. What a folder may not import is said below, with the reason; the message repeats it.
 * Only one fence applies to a file: where two match, the later one.
 */

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Ban */

/** Relative imports of these folders or files of src. */
const within = (/** @type {string} */ names) => `^\\.{1,2}/(.*/)?(${names})(/|$)`;
/** Imports of anything outside the own folder, but for these folders of src. */
const outside = (/** @type {string} */ but) => `^(\\.\\./)+(?!\\.\\.|(${but})/)`;

const NODE = `^(node:.*|${builtinModules.map((name) => name.replaceAll('/', '\\/')).join('|')})$`;
const ASTRO = '^astro([:/]|$)|\\.astro$';

/** @type {Ban} */
const noNode = { regex: NODE, message: 'Only src/data reads files; everything else gets plain objects.' };
/** @type {Ban[]} */
const pure = [
  { regex: NODE, message: 'This code also runs in the browser: no Node.' },
  { regex: ASTRO, message: 'This code also runs in the browser: no Astro.' },
];
/** @type {Ban} */
const noSchemas = {
  regex: '(^|/)schema/(?!terms\\.ts$)',
  allowTypeImports: true,
  message:
    'Schemas check files, in src/data, and bring Zod along. Elsewhere take types, and constants from terms.ts.',
};
/** @type {Ban} */
const noData = {
  regex: within('data'),
  message: 'src/data reads files, which a browser cannot: take the data as an argument.',
};

/** @returns {import('eslint').Linter.Config} */
const fence = (/** @type {string[]} */ files, /** @type {Ban[]} */ patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const PURE = [
  'src/schema/**/*.ts',
  'src/model/**/*.ts',
  'src/format.ts',
  'src/markup.ts',
  'src/words/**/*.ts',
  'src/**/*.en.ts',
  'src/charts/**/*.ts',
  'src/explorer/{view,draw,draw-data,draw-places}.ts',
  'src/controls/{hours,match-places}.ts',
  'src/places/wire.ts',
  'src/offer/{desks,draw,draw-*,entry,parse-*,standing,words}.ts',
  'src/search/query.ts',
];
const BROWSER_GLOBALS = [
  'document',
  'window',
  'self',
  'globalThis',
  'location',
  'history',
  'navigator',
  'fetch',
  'customElements',
  'HTMLElement',
];
const NODE_GLOBALS = ['process', 'Buffer', 'global'];
const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
  name,
  message: 'Nothing that a reader does or types is stored.',
}));

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
    files: PURE,
    // The one file of a chart that knows the DOM, scripts in templates, and what loads words that few readers need.
    ignores: ['**/element.ts', '**/*.astro/**', 'src/explorer/language.*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...BROWSER_GLOBALS.map((name) => ({
          name,
          message: 'This code runs at build time too, where there is no page. Only elements know the DOM.',
        })),
        ...NODE_GLOBALS.map((name) => ({ name, message: 'This code runs in the browser too.' })),
        ...STORES,
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'import() would pass by the fences of imports.' },
      ],
    },
  },
  {
    files: [
      'src/**/element.ts',
      'src/{controls,explorer,offer,places,search}/**',
      'src/**/*.astro',
      'src/**/*.astro/**',
    ],
    ignores: PURE.filter((file) => !/^src\/(schema|model|charts)/.test(file)),
    rules: {
      'no-restricted-globals': ['error', ...STORES],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie', message: 'The site sets no cookie.' },
      ],
    },
  },

  fence(['src/**'], [noNode, { regex: within('pages'), message: 'Nothing imports a page.' }]),
  // What no later fence names is code of its own folder for the browser: the explorer, search, an offer.
  fence(
    ['src/*/**/*.ts'],
    [
      ...pure,
      noSchemas,
      noData,
      { regex: within('components|layouts|pages'), message: 'Scripts do not know the pages they are on.' },
    ],
  ),
  fence(
    ['src/schema/**'],
    [...pure, { regex: '^\\.\\./', message: 'src/schema is the lowest floor: it imports nothing of src.' }],
  ),
  fence(
    ['src/model/**'],
    [
      ...pure,
      noSchemas,
      {
        regex: outside('schema'),
        message: 'src/model says what figures mean, not how they look: schema only.',
      },
    ],
  ),
  fence(
    ['src/{format,markup}.ts', 'src/words/**'],
    [
      ...pure,
      noSchemas,
      noData,
      {
        regex: within('charts|places|controls|explorer|offer|search|components|layouts|pages'),
        message: 'Words and number formats stand below what writes them.',
      },
    ],
  ),
  ...[
    { files: ['src/charts/**/*.ts'], own: /** @type {Ban[]} */ ([]) },
    {
      files: ['src/charts/*/svg.ts'],
      own: [{ regex: '/chart\\.ts$', message: 'chart.ts imports svg.ts, not the other way.' }],
    },
    {
      files: ['src/charts/*/layout.ts'],
      own: [
        {
          regex: '/(svg|chart|figure|figure-data|context|markup)\\.ts$',
          message: 'A layout is numbers and strings: no markup.',
        },
      ],
    },
  ].map(({ files, own }) =>
    fence(files, [
      ...pure,
      noSchemas,
      noData,
      ...own,
      {
        regex: within('places|controls|explorer|offer|search|components|layouts|pages'),
        message: 'A chart does not know where it is shown.',
      },
    ]),
  ),
  fence(
    ['src/data/**'],
    [
      {
        regex: within('components|layouts|pages|words|markup\\.ts|controls|explorer|offer|search'),
        message: 'src/data gives plain objects and knows no page.',
      },
      {
        regex: within('charts|places'),
        // The shape in which charts and scripts take their data is theirs to say.
        allowTypeImports: true,
        message: 'src/data knows the types of what it feeds, not its code.',
      },
    ],
  ),
  fence(
    ['src/components/**'],
    [
      noNode,
      { regex: within('layouts|pages'), message: 'Layouts are made of components, not the other way.' },
    ],
  ),
  fence(
    ['src/charts/**/*.astro'],
    [
      noNode,
      {
        regex: within('layouts|pages|controls|explorer|offer'),
        message: 'A chart does not know where it is shown.',
      },
      {
        // Raw is what puts `Markup` into an Astro template.
        regex: '/components/(?!Raw\\.astro$)',
        message: 'A chart is made by chart.ts; its shell takes only Raw from src/components.',
      },
    ],
  ),
  fence(
    ['src/places/**/*.ts'],
    [
      ...pure,
      noSchemas,
      noData,
      {
        regex: within('controls|explorer|offer|search|components|layouts|pages'),
        message: 'Places are packed and loaded for those who draw them, not the other way.',
      },
      {
        regex: within('charts'),
        allowTypeImports: true,
        message: 'Places are packed and loaded for those who draw them: types only.',
      },
    ],
  ),
  fence(
    ['src/controls/**/*.ts'],
    [
      ...pure,
      noSchemas,
      noData,
      {
        regex: within('explorer|offer|search|components|layouts|pages'),
        message: 'Controls do not know the form they are in.',
      },
    ],
  ),
  fence(
    ['src/{controls,explorer,offer}/**/*.astro'],
    [noNode, { regex: within('layouts|pages'), message: 'The controls do not know the page they are on.' }],
  ),
  fence(['src/layouts/**'], [noNode, { regex: within('pages'), message: 'Nothing imports a page.' }]),
  fence(
    ['src/pages/**'],
    [noNode, { regex: '^\\./|/pages/', message: 'Nothing imports a page, pages included.' }],
  ),
  {
    files: ['tests/**/*.ts'],
    rules: {
      // `Promise.withResolvers<void>()` is a gate: it opens with nothing in its hands.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    // A test may feed real data to pure code, and break files to see what is said of them.
    files: ['src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);

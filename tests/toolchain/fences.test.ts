import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/* Each fence between the folders of src bites: a made-up file breaks it and is told why. */

const FENCES = [
  'site/layers',
  'no-restricted-globals',
  'no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-properties',
];

const eslint = new ESLint({
  // Made-up files have no types.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => [...FENCES, '@typescript-eslint/no-restricted-imports'].includes(ruleId),
});

async function told(filePath: string, code: string): Promise<string[]> {
  const isScript = code.startsWith('<script>');
  const text = filePath.endsWith('.astro') && !isScript ? `---\n${code}\n---\n<p></p>\n` : code;
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.map(({ message }) => message);
}

const from = (name: string) => `import { it } from '${name}';\nexport const x = it;`;
const newest = (up: string) =>
  `import { RELEASES } from '${up}data/index.ts';\nexport const x = RELEASES[0];`;
const all = (name: string) => `import * as all from '${name}';\nexport const x = all;`;
const english = (up: string) => `import { english } from '${up}edition.ts';\nexport const x = english;`;
const script = (name: string) => `<script>import '${name}';</script>`;
const typeFrom = (name: string) => `import type { It } from '${name}';\nexport type X = It;`;

test.each([
  ['a schema imports nothing of src', 'src/schema/x.ts', from('../model/pay.ts'), /lowest floor/],
  ['a schema is no Astro', 'src/schema/x.ts', from('astro/zod'), /no Astro/],
  ['model knows no words', 'src/model/x.ts', from('../format.ts'), /not how they look/],
  ['model brings no schema along', 'src/model/x.ts', from('../schema/pay.ts'), /bring Zod/],
  ['model brings no Zod along', 'src/model/x.ts', from('zod'), /without Zod/],
  ['model reads no files', 'src/model/x.ts', from('node:fs'), /Only src\/data reads files/],
  ['model reads no files by their old name', 'src/model/x.ts', from('fs/promises'), /Only src\/data reads/],
  ['model reads no data', 'src/model/x.ts', from('../../data/roles.json'), /Only src\/data reads files/],
  ['model knows no Astro', 'src/model/x.ts', from('astro:content'), /no Astro/],
  ['words stand below charts', 'src/words/x.ts', from('../charts/marks.ts'), /below what writes them/],
  ['formats stand below charts', 'src/format.ts', from('./charts/marks.ts'), /below what writes them/],
  ['markup stands below pages', 'src/markup.ts', from('./layouts/x.ts'), /below what writes them/],
  ['a chart knows no files', 'src/charts/c/x.ts', from('../../chart-files/csv.ts'), /where it is shown/],
  [
    'a file of a chart reads no data',
    'src/chart-files/x.ts',
    from('../data/index.ts'),
    /take the data as an/,
  ],
  ['a file of a chart is made by a browser', 'src/chart-files/x.ts', from('node:fs'), /Only src\/data reads/],
  ['a chart reads no data', 'src/charts/c/x.ts', from('../../data/index.ts'), /take the data as an arg/],
  ['a chart knows no feature', 'src/charts/c/x.ts', from('../../offer/draw.ts'), /where it is shown/],
  ['a chart knows no template', 'src/charts/c/x.ts', from('../../components/Chart.astro'), /where it is/],
  ['a chart knows no edition', 'src/charts/x.ts', from('../edition.ts'), /Only a page knows its edition/],
  ['a chart knows no edition’s type', 'src/charts/x.ts', typeFrom('../edition.ts'), /Only a page knows/],
  ['a drawing does not know its chart', 'src/charts/c/svg.ts', from('./chart.ts'), /not the other way/],
  ['a layout makes no markup', 'src/charts/c/layout.ts', from('../../markup.ts'), /no markup/],
  ['a layout draws nothing', 'src/charts/c/layout.ts', from('./svg.ts'), /no markup/],
  ['data knows no words', 'src/data/x.ts', from('../words/fill.ts'), /types of what it feeds/],
  ['data makes no markup', 'src/data/x.ts', from('../markup.ts'), /types of what it feeds/],
  ['data knows no component', 'src/data/x.ts', from('../components/x.ts'), /types of what it feeds/],
  ['data runs no chart', 'src/data/x.ts', from('../charts/context.ts'), /types of what it feeds/],
  [
    'published tables read no data',
    'src/published/x.ts',
    from('../data/index.ts'),
    /take the data as an arg/,
  ],
  ['published tables read no files', 'src/published/x.ts', from('node:fs'), /Only src\/data reads files/],
  ['data makes no table', 'src/data/x.ts', from('../published/files.ts'), /types of what it feeds/],
  ['structured data is handed the page', 'src/json-ld/x.ts', from('../data/index.ts'), /take the data as/],
  ['places run no chart', 'src/places/x.ts', from('../charts/context.ts'), /for those who draw them/],
  ['places know no control', 'src/places/x.ts', from('../controls/field.ts'), /for those who draw them/],
  ['controls know no form', 'src/controls/x.ts', from('../offer/form.ts'), /the form they are in/],
  ['the explorer knows no offer', 'src/explorer/x.ts', from('../offer/form.ts'), /neither each other/],
  ['search reads no data', 'src/search/x.ts', from('../data/index.ts'), /take the data as an argument/],
  ['an offer knows no template', 'src/offer/x.ts', from('./OfferForm.astro'), /no Astro/],
  ['a form knows no layout', 'src/offer/X.astro', from('../layouts/Page.astro'), /page they are on/],
  ['a component knows no layout', 'src/components/X.astro', from('../layouts/Page.astro'), /not the other/],
  ['a component reads no files', 'src/components/X.astro', from('node:fs'), /Only src\/data reads files/],
  ['a script reads no data', 'src/pages/X.astro', script('../data/index.ts'), /take the data as an argument/],
  ['a script knows no page', 'src/offer/X.astro', script('../layouts/x.ts'), /runs in the browser/],
  ['a layout knows no page', 'src/layouts/X.astro', from('../pages/404.astro'), /Nothing imports a page/],
  ['a page imports no page', 'src/pages/X.astro', from('./404.astro'), /Nothing imports a page/],
  ['nor does the site’s root', 'src/site-map.ts', from('./pages/404.astro'), /Nothing imports a page/],
  ['words arrive as an argument', 'src/charts/x.ts', from('./words.en.ts'), /Words arrive as an argument/],
  ['import() passes no fence', 'src/explorer/element.ts', "void import('../offer/form.ts');", /each other/],
  ['export … from passes none', 'src/model/x.ts', "export * from '../format.ts';", /not how they look/],
  ['pure code loads nothing', 'src/charts/x.ts', "void import('./axis.ts');", /no import\(\)/],
  ['a chart has no page', 'src/charts/x.ts', 'document.title = "";', /Only elements and controls know/],
  ['what reads a view has no page', 'src/explorer/view.ts', 'window.print();', /Only elements and controls/],
  ['pure code has no process', 'src/model/x.ts', 'export const x = process.env;', /in the browser too/],
  ['nor has an element', 'src/offer/element.ts', 'export const x = process.env;', /in the browser too/],
  ['an element stores nothing', 'src/offer/element.ts', 'localStorage.clear();', /is stored/],
  ['a control stores nothing', 'src/controls/x.ts', 'sessionStorage.clear();', /is stored/],
  ['pure code stores nothing', 'src/model/x.ts', 'void caches.keys();', /is stored/],
  ['a page stores nothing', 'src/pages/X.astro', 'localStorage.clear();', /is stored/],
  ['no component names the newest release', 'src/components/X.astro', newest('../'), /edition says which/],
  ['nor does a form', 'src/explorer/X.astro', newest('../'), /edition says which/],
  ['nor does a page', 'src/pages/x.json.ts', newest('../'), /edition says which/],
  ['nor by the name of all data', 'src/layouts/X.astro', all('../data/index.ts'), /edition says which/],
  ['a page takes its own edition', 'src/pages/X.astro', english('../'), /take its own/],
  ['no cookie is set', 'src/search/element.ts', "document.cookie = 'a=b';", /sets no cookie/],
])('%s', async (_, file, code, message) => {
  expect(await told(file, code)).toEqual([expect.stringMatching(message)]);
});

test.each([
  ['types of schemas are free', 'src/charts/c/x.ts', typeFrom('../../schema/pay.ts')],
  ['terms are free', 'src/offer/x.ts', from('../schema/terms.ts')],
  ['data says the types that it feeds', 'src/data/x.ts', typeFrom('../charts/context.ts')],
  ['only data reads files', 'src/data/x.ts', from('node:fs')],
  ['a list of languages names them', 'src/offer/languages.ts', "void import('./words.en.ts');"],
  ['an element knows the DOM', 'src/charts/c/element.ts', 'document.title = "";'],
  ['the list of editions names the newest release', 'src/edition.ts', newest('./')],
  ['data does', 'src/data/x.ts', newest('../')],
  ['a test may open any release', 'src/offer/x.test.ts', newest('../')],
  ['a test may read all', 'src/model/x.test.ts', from('../data/index.ts')],
])('%s', async (_, file, code) => {
  expect(await told(file, code)).toEqual([]);
});

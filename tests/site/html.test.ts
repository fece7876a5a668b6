import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { expectNone, type Page, everyPage, pageFrom, pages, SITE } from './pages.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // How long a title may be is no rule of HTML, and names of places decide it.
    'long-title': 'off',
    // A record of RIS ends in “ER  - ”, with the space.
    'no-trailing-whitespace': 'off',
    // The site's own files need no hash: whoever can change them can change the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    'prefer-native-element': [
      'error',
      {
        exclude: [
          // The place field is a combobox: its options come from a search, which <select> cannot show.
          'listbox',
          // A table that scrolls by itself has to be a named region; a <section> has no business around each.
          'region',
        ],
      },
    ],
  },
};

const validator = new HtmlValidate(CONFIG);

function invalid({ path, html }: Page): string[] {
  const { results } = validator.validateStringSync(html, path);
  return results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message, line, column, selector }) => {
      return `${path}, line ${line}:${column}: ${message} (${ruleId}) at ${selector ?? '?'}`;
    });
}

const LEVEL = /^h([1-6])$/i;

/** What a page must have once and in order: language, one h1, headings without gaps, unique ids. */
function badOutline({ path, root }: Page): string[] {
  const problems: string[] = [];
  const lang = root.querySelector('html')?.getAttribute('lang');
  const expected = path.startsWith('/es/') ? 'es' : 'en';
  if (lang !== expected) problems.push(`lang is ${lang ?? 'missing'}, should be ${expected}`);
  const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
  const levels = headings.map((heading) => Number(LEVEL.exec(heading.rawTagName)![1]));
  const first = levels.filter((level) => level === 1).length;
  if (first !== 1) problems.push(`${first} h1, should be 1`);
  headings.forEach((heading, i) => {
    const [before, level] = [levels[i - 1] ?? 0, levels[i]!];
    if (level > before + 1) problems.push(`h${level} after h${before}: "${heading.text.trim()}"`);
    if (heading.text.trim() === '') problems.push(`an empty h${level}`);
  });
  const ids = root.querySelectorAll('[id]').map((element) => element.id);
  for (const id of new Set(ids.filter((candidate, i) => ids.indexOf(candidate) !== i))) {
    problems.push(`id "${id}" stands twice`);
  }
  return problems.map((problem) => `${path}: ${problem}`);
}

const LONGEST_DESCRIPTION = 220; // characters
const CUT = 160; // characters: search engines cut what is longer, so a sentence must have ended before

const titleOf = ({ root }: Page) => root.querySelector('head > title')?.text ?? '';
const metaOf = ({ root }: Page, name: string) =>
  root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';

/** Title, description and canonical address. */
function badHead(page: Page): string[] {
  const problems: string[] = [];
  const description = metaOf(page, 'description');
  if (titleOf(page).trim() === '') problems.push('no title');
  if (description.trim() === '') problems.push('no description');
  if (description.length > LONGEST_DESCRIPTION)
    problems.push(`a description of ${description.length} characters, at most ${LONGEST_DESCRIPTION}`);
  if (description.length > CUT && !description.slice(0, CUT).includes('. '))
    problems.push(`a description whose first sentence is longer than ${CUT} characters`);
  const canonicals = page.root.querySelectorAll('link[rel="canonical"]').map((l) => l.getAttribute('href'));
  // A frozen page stands for the live one.
  const live = page.path.replace(/^\/r\/[^/]+/, '');
  const expected = page.hidden ? [] : [`${SITE}${live}`];
  if (String(canonicals) !== String(expected))
    problems.push(`canonical is "${canonicals.join()}", should be "${expected.join()}"`);
  if (!page.hidden && metaOf(page, 'og:url') !== expected[0])
    problems.push(`og:url is "${metaOf(page, 'og:url')}", should be "${expected.join()}"`);
  return problems.map((problem) => `${page.path}: ${problem}`);
}

function shared(all: readonly Page[], what: string, textOf: (page: Page) => string): string[] {
  const pathsOf = Map.groupBy(all, textOf);
  return [...pathsOf].flatMap(([text, same]) =>
    same.length > 1 ? [`${same.map(({ path }) => path).join(', ')} share the ${what} "${text}"`] : [],
  );
}

/** Pages of places are one template: those that have all figures, lack some, or lack a job. */
const PLACE_SAMPLE =
  /^\/pay\/(?:united-states|california(?:\/(?:los-angeles|san-diego|chico|visalia|north-coast|eastern-sierra-mother-lode))?|montana|new-york|vermont|iowa|rhode-island|wyoming|puerto-rico|places)\/$/;

test('every page is valid HTML, of frozen editions and of places one of a kind', () => {
  const read = pages.filter(({ path }) => !/^\/pay\/./.test(path) || PLACE_SAMPLE.test(path));
  expect(read.length).toBeGreaterThan(50);
  expectNone(read.flatMap(invalid));
});

test('every page has its language, one h1, headings without gaps and unique ids', () => {
  expectNone(pages.flatMap(badOutline));
});

test('every page has a title, a short description and its canonical address', () => {
  expectNone(pages.flatMap(badHead));
});

test('no two pages share a title or a description', () => {
  expectNone([
    ...shared(everyPage, 'title', titleOf),
    ...shared(everyPage, 'description', (page) => metaOf(page, 'description')),
  ]);
});

const inBody = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;

test.each([
  ['a wrong element', invalid, inBody('<ul><p>x</p></ul>'), '<p> element is not permitted'],
  ['a dead reference', invalid, inBody('<p aria-describedby="none">x</p>'), '"none"'],
  ['no language', badOutline, '<html><body><h1>x</h1></body></html>', 'lang is missing'],
  ['two h1', badOutline, inBody('<h1>x</h1><h1>y</h1>'), '2 h1'],
  ['a gap', badOutline, inBody('<h1>x</h1><h3>y</h3>'), 'h3 after h1: "y"'],
  ['an id twice', badOutline, inBody('<h1 id="a">x</h1><p id="a">y</p>'), 'id "a" stands twice'],
  ['no title', badHead, '<head></head>', 'no title'],
  ['a long description', badHead, `<meta name="description" content="${'x'.repeat(221)}">`, '221'],
  ['a long first sentence', badHead, `<meta name="description" content="${'x'.repeat(161)}">`, 'sentence'],
  ['another address', badHead, '<link rel="canonical" href="https://x.example/">', 'https://x.example/'],
])('the check finds %s', (_, check, html, found) => {
  expect(check(pageFrom('sample/index.html', html)).join('\n')).toContain(found);
});

test('the check finds a title on two pages', () => {
  const page = pageFrom('index.html', '<head><title>x</title></head>');
  expect(shared([page, page], 'title', titleOf)).toHaveLength(1);
});

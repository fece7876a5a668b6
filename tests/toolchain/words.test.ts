import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { englishIn } from './english.ts';

/** Where English may stand, with the reason. */
const FILES: readonly (readonly [pattern: string, why: string])[] = [
  ['src/**/*.en.ts', 'words files, which a language adds to'],
  ['src/**/*.test.ts', 'no reader sees a test'],
  ['src/charts/**/example*.ts', 'made up, for tests'],
  ['src/schema/*.ts', 'says what is wrong with a file to who writes it'],
  ['src/explorer/pending.ts', 'a script as text'],
  ['src/chart-files/{font,looks,rules}.ts', 'style sheets, and the names of fonts'],
  ['src/embed/themes.ts', 'style sheets'],
  [
    'src/data/{check,check-release,check-title-tree,near,read}.ts',
    'says what is wrong with a file to who writes it',
  ],
];
const TEXTS: readonly (readonly [text: string, why: string])[] = [
  ['{} County', 'the name of a county, the same in every language'],
  ['width=device-width, initial-scale=1', 'the browser reads it'],
  ['User-agent: *\nAllow: /\n\nSitemap: {}\n', 'crawlers read it'],
  ['<?xml version="1.0" encoding="utf-8"?>\n{}', 'feed readers read it'],
  ['text/csv; charset=utf-8', 'browsers read it'],
  ['text/css; charset=utf-8', 'browsers read it'],
  ['allow-scripts allow-popups allow-popups-to-escape-sandbox', 'browsers read it'],
  ['width:100%;border:0;font:medium sans-serif;height:{}', 'a style'],
];

const allowed = TEXTS.map(([text]) => text);
const files = globSync('src/**/*.{ts,astro}', { exclude: FILES.map(([pattern]) => pattern) }).sort();
const left = files.flatMap((file) =>
  englishIn(file, readFileSync(file, 'utf8')).map((text) => ({ file, text })),
);

test('words stand in words files and in content/LOCALE, nowhere else', () => {
  expect(files.filter((file) => file.endsWith('.astro')).length).toBeGreaterThan(50);
  expect(files.filter((file) => file.endsWith('.ts')).length).toBeGreaterThan(150);
  expectNone(
    left
      .filter(({ text }) => !allowed.includes(text))
      .map(({ file, text }) => `${file}: ${JSON.stringify(text)}`),
  );
});

test('every exception is needed', () => {
  expectNone(allowed.filter((one) => !left.some(({ text }) => text === one)));
  expectNone(
    FILES.flatMap(([pattern]) =>
      globSync(pattern).some((file) => englishIn(file, readFileSync(file, 'utf8')).length > 0) ? [] : pattern,
    ),
  );
});

test.each([
  ['a heading', '---\n---\n<h1>Search</h1>', 'Search'],
  ['a sentence around a link', '<p>Here is <a href={href}>{name}</a></p>', 'Here is'],
  ['a sentence in a list', '{rows.map(() => (<li>A row</li>))}', 'A row'],
  ['a title', '<Page title="Search" />', 'Search'],
  ['a description with a figure', '<Page description={`Pay of ${place}`} />', 'Pay of {}'],
  ['one of two names of a button', "<button aria-label={open ? 'Close' : open} />", 'Close'],
  ['a sentence handed to a component', '<Part text="Try a county" />', 'Try a county'],
  ['a sentence in the head', "---\nconst text = 'Try a county';\n---\n<p>{text}</p>", 'Try a county'],
  ['a sentence in a script', "<p></p>\n<script>\n  say('Try a county');\n</script>", 'Try a county'],
])('in a template %s is found', (_, source, text) => {
  expect(englishIn('x.astro', source)).toEqual([text]);
});

test.each([
  ['a sentence', "say('Try a county.');", 'Try a county.'],
  ['a sentence with a value', 'say(`No results for “${query}”.`);', 'No results for “{}”.'],
  ['a word after a value', 'const text = `${count} pages`;', '{} pages'],
  ['a word before a value', 'const text = `From ${date}`;', 'From {}'],
  ['a sentence within another text', "const id = `a-${'Try a county'}`;", 'Try a county'],
  ['a word in HTML', 'const cell = markup`<th class="a b">Place</th>`;', '<th class="a b">Place</th>'],
  ['a name of a region', 'markup`<a aria-label="Go">${name}</a>`;', '<a aria-label="Go">{}</a>'],
  ['a word that HTML shows', "markup`<p>${none ? 'Not known' : ''}</p>`;", 'Not known'],
  ['words of a pattern', 'text.replace(/ (?:us dollars|usd)$/, end);', '/ (?:us dollars|usd)$/'],
  ['a pattern of words', 'new RegExp(`(?<=x)(?:per|by the) ${names}`);', '(?<=x)(?:per|by the) {}'],
])('in code %s is found', (_, source, text) => {
  expect(englishIn('x.ts', source)).toEqual([text]);
});

test.each([
  ['x.ts', "import { it } from './a file.ts';"],
  ['x.ts', 'throw new RangeError(`no pay of ${role} here`);'],
  ['x.ts', "console.error('no such file');"],
  ['x.ts', "root.querySelector('table a, nav a');"],
  ['x.ts', "type Name = 'a name' | 'another name';"],
  ['x.ts', '// A sentence of a comment.\nconst id = `chart-${name}`;'],
  ['x.ts', 'markup`<svg class="${role ? `job job--${role}` : quiet} chart-row" width="100%">${rows}</svg>`;'],
  ['x.ts', 'const more = markup` class="a b" id="${id}"`;'],
  ['x.ts', 'mark({ classes: `job job--${role}` });'],
  ['x.astro', '---\nconst a = \'Search\';\n---\n{rows.map(({ id }) => (<li id={id} class="a b">{id}</li>))}'],
  ['x.astro', "<p>{/* A comment of a template. */}</p><script>\n  go('search');\n</script>"],
])('%s: %s holds no words for readers', (file, source) => {
  expect(englishIn(file, source)).toEqual([]);
});

test('a template that cannot be read is no template without words', () => {
  expect(() => englishIn('x.astro', '<p>{open</p>')).toThrow(/^x\.astro: /);
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';

/** What a template says by itself: text between tags, and text in attributes that people read or hear. */
function wordsIn(source: string): string[] {
  const template = source.replace(/^---\n.*?\n---\n/s, '').replace(/<script>.*?<\/script>/gs, '');
  const texts = [...template.matchAll(/>([^<>{}]*\p{L}{2}[^<>{}]*)(?=[<{])/gu)];
  const attributes = [
    ...template.matchAll(/\b(?:title|description|alt|placeholder|label|aria-label)=(?:"|\{`)([^"`]*)/g),
  ];
  // `(` begins code between tags: `/> ) : (`.
  return [...texts, ...attributes].map(([, text]) => text!.trim()).filter((text) => !/^[)(]/.test(text));
}

test('a page file holds no words: those of a page are in content/LOCALE/pages', () => {
  const files = globSync('src/pages/**/*.astro');
  expect(files.length).toBeGreaterThan(5);
  expectNone(
    files.flatMap((file) => wordsIn(readFileSync(file, 'utf8')).map((words) => `${file}: "${words}"`)),
  );
});

test.each([
  ['a heading', '---\n---\n<h1>Search</h1>', 'Search'],
  ['a sentence around a link', '<p>Here is <a href={href}>{name}</a></p>', 'Here is'],
  ['a sentence in a list', '{rows.map(() => (<li>A row</li>))}', 'A row'],
  ['a title', '<Page title="Search" />', 'Search'],
  ['a description with a figure', '<Page description={`Pay of ${place}`} />', 'Pay of ${place}'],
])('%s is found', (_, source, words) => {
  expect(wordsIn(source)).toEqual([words]);
});

test('code is no word', () => {
  const source =
    "---\nconst a = 'Search';\n---\n{rows.map(({ id }) => (<li id={id}>{id}</li>))}<script>\n  go();\n</script>";
  expect(wordsIn(source)).toEqual([]);
});

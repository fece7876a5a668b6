import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { faultOf, readingOf, sentencesOf } from '../../integrations/reading-level/measure.ts';
import { pageAt, pages } from './pages.ts';

const guides = pages.filter(({ path }) => /^\/guides\/./.test(path)).map(({ path }) => path);
const sentences = (path: string) => sentencesOf(pageAt(path).root.querySelector('article')!);

test('there are guides to read', () => {
  expect(guides.length).toBeGreaterThan(0);
  expect(sentences('/guides/legal-secretary-vs-paralegal/').length).toBeGreaterThan(60);
});

test.each(guides)('%s is written in sentences of middle length, in plain words', (path) => {
  expect(faultOf(readingOf(sentences(path)))).toBeNull();
});

test('the glossary says what words mean in short sentences and plain words', () => {
  const definitions = pageAt('/glossary/')
    .root.querySelectorAll('.term-entry > h3 + p')
    .flatMap((definition) => sentencesOf(parse(definition.outerHTML)));
  const { sentences: count, length, grade } = readingOf(definitions);
  expect(count).toBeGreaterThan(100);
  expect(length).toBeLessThan(15.5);
  expect(grade).toBeLessThanOrEqual(8);
});

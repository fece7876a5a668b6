import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { faultOf, readingOf, sentencesOf } from './measure.ts';

test.each([
  ['The cat sat. It ran.', 2.5, -1],
  [
    'Notwithstanding considerable jurisdictional dissimilarities, organizations characteristically differentiate.',
    7,
    40,
  ],
])('%s', (text, length, grade) => {
  const measured = readingOf(text.split(/(?<=\.) /));
  expect(measured.length).toBe(length);
  expect(Math.abs(measured.grade - grade)).toBeLessThan(8);
});

test('sentences are those of running text; tables, figures and folds stand apart', () => {
  const html =
    '<article><p>You may <button>ask</button><span popover>To put a question.</span>. Cases such as Missouri v. Jenkins say so.</p><table><tr><td><p>No.</p></td></tr></table>' +
    '<div class="fold"><p>Not this.</p></div><ul><li>An item: one.</li><li><p>Another.</p></li></ul></article>';
  expect(sentencesOf(parse(html))).toEqual([
    'You may ask.',
    'Cases such as Missouri v Jenkins say so.',
    'An item: one.',
    'Another.',
  ]);
});

test.each([
  ['in the middle', 14.5, 7, null],
  ['too long', 15.6, 7, /^15\.6 words a sentence, at most 15\.5\. Make two/],
  ['too short', 13.4, 7, /^13\.4 words a sentence, at least 13\.5\. Join/],
  ['too hard', 14.5, 8.1, /^grade 8\.1, at most 8\. Put shorter words/],
])('%s', (_, length, grade, fault) => {
  const said = faultOf({ sentences: 10, length, grade });
  if (fault === null) expect(said).toBeNull();
  else expect(said).toMatch(fault);
});

test('no sentence is a fault of the caller', () => {
  expect(() => readingOf([])).toThrow(new RangeError('no sentence to measure'));
});

import { expect, test } from 'vitest';
import { markdownOf } from './markdown.ts';

const page = (main: string) =>
  `<html lang="en"><head><link rel="canonical" href="https://x.example/pay/nevada/"></head><body><main><h1>Nevada</h1>${main}</main></body></html>`;
const written = (main: string) => markdownOf(page(main), 'x.html').split('# Nevada\n')[1]!.trim();

test('title, address and language stand on top', () => {
  expect(markdownOf(page(''), 'x.html')).toBe(
    '---\ntitle: "Nevada"\nurl: "https://x.example/pay/nevada/"\nlang: "en"\n---\n\n# Nevada\n',
  );
});

test.each([
  ['a figure is its text', '<p>about <data value="1.5">1.5%</data></p>', 'about 1.5%'],
  ['a link is absolute', '<a href="/data/#x">a</a>', '[a](https://x.example/data/#x)'],
  ['so is one within the page', '<a href="#x">a</a>', '[a](https://x.example/pay/nevada/#x)'],
  ['a drawing is left out, one within another too', '<p>a<svg><svg><b>no</b></svg>no</svg>b</p>', 'ab'],
  ['an empty drawing ends where it starts', '<p>a<svg/>b</p>', 'ab'],
  ['what is hidden is left out', '<p>a</p><p hidden>b</p>', 'a'],
  ['a heading that unfolds', '<details><summary><h3>More</h3></summary><p>a</p></details>', '### More\n\na'],
  ['a title that unfolds', '<details><summary>More</summary><p>a</p></details>', '**More**\n\na'],
  [
    'a pair of terms and meanings',
    '<dl><div><dt>Job</dt><dd><data>$5</data><span>a year</span></dd></div></dl>',
    '- Job: $5 a year',
  ],
  [
    'a term of the glossary stays in its sentence',
    '<p>give <button class="term" popovertarget="t">advice</button><span id="t"><b>Advice</b> no <a href="/g/">G</a></span>, or</p>',
    'give [advice](https://x.example/g/), or',
  ],
  [
    'a table has its title, its head and each cell, an empty one too',
    '<table><caption>Pay</caption><thead><tr><th>A</th><th></th></tr></thead><tbody><tr><th>x|y</th><td></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    '**Pay**\n\n| A |  |\n| --- | --- |\n| x\\|y |  |\n| 1 | 2 |',
  ],
])('%s', (_, html, markdown) => {
  expect(written(html)).toBe(markdown);
});

test('a page without a heading stops the build and is named', () => {
  expect(() => markdownOf(page('').replace(/<h1>.*<\/h1>/, ''), 'pay/x/index.html')).toThrow(
    'pay/x/index.html has no h1',
  );
});

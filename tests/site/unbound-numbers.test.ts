import { globSync, readFileSync } from 'node:fs';
import type { Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { BOUND, linesOf, numbersIn, sideTextsOf } from './loose-numbers.ts';
import { expectNone, type Page, pageFrom, pages } from './pages.ts';

/** Numbers that may stand without a `<data>`: what matches `text`, or what is all of an element. */
type Exemption = { readonly reason: string } & (
  { readonly text: RegExp } | { readonly selector: string; readonly whole: RegExp }
);

const PERCENTILE = /^(?:10|25|75|90)th$/;

const EXEMPT: readonly Exemption[] = [
  { selector: '.share-embed pre', whole: /^<div style=/, reason: 'code of a frame, with its measures' },
  {
    selector: '.chart-tick',
    whole: /^(?:\$[\d,.]+k?|\d+%)$/,
    reason: 'ticks of an axis: a scale, not figures',
  },
  { selector: '.chart-mark-name', whole: PERCENTILE, reason: 'short name of a percentile in a chart' },
  { selector: 'tr[id*="-p"] > th', whole: PERCENTILE, reason: 'short name of a percentile heading its row' },
  {
    selector: 'input:is([name="rank"], [name="by"]) + span',
    whole: PERCENTILE,
    reason: 'short name of a percentile to choose',
  },
  {
    text: /\b(?:10th to )?(?:(?:10|25|75)th(?:, | or ))*(?:10|25|75|90)th percentile(?: less (?:the )?25th)?\b/gi,
    reason: 'names of percentiles',
  },
  {
    text: new RegExp(`${BOUND}, (?:75|90)th(?= ${BOUND})`, 'g'),
    reason: 'a percentile after another one, each before its figure',
  },
  {
    text: new RegExp(`${BOUND} (?:more|less) \\(less than 1%\\)`, 'g'),
    reason: 'a gap too small for a whole percent, beside its dollars',
  },
  {
    text: /95% (?:interval|confidence set)/g,
    reason: 'the level of an interval: part of the method, not a figure',
  },
  {
    text: new RegExp(`${BOUND} of \\d+ (?:states|areas|after local prices)\\b`, 'g'),
    reason: 'how many are ranked, beside a rank that is bound',
  },
  {
    text: new RegExp(`${BOUND} of 100 random pairs`, 'g'),
    reason: 'of how many pairs, beside a count that is bound',
  },
  { text: /^20\d\d$/g, reason: 'a year that fills a table’s cell: when a figure is for' },
  { text: /\bCal\.App\.4th\b/g, reason: 'a series of law reports' },
];

const used = new Set<Exemption>();

/** Whether a number found at `index` lies within a part of the text that an exemption names. */
function isExempt(text: string, index: number, length: number): boolean {
  const covering = EXEMPT.filter(
    (exemption) =>
      'text' in exemption &&
      [...text.matchAll(exemption.text)].some(
        (match) => match.index <= index && index + length <= match.index + match[0].length,
      ),
  );
  for (const exemption of covering) used.add(exemption);
  return covering.length > 0;
}

const loose = (text: string) =>
  numbersIn(text).filter(({ text: number, index }) => !isExempt(text, index, number.length));

const around = (text: string, index: number) => text.slice(Math.max(0, index - 40), index + 50);

function unboundIn(page: Page): string[] {
  const apart = new Set<Node>();
  for (const exemption of EXEMPT.filter((candidate) => 'selector' in candidate)) {
    for (const element of page.root.querySelectorAll(exemption.selector)) {
      if (!exemption.whole.test(element.text.trim())) continue;
      apart.add(element);
      used.add(exemption);
    }
  }
  const inText = linesOf(page, apart).flatMap((line) =>
    loose(line).map(({ text, index }) => `${page.path}: "${text}" in "${around(line, index)}"`),
  );
  const bound = page.root.querySelectorAll('data[data-figure]');
  const texts = new Set(bound.flatMap((data) => numbersIn(data.text).map(({ text }) => text)));
  const whole = new Set(bound.map((data) => data.text));
  const values = new Set(bound.map((data) => data.getAttribute('value')));
  const beside = sideTextsOf(page).flatMap(({ where, text }) => {
    if (typeof text === 'number')
      return values.has(String(text)) ? [] : [`${page.path}: ${text} in ${where} is the value of no <data>`];
    return loose(text)
      .filter(({ text: number }) => !texts.has(number) && !whole.has(number.replace(/ of 100$/, '')))
      .map((number) => `${page.path}: "${number.text}" in ${where} is the text of no <data>`);
  });
  return [...inText, ...beside];
}

/** Numbers in an article's source: each has to be written as `<Pay>` or `<Figure>`. */
function unboundInSource(file: string, source: string): string[] {
  const text = source.replace(/<(?:Pay|Figure)\b[^>]*\/>/g, (tag) => BOUND + tag.replace(/[^\n]/g, ''));
  return loose(text).map(({ text: number, index }) => {
    const line = text.slice(0, index).split('\n').length;
    return `${file}, line ${line}: "${number}". Name the figure instead: <Pay …/> or <Figure id="…" />.`;
  });
}

const SOURCES = globSync('content/**/*.{md,mdx}').sort();
const inPages = pages.flatMap(unboundIn);
const inSources = SOURCES.flatMap((file) => unboundInSource(file, readFileSync(file, 'utf8')));
// Samples below must not count as uses.
const stale = EXEMPT.filter((exemption) => !used.has(exemption)).map(
  (exemption) =>
    `no longer needed: ${'text' in exemption ? exemption.text.source : exemption.selector}: ${exemption.reason}`,
);

test('no dollar amount, percentage or rank stands in a page without its figure', () => {
  expectNone(inPages);
});

test('no article writes a dollar amount, percentage or rank out', () => {
  expect(SOURCES.length).toBeGreaterThan(0);
  expectNone(inSources);
});

test('every exemption is needed', () => {
  expectNone(stale);
});

const FIGURE = '<data value="77390" data-figure="x">$77,390</data>';
const PAGE_SAMPLES = [
  ['a dollar amount', '<p>paid $77,391 a year</p>', '$77,391'],
  ['a dollar amount in pieces', '<p>paid $<b>77</b>,391 a year</p>', '$77,391'],
  ['a round amount', '<p>about $80k</p>', '$80k'],
  ['an amount in words', '<p>about 80,000 dollars</p>', '80,000 dollars'],
  ['an amount in SVG text', '<svg><text>$77,391</text></svg>', '$77,391'],
  ['an amount without JavaScript', '<noscript><p>$77,391</p></noscript>', '$77,391'],
  ['a percentage', '<p>grew by 12.5%</p>', '12.5%'],
  ['a percentage in words', '<p>grew by 12 percent</p>', '12 percent'],
  ['an ordinal', '<p>4th of 50</p>', '4th'],
  ['an ordinal that could name a percentile', '<p>California ranks 10th of 50</p>', '10th'],
  ['a rank among many', '<p>California is 27 of 50</p>', '27 of 50'],
  ['a rank by number', '<p>California ranked No. 27</p>', 'ranked No. 27'],
  ['a count in a cell', '<td>47,130</td>', '47,130'],
  ['more than a tick in a tick', '<text class="chart-tick">$77,391 a year</text>', '$77,391'],
  ['an alt text', '<img alt="Median $77,391">', '$77,391'],
  ['a label', `<p aria-label="Median $77,391">${FIGURE}</p>`, '$77,391'],
  ['a title', `<title>Pay of $77,391</title>${FIGURE}`, '$77,391'],
  ['a description', `<meta name="description" content="Up 12%">${FIGURE}`, '12%'],
  ['a shared title', `<meta property="og:title" content="Ranks 5th">${FIGURE}`, '5th'],
  ['structured data', '<script type="application/ld+json">{"a":["$77,391"]}</script>', '$77,391'],
  ['a number of structured data', '<script type="application/ld+json">{"a":77391}</script>', '77391'],
] as const;

test.each(PAGE_SAMPLES)('in a page, %s is found', (_, html, number) => {
  const found = unboundIn(pageFrom('pay/sample/index.html', html));
  expect(found.join()).toContain(number);
  expect(found[0]).toContain('/pay/sample/: ');
});

test.each([
  ['a bound figure', `<p>paid ${FIGURE} a year</p>`],
  ['a figure repeated in the title', `<title>Pay of $77,390</title><p>${FIGURE}</p>`],
  ['a year, a section and a count', '<p>In 2025, §6450 had 3 routes and 8-hour exams.</p>'],
])('in a page, %s is no fault', (_, html) => {
  expect(unboundIn(pageFrom('sample.html', html))).toEqual([]);
});

test.each(['$77,391', '12.5%', '12 percent', '4th', '27 of 50'])('in an article, %s is found', (number) => {
  const source = `---\ntitle: x\n---\n\nPay is <Pay\nrole="paralegal" /> and ${number} there.\n`;
  const [found] = unboundInSource('content/guides/sample.mdx', source);
  expect(found).toContain('content/guides/sample.mdx, line 6: ');
  expect(found).toContain(`"${number}"`);
});

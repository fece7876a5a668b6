import { expect, test } from 'vitest';
import { type Cited, citationsOf, type Style, STYLES } from './citations.ts';
import { cite } from './words.en.ts';

const PAGE: Cited = {
  title: 'California: paralegal and legal secretary pay',
  address: 'https://site.example/pay/california/#paralegal-p50',
  version: 'May 2025',
  published: null,
  accessed: '2026-09-04',
};
const citing = (changed: Partial<Cited> = {}) => citationsOf({ ...PAGE, ...changed }, cite);

test('a page that follows a release, in every style', () => {
  expect(citing()).toEqual({
    apa: 'Second Chair. (n.d.). California: paralegal and legal secretary pay (figures of May 2025). Retrieved September 4, 2026, from https://site.example/pay/california/#paralegal-p50',
    mla: '“California: paralegal and legal secretary pay.” Second Chair, figures of May 2025, https://site.example/pay/california/#paralegal-p50. Accessed 4 Sept. 2026.',
    chicago:
      'Second Chair. n.d. “California: paralegal and legal secretary pay.” Figures of May 2025. Accessed September 4, 2026. https://site.example/pay/california/#paralegal-p50.',
    bibtex: `@misc{second-chair-pay-california-paralegal-p50-2026,
  author = {{Second Chair}},
  title = {{California: paralegal and legal secretary pay}},
  url = {https://site.example/pay/california/#paralegal-p50},
  urldate = {2026-09-04},
  note = {Figures of May 2025. Accessed September 4, 2026}
}`,
    ris: [
      'TY  - ELEC',
      'AU  - Second Chair',
      'TI  - California: paralegal and legal secretary pay',
      'ET  - Figures of May 2025',
      'PB  - Second Chair',
      'UR  - https://site.example/pay/california/#paralegal-p50',
      'Y2  - 2026/09/04',
      'ER  - ',
      '',
    ].join('\r\n'),
  });
});

test('a page with a day of its own and no release, in every style', () => {
  const address = 'https://site.example/guides/x/';
  expect(citing({ title: 'Reading an offer', address, version: null, published: '2026-11-12' })).toEqual({
    apa: `Second Chair. (2026, November 12). Reading an offer. ${address}`,
    mla: `“Reading an offer.” Second Chair, 12 Nov. 2026, ${address}. Accessed 4 Sept. 2026.`,
    chicago: `Second Chair. 2026. “Reading an offer.” November 12, 2026. ${address}.`,
    bibtex: `@misc{second-chair-guides-x-2026,
  author = {{Second Chair}},
  title = {{Reading an offer}},
  year = {2026},
  url = {${address}},
  urldate = {2026-09-04},
  note = {Accessed September 4, 2026}
}`,
    ris: `TY  - ELEC\r\nAU  - Second Chair\r\nTI  - Reading an offer\r\nPB  - Second Chair\r\nPY  - 2026\r\nDA  - 2026/11/12\r\nUR  - ${address}\r\nY2  - 2026/09/04\r\nER  - \r\n`,
  });
});

test.each<[string, string, Style, string]>([
  ['a question ends by itself', 'May I?', 'apa', '. (n.d.). May I? (figures of May 2025). Retrieved'],
  ['a question ends by itself in quotes', 'May I?', 'mla', '“May I?” Second Chair'],
  ['quotes in quotes are single', 'The “best” job', 'mla', '“The ‘best’ job.” Second'],
  ['straight quotes open and close', 'A "best" ("top") job', 'chicago', '“A ‘best’ (‘top’) job.” Figures'],
  ['a title that ends in a quote', 'Who is “second”?', 'mla', '“Who is ‘second’?” Second'],
  ['lines and spaces are one space', ' Two\n  lines ', 'ris', '\r\nTI  - Two lines\r\n'],
  ['what TeX reads as a command', 'R&D: 5% of $9 #1 a_b', 'bibtex', '{{R\\&D: 5\\% of \\$9 \\#1 a\\_b}'],
  ['braces stay in pairs', '} {', 'bibtex', '{\\textbraceright{} \\textbraceleft{}}'],
  ['other signs of TeX', '~^\\', 'bibtex', '{\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}'],
  ['elsewhere they stay', 'R&D 5%', 'ris', 'TI  - R&D 5%\r\n'],
])('%s', (_, title, style, part) => {
  expect(citing({ title })[style]).toContain(part);
});

test.each([
  [
    'a query stays as it is',
    'https://site.example/pay/?a=b&c=%20_',
    '{https://site.example/pay/?a=b&c=%20_}',
  ],
  ['a brace would end the field', 'https://site.example/?a={b}', '{https://site.example/?a=%7Bb%7D}'],
])('an address in BibTeX: %s', (_, address, field) => {
  expect(citing({ address }).bibtex).toContain(`url = ${field}`);
});

test('each month has its name in MLA', () => {
  const days = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-01`);
  const names = days.map((accessed) => /Accessed 1 (.+) 2026\.$/.exec(citing({ accessed }).mla)![1]);
  expect(names.join(' ')).toBe('Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.');
});

test('every style names the page, its address and its author', () => {
  const cited = citing();
  for (const style of STYLES)
    for (const part of [PAGE.title, PAGE.address, cite.author]) expect(cited[style]).toContain(part);
});

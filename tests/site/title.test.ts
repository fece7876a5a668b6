import { expect, test } from 'vitest';
import { provisions, titleTree } from '../../src/data/index.ts';
import { pageAt, pages } from './pages.ts';

const page = pageAt('/title/');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const steps = page.root.querySelectorAll('.title-step');
const stepOf = (id: string) => steps.find((step) => step.querySelector('h2')!.id === id)!;

test('each question and each result of the tree is a step of the page, in its order', () => {
  const ids = steps.map((step) => step.querySelector('h2')!.id);
  expect(ids).toEqual([...titleTree.questions, ...titleTree.results].map(({ id }) => id));
  expect(ids[0]).toBe(titleTree.start);
});

test('each answer leads to its step', () => {
  for (const { id, answers } of titleTree.questions) {
    const links = stepOf(id).querySelectorAll('.title-answers a');
    expect(
      links.map((link) => link.getAttribute('href')),
      id,
    ).toEqual(answers.map(({ to }) => `#${to}`));
  }
});

test('each step links its sections to the official code, and is no legal advice', () => {
  for (const { id, law } of [...titleTree.questions, ...titleTree.results]) {
    const cited = stepOf(id).querySelector('.title-law')!;
    const wanted = law.map((name) => {
      const { section, part = '' } = provisions.find((provision) => provision.id === name)!;
      return [`§${section}${part}`, section];
    });
    const links = cited.querySelectorAll('a').map((link) => {
      const address = new URL(link.getAttribute('href')!);
      expect(address.hostname).toBe('leginfo.legislature.ca.gov');
      return [link.text, address.searchParams.get('sectionNum')!.replace(/\.$/, '')];
    });
    expect(links, id).toEqual(wanted);
    expect(plain(cited.text), id).toMatch(/ Checked November (28, )?2026\. This is not legal advice\.$/);
  }
});

test('each result tells proof, courses and penalty, and cites a section in what it says', () => {
  for (const { id } of titleTree.results) {
    const step = stepOf(id);
    expect(
      step.querySelectorAll('h3, dt').map(({ text }) => text),
      id,
    ).toEqual(expect.arrayContaining(['Proof to keep', 'Courses to take', 'What a mistake costs']));
    const [courses, penalty] = step.querySelectorAll('dd').map(({ text }) => plain(text));
    expect(courses, id).toMatch(/\b8 hours\b.*\(§6450\(d\)\)/);
    expect(penalty, id).toMatch(/\$2,500 for each consumer.*§6455/);
    expect(plain(step.querySelectorAll('p, li').join(' ')), id).toMatch(/§64\d\d/);
  }
});

test.each([
  ['route-1', /^Yes: you qualify by route 1$/, /an ABA-approved program \(§6450\(c\)\(1\)\)/],
  ['route-2', /^Yes: you qualify by route 2$/, /another school \(§6450\(c\)\(2\)\)/],
  ['route-3', /^Yes: you qualify by route 3$/, /a degree and a year under a lawyer \(§6450\(c\)\(3\)\)/],
  ['route-4', /^Yes: you qualify by route 4$/, /done by the end of 2003 \(§6450\(c\)\(4\)\)/],
  ['no-lawyer-2', /^Not yet: route 2 fits, but a lawyer is missing$/, /while no lawyer supervises you/],
  ['closed', /^Not yet: that route closed on December 31, 2003$/, /Later years do not count/],
  ['state', /leave State employees out/, /\(§6456\)/],
  ['public', /^No: without a lawyer/, /§6450\(e\)/],
  ['legal-secretary', /^Yes: we found no statute on that title$/, /no California law on who may be called/],
])('%s says so', (id, heading, text) => {
  const step = stepOf(id);
  expect(step.querySelector('h2')!.text).toMatch(heading);
  expect(plain(step.querySelector('h2 + p')!.text)).toMatch(text);
});

test('a result names the answers that lead to it, each with the way back to its question', () => {
  const given = (id: string) =>
    stepOf(id)
      .querySelectorAll('.title-given li')
      .map((line) => [line.querySelector('a')!.getAttribute('href'), plain(line.text)]);
  expect(given('route-2')).toEqual([
    ['#which-title', 'Title: paralegal or legal assistant'],
    ['#employer', 'Work for: a lawyer or another employer, or nobody yet'],
    ['#school', 'Schooling: a program or degree of another school'],
    ['#units', 'Both tests of §6450(c)(2): passed'],
    ['#lawyer-2', 'A lawyer over your legal work: yes'],
  ]);
  expect(given('no-year').slice(2)).toEqual([
    ['#school', 'Schooling: a program or degree of another school or neither'],
    ['#units', 'Both tests of §6450(c)(2): not passed, if you have such schooling'],
    ['#degree', 'Bachelor’s degree or higher: yes'],
    ['#year', 'A year under such a lawyer: no'],
  ]);
});

test('the table has each provision with its check, and says how near to its origin it was read', () => {
  const rows = page.root.querySelectorAll('#rules tbody tr').map((row) => plain(row.text));
  expect(rows).toHaveLength(provisions.length);
  expect(rows.find((row) => row.startsWith('§6450(d)'))).toMatch(
    /January 1, 2007 ?November 28, 2026, in a copy$/,
  );
  expect(rows.find((row) => row.startsWith('§6456'))).toMatch(
    /no date found ?November 2026, as others tell it$/,
  );
});

test('what a page says once its time is over waits for that day, unseen', () => {
  const notices = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('[data-past-from]').map((notice) => ({ path, notice })),
  );
  for (const { path, notice } of notices) expect(notice.hasAttribute('hidden'), path).toBe(true);
  const fromOf = (path: string) =>
    notices.filter((one) => one.path === path).map(({ notice }) => notice.getAttribute('data-past-from'));
  expect(fromOf('/title/')).toEqual(['2027-11-01']);
  expect(fromOf('/offer/')).toEqual(['2028-01-01']);
  for (const { path } of pages.filter((one) => /^\/guides\/./.test(one.path)))
    expect(fromOf(path).length, path).toBeGreaterThan(0);
});

test('guides, the foot of every page and the home page lead to it', () => {
  const leads = (path: string, part: string) =>
    pageAt(path).root.querySelectorAll(`${part} a[href="/title/"]`).length;
  for (const path of ['become-a-paralegal', 'from-legal-secretary-to-paralegal', 'legal-assistant'])
    expect(leads(`/guides/${path}/`, 'article'), path).toBe(1);
  expect(leads('/', 'main')).toBe(1);
  expect(leads('/pay/california/', '.site-footer')).toBe(1);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areaPages, payPage, statePages } from '../../src/data/pages.ts';
import { everyPage, expectNone, type Page, pageAt, SITE } from './pages.ts';

/** What the published file says of a job in a place; null where there is no number. */
type Published = Readonly<Record<string, number | null>>;

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const { rows } = readJson('data/releases/2025-05/pay.json') as {
  rows: { area: string; role: string; jobs: unknown; year: Record<string, unknown> }[];
};
const numberOr = (cell: unknown) => (typeof cell === 'number' ? cell : null);
const PLACES = [...statePages, ...areaPages];
const NAMES = { paralegal: 'Paralegals', 'legal-secretary': 'Legal secretaries' } as const;
type Job = keyof typeof NAMES;

function published(code: string, role: Job): Published {
  const row = rows.find((one) => one.area === code && one.role === role);
  const year = Object.entries(row?.year ?? {}).map(([name, cell]) => [name, numberOr(cell)]);
  return { ...Object.fromEntries(year), jobs: numberOr(row?.jobs) } as Published;
}

const KINDS = ['', 'large/', 'worksheet/', 'key/'];
const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const usd = (value: number) => `$${Math.round(value).toLocaleString('en-US')}`;
const count = (value: number) => value.toLocaleString('en-US');

test('every place with a page has its four sheets, and no other has any', () => {
  const wanted = PLACES.flatMap(({ slug }) => KINDS.map((kind) => `/handout/${slug}/${kind}`));
  const found = everyPage.map(({ path }) => path).filter((path) => path.startsWith('/handout/'));
  expect(found.toSorted()).toEqual(
    [...wanted, '/handout/', '/handout/decision/', '/handout/california/all/'].toSorted(),
  );
});

test('the page of a place and its sheets lead to each other, and no sheet is searched or frozen', () => {
  expectNone(
    PLACES.flatMap(({ slug }) => {
      const [page, sheet] = [pageAt(payPage(slug)), pageAt(`/handout/${slug}/`)];
      const hrefs = (of: Page) => of.root.querySelectorAll('a[href]').map((a) => a.getAttribute('href'));
      const code = sheet.root.querySelector('img[data-code]')?.getAttribute('data-code');
      return [
        // Read as text: to parse the pages of all places takes a minute.
        ...(page.html.includes(`href="/handout/${slug}/"`) ? [] : ['its page does not lead to its sheet']),
        ...(hrefs(sheet).includes(payPage(slug)) ? [] : ['its sheet does not lead to its page']),
        ...KINDS.slice(1).flatMap((kind) =>
          hrefs(sheet).includes(`/handout/${slug}/${kind}`) ? [] : [`its sheet does not lead to ${kind}`],
        ),
        ...(code === SITE + payPage(slug) ? [] : [`its code leads to ${code ?? 'nothing'}`]),
        ...(sheet.root.querySelector('[data-pagefind-body]') ? ['its sheet is searched'] : []),
      ].map((problem) => `${slug}: ${problem}`);
    }),
  );
  expect(everyPage.filter(({ path }) => /^\/r\/.*handout/.test(path))).toEqual([]);
});

/** The cells of a line of the table, tidied. */
const cellsOf = ({ root }: Page, line: string) =>
  root.querySelectorAll(`tr[data-line="${line}"] td`).map((cell) => tidy(cell.text));

test('a sheet has twelve lines, and each figure is of its own job', () => {
  expectNone(
    PLACES.flatMap(({ slug, code }) => {
      const page = pageAt(`/handout/${slug}/`);
      const lines = page.root.querySelectorAll('tr[data-line]').length;
      const jobs = (['paralegal', 'legal-secretary'] as const).map((role) => published(code, role));
      const wrong = jobs.flatMap((job, i) => {
        const [median, half, tenths] = ['median', 'half', 'tenths'].map(
          (line) => cellsOf(page, line)[i] ?? '',
        );
        const { p10, p25, p50, p75, p90 } = job;
        return [
          ...(p50 != null && median !== usd(p50) ? [`median ${String(median)}`] : []),
          ...(p50 == null && /\d/.test(median!.replace('at least', '')) && !median!.startsWith('at least')
            ? [`a median that is not published: ${String(median)}`]
            : []),
          ...(p25 != null && p75 != null && half !== `${usd(p25)} to ${usd(p75)}`
            ? [`half ${String(half)}`]
            : []),
          ...(p10 != null && p90 != null && tenths !== `${usd(p10)} or less; ${usd(p90)} or more`
            ? [`tenths ${String(tenths)}`]
            : []),
          ...(job.jobs != null && cellsOf(page, 'jobs')[i] !== `About ${count(job.jobs)}`
            ? [`jobs ${String(cellsOf(page, 'jobs')[i])}`]
            : []),
        ];
      });
      return [...(lines === 12 ? [] : [`${lines} lines`]), ...wrong].map((problem) => `${slug}: ${problem}`);
    }),
  );
});

/** The answer to a question of a key; null where it is not asked. */
const answerTo = ({ root }: Page, question: string): string | null => {
  const found = root.querySelector(`[data-question="${question}"] .paper-answer`);
  return found ? tidy(found.text) : null;
};

/** What an answer should be, worked out from the published file; null where the file does not answer it. */
function expectedAnswers(code: string): Record<string, string | null> {
  const of = {
    paralegal: published(code, 'paralegal'),
    'legal-secretary': published(code, 'legal-secretary'),
  };
  const [p, s] = [of.paralegal, of['legal-secretary']];
  const gap = p.p50 == null || s.p50 == null ? null : p.p50 - s.p50;
  const higher: Job | null = gap === null || gap === 0 ? null : gap > 0 ? 'paralegal' : 'legal-secretary';
  const width = ({ p25, p75 }: Published) => (p25 == null || p75 == null ? null : p75 - p25);
  const widths = { paralegal: width(p), 'legal-secretary': width(s) };
  const known = (['paralegal', 'legal-secretary'] as const).filter((job) => widths[job] !== null);
  const [first, last] = [known[0], known.at(-1)];
  const jobs = { paralegal: p.jobs ?? null, 'legal-secretary': s.jobs ?? null };
  const larger = (values: Record<Job, number | null>): string | null => {
    const [a, b] = [values.paralegal, values['legal-secretary']];
    if (a === null || b === null) return null;
    return a === b ? 'neither' : NAMES[a > b ? 'paralegal' : 'legal-secretary'];
  };
  return {
    higher:
      gap === null ? null : higher ? `${NAMES[higher]}: ${usd(Math.abs(gap))} more a year.` : 'Neither.',
    month: higher && `is about ${usd(Math.abs(gap!) / 12)} a month.`,
    every: higher && 'False.',
    half: first ? `${usd(of[first].p25!)} and ${usd(of[first].p75!)}:` : null,
    spread: first ? `= ${usd(widths[first]!)}.` : null,
    wider: larger(widths),
    top: last ? `${usd(of[last].p75!)}, the 75th` : null,
    more: larger(jobs),
    'lacking-paralegal':
      p.p50 == null && rowIsCapped(code, 'paralegal') ? null : p.p50 == null ? 'No.' : null,
    'lacking-legal-secretary':
      s.p50 == null && rowIsCapped(code, 'legal-secretary') ? null : s.p50 == null ? 'No.' : null,
  };
}

const rowIsCapped = (code: string, role: Job) =>
  rows.find((one) => one.area === code && one.role === role)?.year.p50 === 'top-coded';

test('each answer of a key is what the published file makes it, and what it does not answer is not asked', () => {
  const asked = new Map<string, number>();
  expectNone(
    PLACES.flatMap(({ slug, code }) => {
      const key = pageAt(`/handout/${slug}/key/`);
      return Object.entries(expectedAnswers(code)).flatMap(([question, expected]) => {
        const answer = answerTo(key, question);
        if (answer !== null) asked.set(question, (asked.get(question) ?? 0) + 1);
        if (expected === null) return answer === null ? [] : [`${slug}: ${question} is asked: ${answer}`];
        const right = answer?.toLowerCase().includes(expected.toLowerCase());
        return right ? [] : [`${slug}: ${question}: "${String(answer)}", should have "${expected}"`];
      });
    }),
  );
  for (const question of Object.keys(expectedAnswers('06')))
    expect(asked.get(question) ?? 0, question).toBeGreaterThan(question === 'lacking-paralegal' ? -1 : 0);
});

test('a worksheet asks what its key answers, and does not answer it', () => {
  expectNone(
    PLACES.flatMap(({ slug }) => {
      const [sheet, key] = [pageAt(`/handout/${slug}/worksheet/`), pageAt(`/handout/${slug}/key/`)];
      const questions = ({ root }: Page) =>
        root.querySelectorAll('[data-question]').map((one) => tidy(one.querySelector('p')!.text));
      return [
        ...(questions(sheet).join('|') === questions(key).join('|') ? [] : ['other questions than its key']),
        ...(questions(sheet).length >= 4 ? [] : ['too few questions']),
        ...(sheet.root.querySelector('.paper-answer') ? ['its answers'] : []),
      ].map((problem) => `${slug}: ${problem}`);
    }),
  );
});

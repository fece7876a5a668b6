import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { industriesFile, nationalJobsOf } from '../../data/industries.ts';
import { en } from '../../words.en.ts';
import type { EmployerGroup } from '../../model/employers.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import { english } from '../../edition.ts';
import { chartMarkup } from '../show-chart.ts';
import { employers } from './chart.ts';
import { employersExamples as examples } from './examples.ts';
import { type EmployersInput, readEmployers } from './input.ts';
import { layoutEmployers } from './layout.ts';

const industries = industriesFile(english.data);
const nationalJobs = nationalJobsOf(english.data);

const chart = (input: EmployersInput) => parse(String(chartMarkup(employers, input, english)));
const root = chart(readEmployers(english));

// Named anew here, so that a group that is taken from another row of the file is noticed.
const CODES: readonly (readonly [EmployerGroup, string, code: string])[] = [
  ['law-offices', 'Law offices', '541100'],
  ['federal', 'Federal government', '999101'],
  ['state', 'State government', '999201'],
  ['local', 'Local government', '999301'],
  ['finance', 'Finance and insurance', '52--53'],
  ['head-offices', 'Company head offices', '551000'],
];
const REST = 'All other employers';
const OF_WHICH_INSURANCE = 'of which insurance';
const rowOf = (role: Role, code: string) =>
  industries.rows.find((row) => row.code === code && row.role === role)!;

const tableOf = (role: Role, from = root) =>
  from
    .querySelectorAll('table')
    [ROLES.indexOf(role)]!.querySelectorAll('tbody tr')
    .map((tr) => tr.childNodes.map(({ text }) => text));
const plotOf = (role: Role, from = root) => from.querySelector(`.chart-plot .job--${role}`)!;
const sentenceOf = (role: Role, from = root) =>
  from.querySelector('.chart-sentence')!.text.split('Legal secretaries:')[ROLES.indexOf(role)]!;
const usd = (value: number) => `$${value.toLocaleString('en-US')}`;
const tenth = (value: number) => `${value.toFixed(1).replace(/\.0$/, '')}%`;

describe.each(ROLES)('%s, in the release on file', (role) => {
  const total = nationalJobs[role].value!;
  const groups = CODES.map(([, name, code]) => {
    const { jobs, jobsRse, year } = rowOf(role, code);
    if (typeof jobs !== 'number' || typeof jobsRse !== 'number' || typeof year.p50 !== 'number')
      throw new Error(`${code} is not released`);
    return { name, jobs, jobsRse, share: (jobs / total) * 100, median: year.p50 };
  }).sort((a, b) => b.jobs - a.jobs);

  test('the table: jobs, standard error, share and median of each employer, most jobs first', () => {
    const tiny = 'under one in a thousand'; // a share that would round to 0%
    const own = tableOf(role).filter(([name]) => name !== OF_WHICH_INSURANCE);
    expect(own.slice(0, -1)).toEqual(
      groups.map(({ name, jobs, jobsRse, share, median }) => [
        name,
        jobs.toLocaleString('en-US'),
        tenth(jobsRse),
        share < 0.1 ? tiny : tenth(share),
        usd(median),
      ]),
    );
  });

  test('insurance stands under the sector that it is a part of', () => {
    const names = tableOf(role).map(([name]) => name);
    expect(names[names.indexOf(OF_WHICH_INSURANCE) - 1]).toBe('Finance and insurance');
    const { jobs, jobsRse, year } = rowOf(role, '524000');
    expect(tableOf(role).find(([name]) => name === OF_WHICH_INSURANCE)).toEqual([
      OF_WHICH_INSURANCE,
      jobs.toLocaleString('en-US'),
      tenth(jobsRse as number),
      tenth(((jobs as number) / total) * 100),
      usd(year.p50 as number),
    ]);
  });

  test('the rest is last: all jobs less the six groups, no standard error and no median', () => {
    const rest = total - groups.reduce((sum, { jobs }) => sum + jobs, 0);
    const none = 'cannot be worked out';
    expect(tableOf(role).at(-1)).toEqual([
      REST,
      rest.toLocaleString('en-US'),
      none,
      tenth((rest / total) * 100),
      none,
    ]);
  });

  test('no job is counted twice: the three governments are all government, the rest is private jobs', () => {
    const jobs = (code: string) => rowOf(role, code).jobs as number;
    const governments = ['999101', '999201', '999301'].reduce((sum, code) => sum + jobs(code), 0);
    // Each figure is rounded to 10, so a sum of four may be 20 off.
    expect(Math.abs(governments - jobs('999001'))).toBeLessThanOrEqual(20);
    const elsewhere = ['541100', '52--53', '551000'].reduce((sum, code) => sum + jobs(code), 0);
    const rest = Number(tableOf(role).at(-1)![1]!.replace(',', ''));
    expect(Math.abs(elsewhere + rest - jobs('000001'))).toBeLessThanOrEqual(20);
    expect(Math.abs(governments + elsewhere + rest - total)).toBeLessThanOrEqual(20);
  });

  test('the drawing: a bar and a mark for each, in the table’s order, the share or the jobs written', () => {
    const plot = plotOf(role);
    expect(plot.querySelectorAll('.context-name').map(({ text }) => text)).toEqual([
      ...groups.map(({ name }) => name),
      REST,
    ]);
    const lengths = plot
      .querySelectorAll('.context-bar')
      .map((bar) => parseFloat(bar.getAttribute('width')!));
    for (const [i, { share }] of groups.entries()) expect(lengths[i]).toBeCloseTo(share, 1);
    expect(plot.querySelectorAll('.job-mark')).toHaveLength(groups.length);
    const written = plot.querySelectorAll('.chart-label:not(.context-name)').map(({ text }) => text);
    for (const { share, jobs, median } of groups)
      expect(written).toEqual(
        expect.arrayContaining([share < 0.1 ? `${jobs} jobs` : tenth(share), usd(median)]),
      );
    expect(plot.querySelectorAll('.chart-none').map(({ text }) => text)).toEqual(['cannot be worked out']);
  });

  test('the sentence names the largest, which large ones have a higher median, and which not; no small one', () => {
    const [largest, ...others] = groups;
    const large = others.filter(({ share }) => share >= 2).sort((a, b) => b.median - a.median);
    const text = sentenceOf(role);
    expect(text).toContain(
      `law offices hold ${tenth(largest!.share)} of the jobs, at a median of ${usd(largest!.median)}`,
    );
    const figures = (sentence: string) => sentence.match(/\$[\d,]+/g) ?? [];
    const [, more = '', notMore = ''] = text.split(/the median is higher in|It is not higher in/);
    expect(figures(more)).toEqual(
      large.filter(({ median }) => median > largest!.median).map(({ median }) => usd(median)),
    );
    expect(figures(notMore)).toEqual(
      large.filter(({ median }) => median <= largest!.median).map(({ median }) => usd(median)),
    );
    const small = others.filter(({ share }) => share < 2);
    expect(small.some(({ median }) => median > Math.max(...large.map((row) => row.median)))).toBe(true);
    for (const { median } of small) expect(text).not.toContain(usd(median));
  });
});

test('who employs most, by name', () => {
  expect(sentenceOf('paralegal')).toContain(
    'higher in the federal government ($81,470), finance and insurance ($80,120) and local governments ($63,410). It is not higher in state governments ($59,970)',
  );
  expect(sentenceOf('legal-secretary')).toContain(
    'higher in state governments ($58,930). It is not higher in local governments ($53,710)',
  );
  expect(root.querySelector('h3')!.text).toBe(
    'Most jobs are in law offices: 77.6% of paralegal jobs, 80.6% of legal-secretary jobs',
  );
  expect(root.querySelectorAll('.chart-note')[0]!.text).toContain(
    'for paralegals, company head offices; for legal secretaries, finance and insurance, company head offices and the federal government',
  );
});

test('no figure of the chart that is above 0 reads as 0', () => {
  const zero = root.querySelectorAll('data').filter(({ text }) => /^\$?0%?$/.test(text));
  expect(
    zero
      .filter((data) => Number(data.getAttribute('value')) !== 0)
      .map((data) => data.getAttribute('data-figure')),
  ).toEqual([]);
});

describe('a cell that is not released', () => {
  const hidden = chart(examples['jobs-hidden']);
  const noPay = chart(examples['median-hidden']);
  const words = 'not released by BLS';

  test.each([
    [
      'jobs: after the known ones, before the rest, whose jobs are then unknown too',
      hidden,
      -2,
      [words, words, words, '$81,470'],
    ],
    ['the rest of those', hidden, -1, Array<string>(4).fill('cannot be worked out')],
    ['median: in its place by jobs', noPay, 2, ['16,020', '5%', '4.6%', words]],
  ])('%s', (_, from, at, cells) => {
    const row = tableOf('paralegal', from).at(at)!;
    expect(row).toEqual([at === -1 ? REST : 'Federal government', ...cells]);
  });

  test.each([
    ['no bar for unknown jobs', hidden, '.context-bar', 5],
    ['a mark for the median of unknown jobs', hidden, '.job-mark', 6],
    ['a bar for the jobs of an unknown median', noPay, '.context-bar', 7],
    ['no mark for it', noPay, '.job-mark', 5],
  ])('%s', (_, from, selector, count) => {
    const plot = plotOf('paralegal', from);
    expect(plot.querySelectorAll(selector)).toHaveLength(count);
    expect(plot.querySelectorAll('.chart-none').map(({ text }) => text)).toContain(words);
  });

  test.each([
    ['jobs', hidden],
    ['median', noPay],
  ])('an employer without %s is in no comparison', (_, from) => {
    expect(sentenceOf('paralegal', from)).not.toContain('federal');
  });

  test.each([
    [
      'without the median of the largest',
      chart(examples['largest-median-hidden']),
      'the median of the largest is',
    ],
    ['without the jobs of any', chart(examples['all-jobs-hidden']), 'their jobs are'],
  ])('nothing is compared and no dashed line is drawn %s', (_, from, what) => {
    expect(sentenceOf('paralegal', from)).toContain(`cannot be compared; ${what} ${words}`);
    expect(plotOf('paralegal', from).querySelectorAll('.context-break')).toHaveLength(0);
  });
});

test('a median at the cap reads “at least”, with an arrow in place of the mark', () => {
  const from = chart(examples['median-capped']);
  const row = tableOf('paralegal', from).find(([name]) => name === 'Company head offices')!;
  expect(row.at(-1)).toBe('at least $239,200');
  expect(plotOf('paralegal', from).querySelectorAll('.cap-mark')).toHaveLength(1);
});

test('medians of both jobs stand on one scale within the column; a higher one further right', () => {
  const { jobs: every } = readEmployers(english);
  const layouts = every.map((job) => layoutEmployers(job, { every, words: en }));
  const marks = layouts.flatMap(({ bars }) =>
    bars.flatMap(({ x, median }) => (x === null ? [] : [{ x, pay: median.value! }])),
  );
  expect(marks).toHaveLength(12);
  for (const { x, pay } of marks) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(100);
    for (const other of marks) expect(Math.sign(x - other.x)).toBe(Math.sign(pay - other.pay));
  }
  for (const { bars, reference, ticks, height } of layouts) {
    expect(reference).toBe(bars[0]!.x);
    for (const { length } of bars) expect(length).toBeLessThanOrEqual(100);
    expect(bars.map(({ y }) => y)).toEqual(bars.map(({ y }) => y).sort((a, b) => a - b));
    expect(height).toBeGreaterThan(bars.at(-1)!.y);
    for (const { x } of ticks) expect(x >= 0 && x <= 100).toBe(true);
  }
});

import { describe, expect, test } from 'vitest';
import { checkReferences } from './check.ts';
import { areas, counties, jobBoard, law, outlook, payRelease, prices, sources } from './index.ts';

const FILES = { sources, areas, counties, prices, jobBoard, law, outlook, payRelease };
type Files = { -readonly [Key in keyof typeof FILES]: (typeof FILES)[Key] };

/** A copy of all files with one thing done to it. */
function broken(harm: (files: Files) => void): Files {
  const files = structuredClone(FILES);
  harm(files);
  return files;
}

test('the files as they are fit together', () => {
  expect(() => checkReferences(FILES)).not.toThrow();
  expect(() => checkReferences(broken(() => undefined))).not.toThrow();
});

describe('a break is named by file, field and value', () => {
  test.each<[string, (files: Files) => void, string]>([
    [
      'a release of an unknown source',
      ({ payRelease }) => (payRelease.source = 'oews-1999'),
      'data/pay/2025-05.json: source "oews-1999" is not in data/sources.json',
    ],
    [
      'prices of an unknown source',
      ({ prices }) => (prices.source = 'bea'),
      'data/prices/2024.json: source "bea" is not in data/sources.json',
    ],
    [
      'a job board that is no source',
      ({ jobBoard }) => (jobBoard.source = 'board'),
      'data/pay/job-board-2024-02.json: source "board" is not in data/sources.json',
    ],
    [
      'a figure of law without its source',
      ({ law }) => (law[0]!.source = 'hearsay'),
      'data/law/california.json: source "hearsay" is not in data/sources.json',
    ],
    [
      'a figure of the outlook without its source',
      ({ outlook }) => (outlook[0]!.source = 'hearsay'),
      'data/outlook/projections.json: source "hearsay" is not in data/sources.json',
    ],
    [
      'a source taken away that others name',
      (files) => (files.sources = files.sources.filter(({ id }) => id !== 'bea-rpp-2024')),
      'data/prices/2024.json: source "bea-rpp-2024" is not in data/sources.json',
    ],
    [
      'a row of an unknown area',
      ({ payRelease }) => (payRelease.rows[0]!.area = '00'),
      'data/pay/2025-05.json: area "00" is not in data/areas.json',
    ],
    [
      'a county of an unknown area',
      ({ counties }) => (counties[0]!.area = '00000'),
      'data/counties.json: area "00000" is not in data/areas.json',
    ],
    [
      'a price of an unknown area',
      ({ prices }) => (prices.parities[0]!.area = '00'),
      'data/prices/2024.json: area "00" is not in data/areas.json',
    ],
    [
      'a job board of an unknown area',
      ({ jobBoard }) => (jobBoard.area = '00'),
      'data/pay/job-board-2024-02.json: area "00" is not in data/areas.json',
    ],
    [
      'two sources of one id',
      ({ sources }) => sources.push(sources[0]!),
      'data/sources.json: id "oews-2025-05" stands twice',
    ],
    [
      'two areas of one slug',
      ({ areas }) => (areas[1]!.slug = 'california'),
      'data/areas.json: slug "california" stands twice',
    ],
    [
      'two areas of one code',
      ({ areas }) => (areas[1]!.code = '06'),
      'data/areas.json: code "06" stands twice',
    ],
    [
      'two counties of one name',
      ({ counties }) => (counties[1]!.name = 'Alameda'),
      'data/counties.json: name "Alameda" stands twice',
    ],
    [
      'two rows of one job in one area',
      ({ payRelease }) => payRelease.rows.push(payRelease.rows[0]!),
      'data/pay/2025-05.json: row "99 paralegal" stands twice',
    ],
    [
      'two figures of law of one id',
      ({ law }) => law.push(law[0]!),
      'data/law/california.json: id "minimum-wage/2023" stands twice',
    ],
    [
      'two figures of the outlook of one id',
      ({ outlook }) => outlook.push(outlook[0]!),
      'data/outlook/projections.json: id "us/paralegal/jobs-2024" stands twice',
    ],
    [
      'a year that is not its hour × 2,080',
      ({ payRelease }) => Object.assign(payRelease.rows[0]!.year, { p50: 72_890 }),
      'data/pay/2025-05.json: p50 of 99 paralegal: 72890 a year is not 30.24 an hour × 2,080',
    ],
    [
      'a top-coded year where no cap is known',
      (files) => {
        files.payRelease.topCode = null;
        files.payRelease.rows[0]!.year.p90 = 'top-coded';
      },
      'data/pay/2025-05.json: p90 of 99 is top-coded, but topCode is null',
    ],
    [
      'a top-coded hour where no cap is known',
      (files) => {
        files.payRelease.topCode = null;
        files.payRelease.rows[0]!.hour.mean = 'top-coded';
      },
      'data/pay/2025-05.json: mean of 99 is top-coded, but topCode is null',
    ],
  ])('%s', (_, harm, message) => {
    expect(() => checkReferences(broken(harm))).toThrow(message);
  });

  test('two breaks are named in one message', () => {
    const files = broken(({ jobBoard, prices }) => {
      jobBoard.source = 'board';
      prices.source = 'bea';
    });
    expect(() => checkReferences(files)).toThrow(/source "bea" [^]*source "board" /);
  });
});

// 20.00 an hour × 2,080 = 41,600; rounding can make the published year differ by up to 15.4.
test.each([
  ['by nothing', 41_600, true],
  ['by $15 more', 41_615, true],
  ['by $15 less', 41_585, true],
  ['by $16 more', 41_616, false],
  ['by $16 less', 41_584, false],
])('a year that differs from hour × 2,080 %s', (_, year, fits) => {
  const files = broken(({ payRelease }) => {
    payRelease.rows[0]!.hour.p50 = 20;
    payRelease.rows[0]!.year.p50 = year;
  });
  if (fits) expect(() => checkReferences(files)).not.toThrow();
  else expect(() => checkReferences(files)).toThrow(`${year} a year is not 20 an hour`);
});

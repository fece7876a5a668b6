import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PayRelease } from '../schema/pay.ts';
import { checkRelease } from './check-release.ts';
import { areas, openRelease, RELEASES, roles, sources } from './index.ts';
import { dataPath } from './read.ts';

const KNOWN = { sources, areas, roles };
const [NEWEST, EARLIER] = RELEASES;

const payFile = (id: string) =>
  JSON.parse(readFileSync(dataPath(`releases/${id}/pay.json`), 'utf8')) as PayRelease;

function filesOf(id: string) {
  const { industries, adjacent } = openRelease(id);
  return structuredClone({
    pay: payFile(id),
    ...(industries && { industries }),
    ...(adjacent && { adjacent }),
  });
}
type Files = ReturnType<typeof filesOf>;

/** The files of a release with one thing done to them. */
function broken(harm: (files: Files) => void, id: string = NEWEST): Files {
  const files = filesOf(id);
  harm(files);
  return files;
}

test.each(RELEASES)('the files of %s as they are fit together', (id) => {
  expect(() => checkRelease(filesOf(id), KNOWN)).not.toThrow();
});

const PAY = `data/releases/${NEWEST}/pay.json`;

describe('a break is named by file, field and value', () => {
  test.each<[string, (files: Files) => void, string]>([
    [
      'a release of an unknown source',
      ({ pay }) => (pay.source = 'oews-1999'),
      `${PAY}: source "oews-1999" is not in data/sources.json`,
    ],
    [
      'a row of an unknown area',
      ({ pay }) => (pay.rows[0]!.area = '00'),
      `${PAY}: area "00" is not in data/areas.json`,
    ],
    [
      'two rows of one job in one area',
      ({ pay }) => pay.rows.push(pay.rows[0]!),
      `${PAY}: row "99 paralegal" stands twice`,
    ],
    [
      'a year that is not its hour × 2,080',
      ({ pay }) => Object.assign(pay.rows[0]!.year, { p50: 72_890 }),
      `${PAY}: p50 of 99 paralegal: 72890 a year is not 30.24 an hour × 2,080`,
    ],
    [
      'a top-coded year where no cap is known',
      ({ pay }) => {
        pay.topCode = null;
        pay.rows[0]!.year.p90 = 'top-coded';
      },
      `${PAY}: p90 of 99 is top-coded, but topCode is null`,
    ],
    [
      'a top-coded hour where no cap is known',
      ({ pay }) => {
        pay.topCode = null;
        pay.rows[0]!.hour.mean = 'top-coded';
      },
      `${PAY}: mean of 99 is top-coded, but topCode is null`,
    ],
    [
      'industries of another release',
      ({ industries }) => (industries!.release = EARLIER),
      `data/releases/${NEWEST}/industries.json: release "${EARLIER}" is not "${NEWEST}"`,
    ],
    [
      'industries of an unknown source',
      ({ industries }) => (industries!.source = 'x'),
      `data/releases/${NEWEST}/industries.json: source "x" is not in data/sources.json`,
    ],
    [
      'neighbouring jobs of another source than the two jobs',
      ({ adjacent }) => (adjacent!.source = `oews-${EARLIER}`),
      `data/releases/${NEWEST}/adjacent.json: source "oews-${EARLIER}" is not "oews-${NEWEST}"`,
    ],
    [
      'a neighbouring job that is none of the occupations',
      ({ adjacent }) => (adjacent!.rows[0]!.soc = '11-1111'),
      `data/releases/${NEWEST}/adjacent.json: soc "11-1111" is not one of its occupations`,
    ],
    [
      'one of the two jobs among the neighbouring ones',
      ({ adjacent }) => (adjacent!.rows[0]!.soc = '23-2011'),
      `data/releases/${NEWEST}/adjacent.json: soc "23-2011" has its pay in pay.json already`,
    ],
    [
      'a neighbouring job in an unknown area',
      ({ adjacent }) => (adjacent!.rows[0]!.area = '00'),
      `data/releases/${NEWEST}/adjacent.json: area "00" is not in data/areas.json`,
    ],
    [
      'one of the two jobs missing among the occupations',
      ({ adjacent }) =>
        (adjacent!.occupations = adjacent!.occupations.filter(({ soc }) => soc !== '43-6012')),
      `data/releases/${NEWEST}/adjacent.json: occupations lack "43-6012", one of the two jobs`,
    ],
  ])('%s', (_, harm, message) => {
    expect(() => checkRelease(broken(harm), KNOWN)).toThrow(message);
  });

  test('an earlier release is named by its own file', () => {
    const files = broken(({ pay }) => (pay.rows[0]!.area = '00'), EARLIER);
    expect(() => checkRelease(files, KNOWN)).toThrow(`data/releases/${EARLIER}/pay.json: area "00"`);
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
  const files = broken(({ pay }) => {
    pay.rows[0]!.hour.p50 = 20;
    pay.rows[0]!.year.p50 = year;
  });
  if (fits) expect(() => checkRelease(files, KNOWN)).not.toThrow();
  else expect(() => checkRelease(files, KNOWN)).toThrow(`${year} a year is not 20 an hour`);
});

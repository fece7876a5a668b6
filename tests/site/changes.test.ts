import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageAt } from './pages.ts';

/* The page of changes against the published files, with nothing of the site's own code. */

const read = <T>(file: string) => JSON.parse(readFileSync(`data/${file}.json`, 'utf8')) as T;
interface Row {
  readonly area: string;
  readonly role: string;
  readonly jobs: unknown;
  readonly year: Readonly<Record<string, unknown>>;
}
const rowsOf = (release: string) => {
  const { rows } = read<{ rows: Row[] }>(`releases/${release}/pay`);
  return new Map(rows.map((row) => [`${row.area} ${row.role}`, row]));
};
const [then, now] = [rowsOf('2024-05'), rowsOf('2025-05')];
const areas = read<{ code: string; name: string; type: string; state: string }[]>('areas');
const cpi = new Map(
  read<{ months: { month: string; index: number }[] }>('history/cpi').months.map(({ month, index }) => [
    month,
    index,
  ]),
);
const inflation = cpi.get('2025-05')! / cpi.get('2024-05')!;

const { root } = pageAt('/data/changes/2025-05/');
const covered = areas.filter(
  ({ type, state }) =>
    type === 'nation' || type === 'state' || (type === 'nonmetropolitan' && state === 'CA'),
);
const median = (rows: typeof then, code: string, role: string) => {
  const cell = rows.get(`${code} ${role}`)?.year.p50;
  return typeof cell === 'number' ? cell : null;
};

test.each(['paralegal', 'legal-secretary'])(
  '%s: each place with both medians has a row, with its numbers, most risen first, in both kinds of dollars',
  (role) => {
    const both = covered
      .map(({ name, code }) => ({ name, then: median(then, code, role), now: median(now, code, role) }))
      .filter((place) => place.then !== null && place.now !== null);
    expect(both.length).toBeGreaterThan(50);
    const tables = root.querySelectorAll(`#${role} table`);
    expect(tables).toHaveLength(2);
    for (const [i, factor] of [1, inflation].entries()) {
      const rows = tables[i]!.querySelectorAll('tbody tr').map((row) => ({
        name: row.querySelector('th')!.text,
        numbers: row.querySelectorAll('data').map((data) => Number(data.getAttribute('value'))),
        sign: /[+−]|the same/.exec(row.querySelectorAll('td').at(-1)!.text)?.[0],
      }));
      expect(rows.map(({ name }) => name).sort()).toEqual(both.map(({ name }) => name).sort());
      const changes = rows.map(({ name, numbers, sign }) => {
        const place = both.find((one) => one.name === name)!;
        const earlier = place.then! * factor;
        const change = place.now! - earlier;
        expect(numbers[0], name).toBeCloseTo(earlier, 6);
        expect(numbers[1], name).toBe(place.now);
        expect(sign, name).toBe(Math.abs(change) < 0.5 ? 'the same' : change > 0 ? '+' : '−');
        if (numbers.length > 2) expect(numbers[2], name).toBeCloseTo(change, 6);
        return change;
      });
      expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    }
  },
);

test('what only one release has is listed with what became of it', () => {
  const entries = root.querySelectorAll('#one-sided li').map((entry) => {
    const heading = entry.parentNode!.previousElementSibling!.text;
    return `${heading} | ${entry.text.replace(/\s+/g, ' ').trim()}`;
  });
  const gone = 'No longer released by BLS';
  const lacking = 'Not in our copy of May 2024, so a change cannot be told';
  expect(entries.sort()).toEqual(
    [
      `${gone} | Montana, median pay a year of legal secretaries. May 2024: $43,230. May 2025: not released by BLS`,
      `${gone} | Vermont, jobs of legal secretaries. May 2024: 290. May 2025: not released by BLS`,
      `${lacking} | Iowa, median pay a year of legal secretaries. May 2024: not in our copy of this release. May 2025: $46,590`,
      `${lacking} | Rhode Island, jobs of legal secretaries. May 2024: not in our copy of this release. May 2025: 390`,
    ].sort(),
  );
});

test('the caution stands before the answer, and what our copy lacks is said', () => {
  const text = root.querySelector('main')!.text.replace(/\s+/g, ' ');
  const [caution, answer, copy] = [
    'does not encourage comparing',
    'In California, median pay of',
    'no territories or metropolitan areas',
  ];
  const places = [caution, answer, copy].map((part) => text.indexOf(part));
  expect(Math.min(...places)).toBeGreaterThan(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(root.querySelector('h1')!.nextElementSibling!.text).toContain(caution);
});

test('the pages of sources and of rankings lead to it', () => {
  for (const path of ['/data/', '/rankings/'])
    expect(pageAt(path).root.querySelectorAll('main a[href="/data/changes/2025-05/"]'), path).toHaveLength(1);
});

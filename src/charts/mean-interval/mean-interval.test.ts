import { describe, expect, test } from 'vitest';
import { editionAt, english } from '../../edition.ts';
import { en } from '../../words.en.ts';
import { plainText, trustedMarkup } from '../../markup.ts';
import type { Place } from '../../model/pay.ts';
import type { Role } from '../../schema/terms.ts';
import { chartMarkup } from '../show-chart.ts';
import { meanInterval } from './chart.ts';
import { meanIntervalExamples as examples } from './examples.ts';
import { type MeanIntervalInput, type MeanRow, readMeanInterval } from './input.ts';
import { layoutMeanInterval } from './layout.ts';
import { drawMeanInterval } from './svg.ts';

const { placeNamed, places } = english.data;

const layout = (rows: readonly MeanRow[]) => layoutMeanInterval(rows, en)!.rows;
/** The drawing of the second row, legal secretaries. */
const drawing = ({ rows }: MeanIntervalInput) =>
  String(drawMeanInterval(layoutMeanInterval(rows, en)!, '', en)).split('job--legal-secretary')[1]!;
const inputOf = (place: Place) => readMeanInterval({ ...english, place: () => place }, { area: place.slug });

describe('layoutMeanInterval', () => {
  test('one scale for both jobs: as far apart and as long as the dollars say', () => {
    const [narrow, wide] = layout(examples['narrow-and-wide'].rows);
    const perDollar = (wide!.line!.to - wide!.line!.from) / 29_400;
    expect(narrow!.line!.to - narrow!.line!.from).toBeCloseTo(7840 * perDollar, 1);
    expect(narrow!.x! - wide!.x!).toBeCloseTo(5000 * perDollar, 1);
    expect(narrow!.line!.from - wide!.line!.from).toBeCloseTo(15_780 * perDollar, 1);
  });

  test('in every place of the release: the interval inside the plot, the mean in its middle', () => {
    let drawn = 0;
    for (const place of places) {
      const { rows } = inputOf(place);
      if (rows.every(({ mean }) => mean.amount.value === null)) continue;
      for (const { role, x, line, capped, labels } of layout(rows)) {
        const row = place.rows[role];
        const isKnown = typeof row?.year.mean === 'number' && typeof row.meanRse === 'number';
        expect(line !== null && x !== null).toBe(isKnown);
        expect(labels.map((label) => label.name)).toEqual(isKnown ? ['mean', 'low', 'high'] : []);
        if (line === null || x === null) continue;
        drawn++;
        const inOrder = [0, line.from, x, line.to, 100];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(Math.abs(x - (line.from + line.to) / 2)).toBeLessThan(0.02);
        expect(labels.map((label) => label.x)).toEqual([x, line.from, line.to]);
        expect(capped).toBe(false);
      }
    }
    expect(drawn).toBeGreaterThan(1000);
  });

  test('a place without a mean of either job has nothing to draw', () => {
    expect(layoutMeanInterval([examples['no-mean'].rows[1]!], en)).toBeNull();
  });
});

describe('drawMeanInterval', () => {
  const [TRIANGLE, LINE, CAP] = ['class="mean-mark"', 'class="mean-line"', 'class="cap-mark"'];
  test.each<[string, keyof typeof examples, drawn: string[], says: string]>([
    ['a mean and its interval', 'narrow-and-wide', [TRIANGLE, LINE], 'mean $75,000$60,300$89,700'],
    [
      'a mean without an error: no line, and why',
      'no-error',
      [TRIANGLE],
      'mean $70,000 no interval: the error of the mean is not released by BLS',
    ],
    ['no mean: nothing but why', 'no-mean', [], 'mean: not released by BLS'],
    ['a mean above the cap: an arrow, no line', 'top-coded', [CAP], 'mean at least $239,200'],
  ])('%s', (_, name, drawn, says) => {
    const row = drawing(examples[name]);
    expect([TRIANGLE, LINE, CAP].filter((mark) => row.includes(mark))).toEqual(drawn);
    // After the row's name, without what stands in for the labels where text is large.
    const texts = row.slice(row.indexOf('</text>')).replace(/<text[^>]* display="none">.*?<\/text>/gs, '');
    expect(plainText(trustedMarkup(texts))).toBe(says);
  });

  test('line and triangle stand where the layout has them', () => {
    const { x, line } = layout(examples['narrow-and-wide'].rows)[1]!;
    const row = drawing(examples['narrow-and-wide']);
    expect(row).toContain(`${LINE} x1="${line!.from}%" x2="${line!.to}%"`);
    expect(row).toMatch(new RegExp(`<svg x="${x!}%"[^>]*><path ${TRIANGLE}`));
  });
});

const chart = (place: Place) => chartMarkup(meanInterval, inputOf(place), english);
const textOf = (place: Place) => plainText(chart(place));
const headlineOf = (place: Place) =>
  plainText(trustedMarkup(/class="chart-headline">(.*?)<\/h3>/s.exec(String(chart(place)))![1]!));

/** The place with the rows of its two jobs exchanged. */
function exchanged(place: Place): Place {
  const { paralegal, 'legal-secretary': secretary } = place.rows;
  return { ...place, rows: { paralegal: secretary, 'legal-secretary': paralegal } };
}

const SAYS = {
  zero: ['cannot tell the two averages (means) apart', 'So the survey cannot tell the two averages apart.'],
  above: ['apart: that of paralegals is higher', 'a year higher for paralegals. With its error'],
  below: [
    'apart: that of legal secretaries is higher',
    'a year higher for legal secretaries. With its error',
  ],
  unknown: ['How sure the survey is', 'BLS does not publish what it would take to compare'],
} as const;

describe('meanInterval', () => {
  test.each<[string, Place, keyof typeof SAYS]>([
    ['California: the interval of the gap holds zero', placeNamed('california'), 'zero'],
    ['the United States: it lies above', placeNamed('united-states'), 'above'],
    ['were the jobs exchanged, below', exchanged(placeNamed('united-states')), 'below'],
    ['Montana: a mean is not released', placeNamed('montana'), 'unknown'],
  ])('says in plain words what the survey can tell: %s', (_, place, known) => {
    expect(headlineOf(place)).toContain(SAYS[known][0]);
    expect(textOf(place)).toContain(SAYS[known][1]);
  });

  // 81,320 (2.2 %) and 74,860 (10.9 %); 69,700 (1.3 %) and 60,620 (2.1 %): worked out by hand in src/model.
  test.each<[string, Place, string]>([
    [
      'to either side',
      placeNamed('california'),
      'In California, the survey’s average (mean) is $6,460 a year higher for paralegals. But its error leaves open anything from $9,913 a year more for legal secretaries to $22,833 more for paralegals (95% interval). So the survey cannot tell the two averages apart.',
    ],
    [
      'to either side, the jobs exchanged',
      exchanged(placeNamed('california')),
      'In California, the survey’s average (mean) is $6,460 a year higher for legal secretaries. But its error leaves open anything from $22,833 a year more for legal secretaries to $9,913 more for paralegals (95% interval). So the survey cannot tell the two averages apart.',
    ],
    [
      'from least to most',
      placeNamed('united-states'),
      'In the United States, the survey’s average (mean) is $9,080 a year higher for paralegals. With its error, that is anything from $6,017 to $12,143 (95% interval). So the survey can tell the two averages apart.',
    ],
    [
      'from least to most, the jobs exchanged',
      exchanged(placeNamed('united-states')),
      'In the United States, the survey’s average (mean) is $9,080 a year higher for legal secretaries. With its error, that is anything from $6,017 to $12,143 (95% interval). So the survey can tell the two averages apart.',
    ],
  ])('the sentence says how far apart, without a minus: %s', (_, place, sentence) => {
    expect(textOf(place)).toContain(sentence);
  });

  test('headline and sentence say what the published figures say, in every place', () => {
    for (const place of places) {
      const read = (role: Role) => [place.rows[role]?.year.mean, place.rows[role]?.meanRse];
      const cells = [...read('paralegal'), ...read('legal-secretary')];
      const [a, aRse, b, bRse] = cells.map((cell) => (typeof cell === 'number' ? cell : NaN));
      const gap = a! - b!;
      const margin = Math.sqrt((a! * aRse!) ** 2 + (b! * bRse!) ** 2) * 0.0196;
      const expected = Number.isNaN(margin)
        ? 'unknown'
        : gap > margin
          ? 'above'
          : gap < -margin
            ? 'below'
            : 'zero';
      const [headline, text] = [headlineOf(place), textOf(place)];
      for (const [known, [inHeadline, inSentence]] of Object.entries(SAYS)) {
        const told = [headline.includes(inHeadline), text.includes(inSentence)];
        expect([place.slug, known, ...told]).toEqual([
          place.slug,
          known,
          known === expected,
          known === expected,
        ]);
      }
    }
  });

  test('a mean is called a mean; a median or percentile is neither given nor drawn, and that is said', () => {
    const text = textOf(placeNamed('california'));
    expect(text).toContain('Paralegals in California: the mean is $81,320 a year, with a 95% interval from');
    expect(text).toContain('BLS publishes no margin for a median or a percentile');
    expect(String(chart(placeNamed('california')))).not.toMatch(/data-figure="[^"]*\/p\d\d\b/);
  });

  test('the table has every estimate with both ends and its error', () => {
    const table = String(chart(placeNamed('california'))).split('<tbody>')[1]!;
    const rows = table
      .split('</tr>')
      .map((row) => row.split('</td>').map((cell) => plainText(trustedMarkup(cell))));
    expect(rows.slice(0, 5).map((cells) => cells.slice(0, 4).join(' | '))).toEqual([
      'Mean a year, paralegals$81,320 | $77,813 | $84,827 | 2.2%',
      'Mean a year, legal secretaries$74,860 | $58,867 | $90,853 | 10.9%',
      'Mean of paralegals less that of legal secretaries$6,460 | −$9,913 | $22,833 | does not apply',
      'Jobs, paralegals47,130 | 39,560 | 54,700 | 8.2%',
      'Jobs, legal secretaries27,470 | 17,990 | 36,950 | 17.6%',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['the United States: none', 'united-states', []],
    [
      'California: the mean of legal secretaries',
      'california',
      ['The mean of legal secretaries in California is rough'],
    ],
  ])('rough figures are named: %s', (_, slug, notes) => {
    const text = textOf(placeNamed(slug));
    for (const note of notes) expect(text).toContain(note);
    expect(text.match(/is rough|estimates only/g) ?? []).toHaveLength(notes.length);
  });

  test('without a mean of either job there is no drawing, and a sentence says so of both', () => {
    const place: Place = { ...placeNamed('montana'), rows: { paralegal: null, 'legal-secretary': null } };
    expect(String(chart(place))).not.toContain('<svg');
    expect(textOf(place).match(/in Montana: the mean is not in this release/g)).toHaveLength(2);
    expect(String(chart(place))).not.toContain('value="0"');
  });
});

test.each([
  ['alabama', true],
  ['california', false],
  ['new-york', false],
  ['united-states', false],
])('%s: that averages are apart and pairs too close to call is said to be both true: %s', (slug, told) => {
  const { notes } = meanInterval.say(inputOf(placeNamed(slug)), english);
  const note = 'The average of paralegals is higher by more than the survey’s error.';
  expect(notes.some((text) => plainText(text).startsWith(note))).toBe(told);
});

// Each is of what is known there: intervals of a mean, of jobs, and of the difference.
test.each([
  ['r/2025-05', 'california', { mean: true, jobs: true, gap: true }],
  ['r/2025-05', 'montana', { mean: true, jobs: true, gap: false }],
  ['r/2025-05', 'midland-mi', { mean: false, jobs: true, gap: false }],
  ['r/2025-05', 'aguadilla', { mean: false, jobs: false, gap: false }],
  ['r/2024-05', 'california', { mean: false, jobs: false, gap: false }],
])('%s, %s: of intervals is told only what is on show', (path, area, has) => {
  const edition = editionAt(path);
  const { subtitle, notes } = meanInterval.say(readMeanInterval(edition, { area }), edition);
  const text = notes.map(plainText).join(' ');
  expect({
    mean: plainText(subtitle).includes('95% interval'),
    jobs: text.includes('A 95% interval shows'),
    gap: text.includes('taken as independent'),
  }).toEqual(has);
});

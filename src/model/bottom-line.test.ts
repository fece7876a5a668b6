import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import type { Role } from '../schema/terms.ts';
import { bottomLine, meansApartYetClose } from './bottom-line.ts';
import { meanGap, meansTold } from './certainty.ts';
import { payOverlap } from './overlap.ts';
import { AS_PUBLISHED, payOf } from './pay.ts';

const everywhere = RELEASES.flatMap((id) => {
  const { info, places } = openRelease(id);
  return places.map((place) => ({ info, place, line: bottomLine(info, place) }));
});
const medianOf = ({ info, place }: (typeof everywhere)[number], role: Role) =>
  payOf(info, place, role, 'p50', AS_PUBLISHED).value;
const named = (rows: typeof everywhere) => rows.map(({ info, place }) => `${info.id} ${place.slug}`);

describe('over every area of every release', () => {
  test('the job named as higher has the higher median, and the gap is theirs', () => {
    const wrong = everywhere.filter((row) => {
      const [one, other] = [medianOf(row, 'paralegal'), medianOf(row, 'legal-secretary')];
      const { higher, gap, percent, finding } = row.line;
      if (one === null || other === null)
        return finding !== 'lacking' || higher !== null || gap.value !== null;
      if (one === other) return higher !== null || gap.value !== 0 || percent.value !== 0;
      const [more, less] = one > other ? [one, other] : [other, one];
      return (
        finding === 'lacking' ||
        higher !== (one > other ? 'paralegal' : 'legal-secretary') ||
        gap.value !== more - less ||
        Math.abs(percent.value! - (more / less - 1) * 100) > 1e-9
      );
    });
    expect(named(wrong)).toEqual([]);
  });

  test('pairs are those in which the job without the higher median is paid more', () => {
    const wrong = everywhere.filter(({ info, place, line: { against, higher } }) => {
      const job = higher === 'legal-secretary' ? 'paralegal' : 'legal-secretary';
      return against.value !== payOverlap(info, place, job).point.value;
    });
    expect(named(wrong)).toEqual([]);
  });

  test('45 to 55 pairs in 100, as they are shown, are close; under 45 the medians hold, over 55 they do not', () => {
    const wrong = everywhere.filter(({ line: { finding, against } }) => {
      if (finding === 'lacking' || against.value === null) return false;
      const shown = Number(against.value.toFixed(0));
      return finding !== (shown < 45 ? 'clear' : shown > 55 ? 'split' : 'close');
    });
    expect(named(wrong)).toEqual([]);
    for (const finding of ['clear', 'close', 'split', 'lacking'])
      expect(everywhere.some(({ line }) => line.finding === finding)).toBe(true);
  });

  test('no clear finding is against what the survey can tell of the means', () => {
    const wrong = everywhere.filter(({ info, place, line: { finding, higher } }) => {
      const told = meansTold(meanGap(info, place));
      return finding === 'clear' && (told === 'paralegal' || told === 'legal-secretary') && told !== higher;
    });
    expect(named(wrong)).toEqual([]);
  });
});

test.each<[string, Role | null, string]>([
  ['alabama', 'paralegal', 'close, and the means are apart'],
  ['augusta', 'paralegal', 'close, and the mean of the job with the lower median is higher'],
  ['new-york', null, 'close, and the means are not apart'],
  ['united-states', null, 'the means are apart, and pairs are not close'],
  ['montana', null, 'one job has no wage'],
])('%s: means apart and yet close is %s: %s', (slug, told) => {
  const { info, placeNamed } = openRelease(RELEASES[0]);
  expect(meansApartYetClose(info, placeNamed(slug))).toBe(told);
});

test('a gap is on the basis asked for, and pairs stay as they are', () => {
  const { info, placeNamed } = openRelease(RELEASES[0]);
  const place = placeNamed('california');
  const hourly = bottomLine(info, place, { unit: 'hour', hours: 40, prices: 'nominal' });
  const [one, other] = (['paralegal', 'legal-secretary'] as const).map((role) =>
    payOf(info, place, role, 'p50', { ...AS_PUBLISHED, unit: 'hour' }),
  );
  expect(hourly.gap.value).toBeCloseTo(one!.value! - other!.value!, 10);
  expect(hourly.against).toEqual(bottomLine(info, place).against);
});

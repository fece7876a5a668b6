import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../../data/charts.ts';
import { areas, openRelease, RELEASES } from '../../data/index.ts';
import { entryFromHash } from '../../offer/entry.ts';
import { plainText } from '../../markup.ts';
import { byRole } from '../../model/by-role.ts';
import { percentilesOf } from '../../model/offer.ts';
import { type MarkerInput, markerScale } from '../../model/marker-scale.ts';
import { asPaid, markerStandings, sameStand } from '../../model/pay-marker.ts';
import { AS_PUBLISHED, type PayBasis, type Place } from '../../model/pay.ts';
import { PAY_UNITS } from '../../model/pay-units.ts';
import { PERCENTILES, ROLES } from '../../schema/terms.ts';
import { en } from '../../words.en.ts';
import { sayMarker, speakMarker } from './say.ts';

const { placeNamed } = openRelease(RELEASES[0]);
const chartData = chartDataOf(RELEASES[0]);
const telling = { words: en, href: (page: string) => page };

function inputOf(place: Place, basis: PayBasis = AS_PUBLISHED): MarkerInput | null {
  const percentiles = byRole((role) => percentilesOf(chartData.release, place, role, basis));
  const values = ROLES.flatMap((role) => PERCENTILES.flatMap((p) => percentiles[role][p].value ?? []));
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values) * 0.95, Math.max(...values) * 1.05];
  return { source: chartData.release.source, place, basis, percentiles, low, high };
}

const california = inputOf(placeNamed('california'))!;
const said = (usd: number, input = california) => plainText(sayMarker(input, usd, telling));

describe('in words', () => {
  test('an amount between the marks of one job and above all of another', () => {
    expect(said(70_000)).toMatchInlineSnapshot(
      `"$70,000 a year Paralegals: between the 25th percentile and the median; about 39 in 100 are paid less, estimated.Legal secretaries: between the median and the 75th percentile; about 61 in 100 are paid less, estimated. Check an offer of $70,000 a year"`,
    );
  });

  test('below the lowest mark and above the highest, nothing is estimated', () => {
    expect(said(30_000)).toMatch(
      /Paralegals: below the 10th percentile; fewer than 10 in 100 are paid less\./,
    );
    expect(said(500_000)).toMatch(
      /Paralegals: above the 90th percentile; more than 90 in 100 are paid less\./,
    );
  });

  test('at a published mark its own number stands, and no estimate', () => {
    const { value } = california.percentiles.paralegal.p50;
    expect(said(value!)).toMatch(/Paralegals: at the median; 50 in 100 are paid less\./);
  });

  test('marks that are equal are named together', () => {
    const paralegal = { ...california.percentiles.paralegal, p25: california.percentiles.paralegal.p10 };
    const equal = { ...california, percentiles: { ...california.percentiles, paralegal } };
    expect(said(paralegal.p10.value!, equal)).toMatch(
      /at the 10th percentile and the 25th percentile, which are equal; at most 10 in 100 are paid less\./,
    );
  });

  test('a job without wages says why', () => {
    const without = areas
      .map(({ slug }) => placeNamed(slug))
      .find((place) => place.rows.paralegal && !place.rows['legal-secretary'])!;
    expect(said(60_000, inputOf(without)!)).toMatch(/Wages of legal secretaries are not in this release\./);
  });

  test('local prices are said, and the link carries what is paid', () => {
    const local = inputOf(placeNamed('california'), { ...AS_PUBLISHED, prices: 'local' })!;
    const paid = asPaid(local, 70_000);
    expect(paid).toBeGreaterThan(75_000);
    expect(said(70_000, local)).toMatch(/^\$70,000 a year, at U\.S\. average prices/);
    expect(said(70_000, local)).toMatch(/in 100 have pay worth less, estimated/);
    expect(String(sayMarker(local, 70_000, telling))).toContain(`/offer/#pay=${paid}&amp;per=year`);
  });
});

test.each(PAY_UNITS)('by the %s, the link says the same offer to the offer check, after #', (unit) => {
  const input = inputOf(placeNamed('fresno'), { ...AS_PUBLISHED, unit, hours: 37.5 })!;
  const usd = markerScale(input).min;
  const link = /href="([^"#]*)(#[^"]*)"/.exec(String(sayMarker(input, usd, telling)))!;
  expect(link[1]).toBe('/offer/');
  const { entry, unknown } = entryFromHash(link[2]!.replaceAll('&amp;', '&'), en.offerForm.writing)!;
  expect(unknown).toEqual([]);
  expect(entry).toMatchObject({ pay: usd, per: unit, hours: 37.5, weeks: 52, area: 'fresno' });
  expect(speakMarker(input, usd, en)).toMatch(/^\$[\d,.]+ an? /);
});

test('the same pay a year stands on the axis of another unit; what is off the axis stands nowhere', () => {
  const hour = inputOf(placeNamed('california'), { ...AS_PUBLISHED, unit: 'hour' })!;
  expect(sameStand(70_000, AS_PUBLISHED, hour)).toBe(33.75);
  expect(sameStand(1_000_000, AS_PUBLISHED, hour)).toBeNull();
});

test('in every place, unit and stand the words agree with the positions', () => {
  const problems: string[] = [];
  let stands = 0;
  for (const { slug } of areas) {
    const place = placeNamed(slug);
    for (const unit of PAY_UNITS) {
      const input = inputOf(place, { ...AS_PUBLISHED, unit });
      if (!input) continue;
      const { min, max, step, x } = markerScale(input);
      for (let i = 0; i <= 8; i++) {
        const usd = min + Math.round(((max - min) * i) / 8 / step) * step;
        stands++;
        if (x(usd) < 0 || x(usd) > 100) problems.push(`${slug} ${unit} ${usd}: off the axis`);
        for (const role of ROLES) {
          const { bracket, less } = markerStandings(input, usd)[role];
          const at = (name: (typeof PERCENTILES)[number]) => x(input.percentiles[role][name].value!);
          if ('from' in bracket && bracket.from && !(at(bracket.from) < x(usd)))
            problems.push(`${slug} ${unit} ${usd} ${role}: not above ${bracket.from}`);
          if (
            'to' in bracket &&
            input.percentiles[role][bracket.to].value !== null &&
            !(at(bracket.to) > x(usd))
          )
            problems.push(`${slug} ${unit} ${usd} ${role}: not below ${bracket.to}`);
          if (less.kind === 'estimate' && bracket.kind === 'between') {
            const [from, to] = [Number(bracket.from.slice(1)), Number(bracket.to.slice(1))];
            if (!(from < less.amount.value! && less.amount.value! < to))
              problems.push(`${slug} ${unit} ${usd} ${role}: ${String(less.amount.value)} of 100`);
          }
        }
      }
    }
  }
  expect(problems).toEqual([]);
  expect(stands).toBeGreaterThan(5000);
});

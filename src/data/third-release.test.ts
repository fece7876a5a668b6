import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importRelease } from '../../scripts/import-oews/import-release.ts';
import { bls, csvOf, gridOf, SECRETARY } from '../../scripts/import-oews/test-files.ts';
import { drawAnswer } from '../explorer/answer.ts';
import { drawView } from '../explorer/draw.ts';
import { defaultView, parseView, searchOf } from '../explorer/view.ts';
import { drawn } from '../charts/words.en.ts';
import { markup, plainText } from '../markup.ts';
import { packPlace, releaseFolder, unpackPlace, type WirePlace } from '../places/wire.ts';
import { payReleaseSchema } from '../schema/pay.ts';
import { chartDataFor } from './charts.ts';
import { areas, RELEASES, roles, sourceNamed, sources } from './index.ts';
import { releaseOf } from './releases.ts';

const ID = '2026-05';
const folder = mkdtempSync(join(tmpdir(), 'third-release-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A release that BLS has not made, by the command that imports one. */
async function importMadeUp() {
  const rows = [
    bls({ A_MEDIAN: 80_010, H_MEDIAN: 38.47 }),
    bls({ ...SECRETARY, A_MEDIAN: 70_010, H_MEDIAN: 33.66 }),
  ];
  writeFileSync(join(folder, 'may.csv'), csvOf(gridOf(rows)));
  const options = { from: folder, outDir: folder, release: ID, areas, roles };
  await importRelease({ files: ['may.csv'], ...options, caps: { hour: 120, year: 249_600 } });
  const text = readFileSync(join(folder, ID, 'pay.json'), 'utf8');
  return payReleaseSchema.parse(JSON.parse(text));
}

test('a release is its import, its source and its name in the list; the explorer then shows it', async () => {
  const pay = await importMadeUp();
  expect(() => releaseOf({ pay })).toThrow(`source "oews-${ID}" is not in data/sources.json`);

  const source = { ...sourceNamed('oews-2025-05'), id: `oews-${ID}`, release: 'May 2026' };
  expect(() => releaseOf({ pay }, { areas, roles, sources: [...sources, source] }, '1999')).toThrow(
    'No year of price parities "1999"',
  );
  const release = releaseOf({ pay }, { areas, roles, sources: [...sources, source] });
  const releases = [ID, ...RELEASES];
  expect(releaseFolder(ID, releases[0]!)).toBe('');
  expect(releaseFolder(RELEASES[0], releases[0]!)).toBe('2025-05/');
  expect(parseView('', releases).view).toEqual(defaultView(ID));
  expect(searchOf(defaultView(RELEASES[0]), { newest: ID })).toBe('?release=2025-05');

  const sent = JSON.parse(
    JSON.stringify({
      chartData: chartDataFor(release.info, source),
      places: release.places.map(packPlace),
    }),
  ) as { chartData: ReturnType<typeof chartDataFor>; places: WirePlace[] };
  const places = sent.places.map(unpackPlace);
  const said = (slug: string) => {
    const place = places.find((candidate) => candidate.slug === slug)!;
    const states = places.filter(({ type }) => type === 'state');
    const view = { ...defaultView(ID), area: slug };
    const context = { ...sent.chartData, words: drawn, href: (page: string) => page };
    const data = { place, states, newest: ID, href: context.href };
    return plainText(
      markup`${drawAnswer(context, view, data)} ${drawView(context, view, data).map(({ draw }) => draw())}`,
    );
  };
  expect(said('california')).toContain(
    'In California, the median paralegal is paid $10,000 (14%) more a year',
  );
  expect(said('california')).toContain('OEWS, May 2026');
  // It is complete, so an area without a row is not in the release.
  expect(said('texas')).toContain('In Texas, wages of both jobs are not in this release');
});

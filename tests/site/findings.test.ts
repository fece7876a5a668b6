import { expect, test } from 'vitest';
import { RAW_PLACES } from '../charts/raw-files.ts';
import { rawFigure } from '../charts/raw-figures.ts';
import { pageAt } from './pages.ts';

/*
 * What home and article say that no chart does, against the published files.
 */

const median = (slug: string, role: string) => rawFigure(`oews-2025-05/${slug}/${role}/p50/year`) ?? null;
const areas = RAW_PLACES.filter(({ kind }) => kind === 'area').map(({ slug }) => slug);
const ranked = (role: string) =>
  areas
    .flatMap((slug) => ({ slug, usd: median(slug, role) ?? [] }))
    .filter((entry): entry is { slug: string; usd: number } => typeof entry.usd === 'number')
    .sort((a, b) => b.usd - a.usd);

const found = (path: string) =>
  pageAt(path)
    .root.querySelectorAll('.finding')
    .map((finding) => ({
      text: finding.text.replace(/\s+/g, ' ').trim(),
      ids: finding.querySelectorAll('[data-figure]').map((data) => data.getAttribute('data-figure')!),
    }));

test.each(['/', '/guides/legal-secretary-vs-paralegal/'])('%s tells the three findings', (path) => {
  expect(found(path)).toHaveLength(3);
});

test('the first names the best and the worst paid area, and how their distance stands to that of the jobs', () => {
  const [{ text, ids }] = found('/') as [ReturnType<typeof found>[number]];
  const all = ranked('paralegal');
  const [best, worst] = [all[0]!, all.at(-1)!];
  const id = (slug: string) => `oews-2025-05/${slug}/paralegal/p50/year`;
  expect(ids.slice(0, 2)).toEqual([id(worst.slug), id(best.slug)]);
  const gap = Math.abs(median('california', 'paralegal')! - median('california', 'legal-secretary')!);
  const times = (best.usd - worst.usd) / gap;
  expect([times > 2.75 && times < 2.95, text.includes('nearly three times')]).toEqual([true, true]);
});

test('the second names the area where the lower job is paid best, and says which is more', () => {
  const { text, ids } = found('/')[1]!;
  const [best] = ranked('legal-secretary');
  expect(median('california', 'legal-secretary')).toBeLessThan(median('california', 'paralegal')!);
  expect(ids).toEqual([
    `oews-2025-05/${best!.slug}/legal-secretary/p50/year`,
    'oews-2025-05/california/paralegal/p50/year',
  ]);
  expect(text.includes('is paid more than')).toBe(best!.usd > median('california', 'paralegal')!);
});

test('the third says that prices grew faster only where both medians buy less', () => {
  const { text, ids } = found('/')[2]!;
  expect(ids).toEqual(['paralegal', 'legal-secretary'].map((role) => `derived/real-gap/${role}/2021/2025`));
  const less = ['paralegal', 'legal-secretary'].map(
    (role) =>
      rawFigure(`derived/may-2025-dollars/${role}/2021`)! >
      rawFigure(`derived/may-2025-dollars/${role}/2025`)!,
  );
  expect([less, text.includes('prices have grown faster')]).toEqual([[true, true], true]);
  expect(text.match(/less a year/g)).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { reportOf } from './build-report.ts';

const built = {
  files: [
    { path: 'index.html', bytes: 20_000 },
    { path: 'pay/index.html', bytes: 100_400 },
    { path: 'favicon.svg', bytes: 1_000_000 },
  ],
  pictures: { drawn: 12, kept: 830, seconds: 3.4 },
  seconds: { pages: 21.2, all: 58.4 },
  processorSeconds: 99.6,
};

test('pages are counted apart from other files, with the mean and the largest', () => {
  expect(reportOf(built)).toEqual([
    '2 pages, 0.1 MB of HTML (60 kB a page, at most 100 kB: pay/index.html); 3 files, 1.1 MB',
    'pages 21 s, pictures 3 s (12 drawn, 830 as they were), in all 58 s; 100 s of the processor',
  ]);
});

test('a build without a page has no largest', () => {
  expect(reportOf({ ...built, files: [] })[0]).toBe('0 pages, 0.0 MB of HTML; 0 files, 0.0 MB');
});

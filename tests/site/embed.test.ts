import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { contentSecurityPolicy } from '../../src/csp.ts';
import { DIST, everyPage, expectNone, pageAt, pageFrom, readBuilt, SITE } from './pages.ts';

const embeds = globSync('{embed,r/*/embed}/**/index.html', { cwd: DIST }).sort();
const addresses = embeds.map((file) => `/${file.replace(/index\.html$/, '')}`);
const liveOf = (chart: string) => embeds.filter((file) => file.startsWith(`embed/${chart}/`));

/** Of each chart and edition the one with the most to say. */
const sample = [...Map.groupBy(embeds, (file) => file.replace(/(?<=embed\/[^/]+\/).*/, '')).values()].map(
  (files) => files.reduce((a, b) => (statSync(join(DIST, b)).size > statSync(join(DIST, a)).size ? b : a)),
);
const sampled = sample.map((file) => pageFrom(file, readBuilt(file)));

/** The blocks of `_headers` that hold for an address. */
const headersOf = (address: string): string[] =>
  readBuilt('_headers')
    .split(/\n(?=\/)/)
    .filter((block) => {
      const pattern = block.split('\n')[0]!;
      return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    });

test('there is every chart, of every place that it can be of', () => {
  expectNone(CHARTS.flatMap(({ chart: { name } }) => (liveOf(name).length === 0 ? [name] : [])));
  const places = everyPage.filter(({ path }) => /^\/pay\/(?:california\/)?[a-z-]+\/$/.test(path)).length - 1;
  expect(liveOf('pay-range')).toHaveLength(places);
  expect(liveOf('pay-map')).toHaveLength(2 * places);
  // The fifty and the District of Columbia, for each job.
  expect(liveOf('state-ranking')).toHaveLength(102);
  // A country of its own marks none.
  expect(liveOf('employers')).toEqual(['embed/employers/united-states/index.html']);
  expect(addresses).toContain('/embed/pay-map/nevada/legal-secretary/');
  expect(addresses).toContain('/r/2024-05/embed/pay-range/california/');
  // What belongs to no release cannot stay as it is.
  expect(addresses).not.toContain('/r/2025-05/embed/job-board/california/');
});

describe.each(sampled)('$path', ({ path, html, root }) => {
  test('is a chart alone, whole without a script', () => {
    expect(root.querySelectorAll('header, nav, style, script:not([src])')).toHaveLength(0);
    expect(root.querySelector('html')!.getAttribute('lang')).toBe('en');
    expect(root.querySelector('title')!.textContent).toMatch(/.: ./);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelectorAll('table caption').length).toBeGreaterThan(0);
    expect(root.querySelector('.chart-source a')).not.toBeNull();
    const open = root.querySelectorAll('details[open]');
    expect(open).toHaveLength(0);
    expect(html).toContain('<meta name="robots" content="noindex">');
    // A module would need an origin, which a sandboxed frame has not.
    expect(root.querySelectorAll('script[type="module"], link[rel="preload"]')).toHaveLength(0);
    const policy = root.querySelector('meta[http-equiv]')!.getAttribute('content');
    expect(policy).toBe(contentSecurityPolicy({ framed: SITE }));
  });

  test('leads to the same view of the site, in its own edition, and never within the frame', () => {
    expect(root.querySelector('base')!.getAttribute('target')).toBe('_blank');
    const address = new URL(root.querySelector('body > footer a')!.getAttribute('href')!, SITE);
    const page = pageAt(address.pathname);
    if (path.startsWith('/r/') && !path.includes('pay-by-the-hour'))
      expect(address.pathname.startsWith(path.slice(0, '/r/2025-05/'.length))).toBe(true);
    if (address.hash !== '') expect(page.root.querySelector(address.hash)).not.toBeNull();
  });

  test('tells programs how to show it', () => {
    const link = root.querySelector('link[type="application/json+oembed"]')!.getAttribute('href')!;
    expect(link).toBe(`${SITE}${path}oembed.json`);
    const said = JSON.parse(readBuilt(`${path.slice(1)}oembed.json`)) as Record<string, unknown>;
    expect(said).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Second Chair' });
    expect(said.height).toBeGreaterThan(400);
    const frame = pageFrom('x/index.html', String(said.html)).root.querySelector('iframe')!;
    expect(frame.getAttribute('src')).toBe(`${SITE}${path}`);
    expect(frame.getAttribute('title')).toBe(said.title);
    expect(frame.getAttribute('height')).toBe(String(said.height));
  });

  test('is light', () => {
    const sheets = root.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href')!);
    const all = [html, ...sheets.map((sheet) => readBuilt(sheet.slice(1)))];
    const bytes = all.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(30 * 1024);
    expectNone(sheets.filter((sheet) => readBuilt(sheet.slice(1)).includes('.woff2')));
  });
});

test('all of them together keep within their room', () => {
  const bytes = embeds.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
  expect(bytes).toBeLessThan(80 * 1024 * 1024);
});

test('other sites may frame the charts for them', () => {
  for (const { path } of sampled) {
    const headers = headersOf(path).join('\n');
    expect(headers.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(headers).toContain('frame-ancestors *');
    expect(headers).not.toContain('X-Frame-Options');
  }
});

test('no other page may be framed, each by one rule', () => {
  expectNone(
    everyPage.flatMap(({ path }) => {
      const headers = headersOf(path).join('\n');
      const rules = headers.match(/frame-ancestors 'none'\n {2}X-Frame-Options: DENY/g) ?? [];
      const policies = headers.match(/Content-Security-Policy/g) ?? [];
      return rules.length === 1 && policies.length === 1 ? [] : [`${path}: ${rules.length} rules`];
    }),
  );
  // Cloudflare Pages reads a hundred.
  expect(readBuilt('_headers').split(/\n(?=\/)/).length).toBeLessThan(100);
});

test('the site map and the search leave them out', () => {
  expect(readBuilt('sitemap-0.xml')).not.toContain('/embed/');
});

test('the resizer weighs less than 600 bytes', () => {
  expect(statSync(join(DIST, 'embed/resize.js')).size).toBeLessThan(600);
});

test.each(['/pay/california/san-diego/', '/rankings/', '/r/2025-05/pay/nevada/', '/pay/united-states/'])(
  'the panels of %s have the code of their own charts',
  (path) => {
    const { root } = pageAt(path);
    const codes = root.querySelectorAll('.take--chart .share-embed pre');
    expect(codes.length).toBeGreaterThan(2);
    for (const code of codes) {
      const frame = pageFrom('x/index.html', code.textContent).root.querySelector('iframe')!;
      const address = frame.getAttribute('src')!.replace(SITE, '');
      expect(existsSync(join(DIST, address, 'index.html')), address).toBe(true);
      const chart = code.closest('details')!.querySelector('[id^="share-"]')!.id.replace('share-', '');
      const shown = readFileSync(join(DIST, address, 'index.html'), 'utf8');
      const headline = /<h1[^>]*>(.*?)<\/h1>/.exec(shown)![1]!;
      const text = root.querySelector(`#share-${chart} .share-text`)!.innerHTML;
      expect(text, chart).toContain(headline);
    }
  },
);

import { globSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/csp.ts';
import { PENDING, PENDING_HASH } from '../../src/explorer/pending.ts';
import { DIST, expectNone, type Page, pageAt, pageFrom, pages, readBuilt, SITE } from './pages.ts';

const shown = (element: HTMLElement) => element.toString().slice(0, 120);

/** Whether a page has the explorer’s script written into it, which its policy names by its hash. */
const hasPending = (path: string): boolean => /^(?:\/r\/[^/]+)?\/pay\/$/.test(path);

/** The page's own policy: the site's, in force before anything is loaded. */
function badPolicy({ path, root }: Page): string[] {
  const metas = root.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
  const policy = metas[0]?.getAttribute('content');
  if (metas.length !== 1 || policy === undefined) return [`${path}: ${metas.length} policies, should be 1`];
  const problems: string[] = [];
  // Search runs WebAssembly, no other page does.
  if (
    policy !==
    contentSecurityPolicy({
      wasm: path === '/search/',
      // The explorer makes pictures of its views, and has its script in the head.
      pictures: hasPending(path),
      inline: hasPending(path) ? [PENDING_HASH] : [],
    })
  )
    problems.push(`the policy is ${policy}`);
  if (/'unsafe-(?:inline|eval)'/.test(policy)) problems.push(`an unsafe policy: ${policy}`);
  const loading = root.querySelectorAll('meta[http-equiv], script, link, style, img');
  if (loading[0] !== metas[0]) problems.push(`stands before the policy: ${shown(loading[0]!)}`);
  return problems.map((problem) => `${path}: ${problem}`);
}

/** Scripts and styles written into the page, which the policy would block. */
function inline({ path, root }: Page): string[] {
  const scripts = root
    .querySelectorAll('script')
    .filter(
      (script) =>
        script.getAttribute('type') !== 'application/ld+json' &&
        (!script.getAttribute('src') || script.rawText.trim() !== '') &&
        !(hasPending(path) && script.rawText === PENDING),
    );
  const attributes = root.querySelectorAll('*').flatMap((element) =>
    Object.keys(element.attributes)
      .filter((name) => /^(?:on.*|style|srcdoc)$/i.test(name))
      .map((name) => `${name} of ${shown(element)}`),
  );
  return [...scripts.map(shown), ...root.querySelectorAll('style').map(shown), ...attributes].map(
    (found) => `${path}: ${found}`,
  );
}

// All that a page loads, and where its forms go. A plain link may lead anywhere.
const LOADED = [
  ['link:not([rel="canonical"]):not([rel="alternate"]):not([rel="license"])', 'href'],
  ['script, img, iframe, embed, source, video, audio, track, input', 'src'],
  ['form', 'action'],
  ['button, input', 'formaction'],
  ['object', 'data'],
  ['video', 'poster'],
  ['use, image', 'href'],
] as const;

const isForeign = (address: string, base: string) => new URL(address, base).origin !== SITE;

/** What would ask another origin: of the page itself, not of a link that a reader follows. */
function foreign({ path, root }: Page): string[] {
  const single = LOADED.flatMap(([selector, name]) =>
    root.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? []),
  );
  const sets = root.querySelectorAll('[srcset]').flatMap((element) => {
    return element
      .getAttribute('srcset')!
      .split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0]!);
  });
  return [...single, ...sets]
    .filter((address) => isForeign(address, `${SITE}${path}`))
    .map((address) => `${path}: ${address.slice(0, 120)}`);
}

const CSS_URL = /url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g;
const foreignInCss = (file: string, css: string): string[] =>
  [...css.matchAll(CSS_URL)]
    .map((match) => (match[1] ?? match[2])!)
    .filter((address) => isForeign(address, `${SITE}/${file}`))
    .map((address) => `${file}: ${address.slice(0, 120)}`);

const withoutAlt = ({ path, root }: Page): string[] =>
  root
    .querySelectorAll('img:not([alt]), area:not([alt]), input[type="image"]:not([alt])')
    .map((image) => `${path}: ${shown(image)}`);

test('every page carries the site’s Content-Security-Policy before anything else', () => {
  expectNone(pages.flatMap(badPolicy));
});

test('no page has a script, a style or an event handler written into it', () => {
  expectNone(pages.flatMap(inline));
});

test('no script in the head of the explorer’s page keeps it from being drawn', () => {
  const scripts = pageAt('/pay/').root.querySelectorAll('script[src]');
  expect(scripts.length).toBeGreaterThan(0);
  const blocking = scripts.filter(
    (script) => script.getAttribute('type') !== 'module' && script.getAttribute('defer') === undefined,
  );
  expectNone(blocking.map(shown));
});

test('no page and no stylesheet loads anything from another origin', () => {
  const inCss = globSync('_astro/**/*.css', { cwd: DIST }).flatMap((file) =>
    foreignInCss(file, readBuilt(file)),
  );
  expectNone([...pages.flatMap(foreign), ...inCss]);
});

test('every image has an alt text', () => {
  expectNone(pages.flatMap(withoutAlt));
});

const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

test.each([
  ['no policy', badPolicy, '<head></head>'],
  ['another policy', badPolicy, meta("script-src 'self' 'unsafe-inline'")],
  [
    'a style before the policy',
    badPolicy,
    `<link rel="stylesheet" href="/x.css">${meta(contentSecurityPolicy())}`,
  ],
  ['a script', inline, '<script>alert(1)</script>'],
  ['a module', inline, '<script type="module">alert(1)</script>'],
  ['a style', inline, '<style>p { color: red }</style>'],
  ['a style of an element', inline, '<p style="color: red">x</p>'],
  ['an event handler', inline, '<p onclick="alert(1)">x</p>'],
  ['a foreign script', foreign, '<script src="https://cdn.example/x.js"></script>'],
  ['a foreign style', foreign, '<link rel="stylesheet" href="//cdn.example/x.css">'],
  ['a foreign image', foreign, '<img alt="" srcset="/a.png 1x, https://cdn.example/b.png 2x">'],
  ['an image in the address', foreign, '<img alt="" src="data:image/png;base64,AA">'],
  ['a foreign form', foreign, '<form action="https://cdn.example/">x</form>'],
  ['an image without alt', withoutAlt, '<img src="/a.png">'],
])('the check finds %s', (_, check, html) => {
  expect(check(pageFrom('sample/index.html', html))).toHaveLength(html.includes('unsafe') ? 2 : 1);
});

test('the check finds a foreign address in a stylesheet', () => {
  expect(foreignInCss('_astro/x.css', "@import 'https://cdn.example/x.css';")).toHaveLength(1);
  expect(foreignInCss('_astro/x.css', 'p{background:url(data:image/png;base64,AA)}')).toHaveLength(1);
  expect(foreignInCss('_astro/x.css', 'p{src:url(/_astro/x.woff2)}')).toEqual([]);
});

import { expect, test } from 'vitest';
import { figureId, readFigureId } from '../../src/model/figure-ref.ts';
import { RAW_PLACES } from '../charts/raw-files.ts';
import { rawFigure } from '../charts/raw-figures.ts';
import { figuresIn, masked, rolesNamed, unitsNamed } from '../charts/reading.ts';
import { wrongMeasures, wrongRoles, wrongUnits } from '../charts/told.ts';
import {
  BUYS_WHAT,
  HIGHER_MEAN,
  OUTLOOK_DOWN,
  OUTLOOK_UP,
  PRICES_ABOVE,
  PRICES_BELOW,
  SAME_PAY,
  TELLS_APART,
  WHICH_JOB,
} from '../charts/word-rules.ts';
import { expectNone, type Page, pages } from './pages.ts';

/*
 * Sentences that pages and articles make with figures: what they say agrees with the published files.
 */

/** The files that are read anew here are those of the newest release; other pages show figures of an older one. */
const newest = pages.filter(({ path }) => !path.startsWith('/r/2024-05/'));

/** Paragraphs and items of a page that hold figures; those of charts are checked with the charts. */
function sentencesOf(page: Page) {
  return page.root
    .querySelectorAll('main p, main li, main dd, main td')
    .filter(
      (element) =>
        !element.closest('figure.chart, table, .share-text') && element.querySelector('[data-figure]'),
    )
    .map((element) => ({ page, element, told: masked(element) }));
}
// An answer to a question is no whole sentence: tests/site/handouts.test.ts works each out.
const sentences = newest.filter(({ path }) => !path.endsWith('/key/')).flatMap(sentencesOf);

const inPage = ({ page }: { page: Page }, problems: readonly string[]) =>
  problems.map((problem) => `${page.path}: ${problem}`);

test('every figure that can be worked out from the published files is what they say', () => {
  let settled = 0;
  const problems = newest.flatMap((page) =>
    figuresIn(page.root)
      .filter(({ id }) => !id.startsWith('outlook/') && !/^job-board.*\/spread$/.test(id))
      .flatMap(({ id, value, text }) => {
        const expected = rawFigure(id);
        if (expected === undefined) return [];
        settled++;
        const right =
          expected === null
            ? value === null
            : Math.abs((value ?? NaN) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
        return right
          ? []
          : [`${page.path}: ${id} is ${value ?? text}, the files make it ${expected ?? 'nothing'}`];
      }),
  );
  expectNone(problems);
  expect(settled).toBeGreaterThan(10_000);
});

test.each([
  ['each figure stands beside the name of its own job', wrongRoles],
  ['each percentile and mean stands beside its own word', wrongMeasures],
  ['a unit after a figure is its own', wrongUnits],
])('in sentences %s', (_, check) => {
  expectNone(sentences.flatMap((sentence) => inPage(sentence, check(sentence.told))));
  expect(sentences.length).toBeGreaterThan(200);
});

test('which median is higher, and by what, is as the files have it', () => {
  const said = new Set<string>();
  expectNone(
    sentences.flatMap((sentence) => {
      const { text, figures } = sentence.told;
      return [...text.matchAll(/[^.]*⟦(\d+)⟧(?: \(⟦\d+⟧\))? more[^.]*/g)].flatMap(([clause, i]) => {
        const { id } = figures[Number(i)]!;
        const ref = readFigureId(id);
        if (ref.steps?.[0] !== 'gap') return [];
        const of = (role: string) => rawFigure(figureId({ ...ref, steps: ref.steps?.slice(1), role }))!;
        const higher = of('paralegal') > of('legal-secretary') ? 'paralegal' : 'legal-secretary';
        const { more, less } = WHICH_JOB.map((rule) => rule.exec(clause)?.groups).find(Boolean) ?? {};
        said.add(higher);
        const right =
          more !== undefined &&
          rolesNamed(more)[0] === higher &&
          rolesNamed(less!)[0] !== higher &&
          !SAME_PAY.test(clause);
        return right ? [] : inPage(sentence, [clause]);
      });
    }),
  );
  expect([...said].sort()).toEqual(['legal-secretary', 'paralegal']);
});

test('which mean is higher is as the files have it, and so is whether the survey can tell', () => {
  let said = 0;
  expectNone(
    sentences.flatMap((sentence) => {
      const { text, figures } = sentence.told;
      const gaps = figures.filter(({ id }) => id.startsWith('derived/mean-gap-size/'));
      if (gaps.length === 0) return [];
      const of = (id: string, kind: string) => rawFigure(id.replace('mean-gap-size', kind))!;
      const expected = gaps.map(({ id }) => (of(id, 'mean-gap') > 0 ? 'paralegal' : 'legal-secretary'));
      const tells = gaps.map(({ id }) =>
        of(id, 'mean-gap-low') * of(id, 'mean-gap-high') > 0 ? 'can' : 'cannot',
      );
      said += gaps.length;
      const told = [...text.matchAll(HIGHER_MEAN)].map(
        ({ groups }) => rolesNamed(groups!.more ?? groups!.job!)[0],
      );
      const apart = [...text.matchAll(new RegExp(TELLS_APART, 'gi'))].map(([, word]) => word!.toLowerCase());
      return told.join() === expected.join() && apart.join() === tells.join() ? [] : inPage(sentence, [text]);
    }),
  );
  expect(said).toBeGreaterThan(0);
});

/** How many places of a kind have a median of a job, after local prices or not. */
function ranked(kind: string, role: string, local: boolean): number {
  return RAW_PLACES.filter((place) => {
    const cell = place.rows[role]?.year.p50;
    return place.kind === kind && typeof cell === 'number' && (!local || place.parity !== null);
  }).length;
}

test('a rank is of as many states or areas as have a figure', () => {
  const kinds = new Set<string>();
  expectNone(
    sentences.flatMap((sentence) => {
      const { text, figures } = sentence.told;
      return [...text.matchAll(/⟦(\d+)⟧ of (\d+) (states|areas)?/g)].flatMap(([clause, i, of, named]) => {
        const { id } = figures[Number(i)]!;
        if (!id.includes('rank') || id.startsWith('job-board')) return [];
        const role = readFigureId(id).role!;
        const kind = id.includes('area-rank') ? 'area' : 'ranked';
        kinds.add(`${kind} ${id.includes('rank-local') ? 'local' : 'paid'}`);
        const right =
          Number(of) === ranked(kind, role, id.includes('rank-local')) &&
          (named === undefined || (named === 'areas') === (kind === 'area')) &&
          id.includes('rank-local') ===
            text.slice(text.indexOf(clause) + clause.trimEnd().length).startsWith(' after local prices');
        return right ? [] : inPage(sentence, [text]);
      });
    }),
  );
  expect([...kinds].sort()).toEqual(['area paid', 'ranked local', 'ranked paid']);
});

test('a place where prices are said to be above or below the average has them there', () => {
  const parts = pages.flatMap((page) => {
    const paragraph = page.root.querySelector('#prices p');
    return paragraph ? [{ page, told: masked(paragraph) }] : [];
  });
  expectNone(
    parts.flatMap(({ page, told }) => {
      const slug = page.path.split('/').at(-2)!;
      const parity = RAW_PLACES.find((place) => place.slug === slug)!.parity;
      const pairs = [...told.text.matchAll(BUYS_WHAT)].map(
        ([, paid, worth]) => [told.figures[Number(paid)]!, told.figures[Number(worth)]!] as const,
      );
      const numbers = pairs.every(([paid, worth]) => worth.id.endsWith(paid.id));
      const worth = pairs.every(
        ([paid, worth]) =>
          parity === null || Math.sign(worth.value! - paid.value!) === Math.sign(100 - parity),
      );
      const above = !PRICES_ABOVE.test(told.text) || (parity ?? 0) > 100;
      const below = !PRICES_BELOW.test(told.text) || (parity ?? 1000) < 100;
      const units = unitsNamed(told.text).every((unit) => unit === 'year');
      return numbers && worth && above && below && units ? [] : [`${page.path}: ${told.text}`];
    }),
  );
  expect(parts.length).toBeGreaterThan(70);
});

test('a projected change is said to go the way that its figure goes', () => {
  const changes = sentences.filter(({ told }) =>
    told.figures.some(({ id }) => /^outlook\/.*\/change$/.test(id)),
  );
  expect(changes.length).toBeGreaterThan(0);
  expectNone(
    changes.flatMap((sentence) =>
      [...sentence.told.text.matchAll(/[^.;]*?⟦(\d+)⟧/g)].flatMap(([clause, i]) => {
        const { id, value, text } = sentence.told.figures[Number(i)]!;
        if (!id.endsWith('/change')) return [];
        const signed = text.startsWith('−') === value! < 0;
        const up = !OUTLOOK_UP.test(clause) || value! > 0;
        const down = !OUTLOOK_DOWN.test(clause) || value! < 0;
        return signed && up && down ? [] : inPage(sentence, [`${clause} (${text})`]);
      }),
    ),
  );
});

import { expect, test } from 'vitest';
import { figureId, readFigureId } from '../../src/model/figure-ref.ts';
import { expectNone } from '../expect-none.ts';
import { CHART_NAMES, casesOf } from './cases.ts';
import type { ChartCase } from './chart-cases.ts';
import { numbersIn, OTHER, payOf, wrong } from './comparing.ts';
import { allTexts, figuresIn, type MaskedText, roleOf, rolesNamed, type Told } from './reading.ts';
import {
  ANYTHING_FROM,
  BUYS,
  BUYS_WHAT,
  EMPLOYERS_HIGHER,
  EMPLOYERS_NOT_HIGHER,
  EMPLOYER_BASE,
  GROWN,
  HIGHER_MEAN,
  IN_WORDS,
  LEAST_TO_MOST,
  NO_EMPLOYER_HIGHER,
  PRICES_ABOVE,
  PRICES_BELOW,
  RELATED,
  ROUGH,
  SAME_PAY,
  TELLS_APART,
  TOO_CLOSE,
  WHICH_JOB,
} from './word-rules.ts';

/*
 * Words that compare the two jobs, or one with others: each agrees with the sign of the published figures.
 */

/** Which job a text says is more; null where it says neither. */
function saidToBeMore({ text }: MaskedText) {
  for (const rule of WHICH_JOB) {
    const { more, less } = rule.exec(text)?.groups ?? {};
    if (more && less) return rolesNamed(more)[0] === rolesNamed(less)[0] ? 'both' : rolesNamed(more)[0]!;
  }
  return null;
}

test('pay-range: the headline says which median is higher', () => {
  const kinds = new Set<string>();
  expectNone(
    casesOf('pay-range')
      .filter(({ basis }) => basis.prices === 'nominal')
      .flatMap((one) => {
        const { headline } = one.reading;
        const [paralegal, secretary] = (['paralegal', 'legal-secretary'] as const).map((role) =>
          payOf(one, one.chosen, role, 'p50'),
        ) as [number | null, number | null];
        const said = saidToBeMore(headline);
        if (paralegal === null || secretary === null) {
          kinds.add('unknown');
          return said === null && !SAME_PAY.test(headline.text) ? [] : [wrong(one, headline)];
        }
        const expected = paralegal > secretary ? 'paralegal' : 'legal-secretary';
        kinds.add(paralegal === secretary ? 'same' : expected);
        const right = paralegal === secretary ? SAME_PAY.test(headline.text) : said === expected;
        return right ? [] : [wrong(one, headline)];
      }),
  );
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['legal-secretary', 'paralegal', 'unknown']));
});

test('pay-range: after local prices pay buys more where prices are below the average, and less above it', () => {
  const ways = new Set<string>();
  expectNone(
    casesOf('pay-range')
      .filter(({ basis }) => basis.prices === 'local')
      .flatMap((one) => {
        const { headline } = one.reading;
        const pairs = [...headline.text.matchAll(BUYS_WHAT)].map(([, paid, worth]): [Told, Told] => [
          headline.figures[Number(paid)]!,
          headline.figures[Number(worth)]!,
        ]);
        const [above, below] = [PRICES_ABOVE.test(headline.text), PRICES_BELOW.test(headline.text)];
        ways.add(above ? 'above' : below ? 'below' : 'neither');
        return pairs.flatMap(([paid, worth]) => {
          const own = roleOf(paid.id) === roleOf(worth.id) && worth.id.endsWith(paid.id);
          const change = (worth.value! - paid.value!) / paid.value!;
          const way = above ? change < 0 : below ? change > 0 : Math.abs(change) < 0.006;
          return own && way ? [] : [wrong(one, headline)];
        });
      }),
  );
  expect([...ways].sort()).toEqual(['above', 'below', 'neither']);
});

test('hundred-draws: the job ahead is the one whose picks the figures count, and is ahead', () => {
  const ahead = new Set<string>();
  expectNone(
    casesOf('hundred-draws').flatMap((one) => {
      const told = [one.reading.headline, ...one.reading.sentences];
      return told.flatMap((text) => {
        const said =
          saidToBeMore(text) ?? rolesNamed(/that the (.*?) is paid more/.exec(text.text)?.[1] ?? '')[0];
        const counts = text.figures.filter(({ id, value }) => id.includes('/overlap') && value !== null);
        const [, close] = TOO_CLOSE.exec(text.text) ?? [];
        if (close !== undefined) {
          const [about] = counts;
          const own = (roleOf(about!.id) ?? 'paralegal') === rolesNamed(close)[0];
          return own && about!.value! >= 49.5 && Math.round(about!.value!) <= 55 ? [] : [wrong(one, text)];
        }
        if (counts.length === 0) return said ? [wrong(one, text)] : [];
        ahead.add(said!);
        const [low, high, about] = counts.map(({ value }) => value!) as [number, number, number];
        const own = counts.every(({ id }) => (roleOf(id) ?? 'paralegal') === said);
        return own && low <= about && about <= high && Math.round(about) >= 50 ? [] : [wrong(one, text)];
      });
    }),
  );
  expect([...ahead].sort()).toEqual(['legal-secretary', 'paralegal']);
});

test('mean-interval: a mean is called higher for sure where its interval leaves no doubt, and nowhere else', () => {
  const signs = new Set<number>();
  expectNone(
    casesOf('mean-interval').flatMap((one) => {
      const end = (name: string) =>
        one.figures(`derived/mean-gap${name}/${one.source}/${one.chosen}/year`) ?? null;
      const [gap, low, high] = [end(''), end('-low'), end('-high')];
      const { headline, sentences } = one.reading;
      const sign = low === null || high === null ? NaN : low > 0 ? 1 : high < 0 ? -1 : 0;
      const higher = gap === null ? [] : gap > 0 ? ['paralegal'] : ['legal-secretary'];
      signs.add(sign);
      return [headline, ...sentences.slice(-1)].flatMap((text) => {
        const said = [...text.text.matchAll(HIGHER_MEAN)].map(
          ({ groups }) => rolesNamed(groups!.more ?? groups!.job!)[0],
        );
        const tells = TELLS_APART.exec(text.text)?.[1]?.toLowerCase();
        const expected = text === headline && Math.abs(sign) !== 1 ? [] : Number.isNaN(sign) ? [] : higher;
        const right =
          said.join() === expected.join() &&
          tells === { '1': 'can', '-1': 'can', '0': 'cannot', NaN: undefined }[String(sign)];
        return right ? reachWrong(one, text, [low, high]) : [wrong(one, text)];
      });
    }),
  );
  expect(signs.size).toBeGreaterThanOrEqual(3);
});

/** What the error is said to leave open, against the ends of the interval of paralegals less legal secretaries. */
function reachWrong(one: ChartCase, text: MaskedText, [low, high]: [number | null, number | null]): string[] {
  const open = ANYTHING_FROM.exec(text.text)?.groups;
  const sure = LEAST_TO_MOST.exec(text.text)?.groups;
  const size = (name: string | undefined) => text.figures[Number(name)]?.value;
  if (open) {
    const named =
      rolesNamed(open.below!)[0] === 'legal-secretary' && rolesNamed(open.above!)[0] === 'paralegal';
    return named && size(open.low) === -low! && size(open.high) === high! ? [] : [wrong(one, text)];
  }
  if (!sure) return [];
  const [least, most] = [Math.abs(low!), Math.abs(high!)].sort((a, b) => a - b);
  return size(sure.low) === least && size(sure.high) === most ? [] : [wrong(one, text)];
}

test('employers: whose median is higher than the largest one’s, and whose is not', () => {
  for (const one of casesOf('employers')) {
    expect(one.reading.sentences).toHaveLength(2);
    for (const text of one.reading.sentences) {
      const base = text.figures[Number(EMPLOYER_BASE.exec(text.text)![1])]!;
      const role = roleOf(base.id)!;
      const of = (kind: string, code: string) => one.figures(kind.replace('CODE', code)) ?? null;
      const codes = ['999101', '999201', '999301', '52--53', '551000'];
      const large = codes.filter(
        (code) => (of(`derived/industry-share/oews-2025-05/CODE/${role}`, code) ?? 0) >= 2,
      );
      const medians = large.flatMap((code) => of(`industry/oews-2025-05/CODE/${role}/p50/year`, code) ?? []);
      const list = (rule: RegExp) =>
        numbersIn(rule.exec(text.text)?.[1] ?? '', text).map(({ value }) => value!);
      const down = (a: number, b: number) => b - a;
      const higher = medians.filter((median) => median > base.value!).sort(down);
      expect(list(EMPLOYERS_HIGHER)).toEqual(higher);
      expect(list(EMPLOYERS_NOT_HIGHER)).toEqual(
        medians.filter((median) => median <= base.value!).sort(down),
      );
      expect(NO_EMPLOYER_HIGHER.test(text.text)).toBe(higher.length === 0);
    }
  }
});

test('history: the later median buys more or less, and pay has grown more or less than prices', () => {
  for (const one of casesOf('history')) {
    const ways = one.reading.sentences.map((text) => {
      const { gap, way } = BUYS.exec(text.text)!.groups!;
      const { role, since, year } = readFigureId(text.figures[Number(gap)]!.id);
      const change =
        one.figures(figureId({ kind: 'history', role, year }))! -
        one.figures(figureId({ steps: [`may-${year!}-dollars`], role, year: since }))!;
      expect(way).toBe(change > 0 ? 'more' : 'less');
      return way;
    });
    expect(ways).toHaveLength(2);
    expect(GROWN.exec(one.reading.headline.text)?.groups?.way).toBe(
      new Set(ways).size === 1 ? ways[0] : undefined,
    );
  }
});

test('adjacent-jobs: how many have a higher median, and that those named do', () => {
  expectNone(
    casesOf('adjacent-jobs').flatMap((one) => {
      const medians = one.reading.tables[0]!.querySelectorAll('tbody tr').flatMap((row) => {
        const median = figuresIn(row).find(({ id }) => id.includes('/p50/'))!;
        return median.value === null ? [] : [median];
      });
      const others = medians.filter(({ id }) => roleOf(id) === null);
      const own = (role: string) => medians.find(({ id }) => roleOf(id) === role)?.value ?? null;
      const higher = (role: string) => others.filter(({ value }) => value! > own(role)!).length;
      const { first, all, one: job, second, other } = RELATED.exec(one.reading.headline.text)?.groups ?? {};
      const [role, otherRole] = [rolesNamed(job ?? '')[0], rolesNamed(other ?? '')[0]];
      const headlineRight =
        role !== undefined &&
        first === IN_WORDS[higher(role)] &&
        all === IN_WORDS[others.length] &&
        (otherRole
          ? otherRole !== role && second === IN_WORDS[higher(otherRole)]
          : own(OTHER[role]) === null);
      const sentences = one.reading.sentences.filter((text) => {
        const [mine, ...named] = text.figures;
        return !named.every(({ value }) => value! > mine!.value!);
      });
      return [
        ...(headlineRight ? [] : [wrong(one, one.reading.headline)]),
        ...sentences.map((text) => wrong(one, text)),
      ];
    }),
  );
});

test.each(CHART_NAMES)('%s: what is called rough or few is', (chart) => {
  const cases = casesOf(chart);
  expectNone(
    cases.flatMap((one) =>
      allTexts(one.reading).flatMap((text) =>
        ROUGH.flatMap(([rule, isRough]) => {
          const figure = text.figures[Number(rule.exec(text.text)?.[1] ?? -1)];
          return figure && !isRough(figure.value!) ? [wrong(one, text)] : [];
        }),
      ),
    ),
  );
});

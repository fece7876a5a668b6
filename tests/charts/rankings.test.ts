import { describe, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { casesOf } from './cases.ts';
import type { ChartCase } from './chart-cases.ts';
import { numbersIn, OTHER, payOf, wrong } from './comparing.ts';
import { figuresIn, masked, roleOf, rolesNamed } from './reading.ts';
import {
  EVERYWHERE,
  FALLS,
  HIGHEST_LOWEST,
  LEFT_OPEN,
  MOSTLY,
  NEAR,
  RISES,
  STAYS,
  SURELY,
} from './word-rules.ts';

/*
 * Words of charts that put many places in order: each agrees with the published figures.
 */

/** The pay column's figures of what a list ranks: with a number, and above the cap. */
function listed({ reading, role, measure }: ChartCase, chart: string) {
  const rows = reading.tables[0]!.querySelectorAll('tbody tr');
  const pays = rows.flatMap((row) =>
    figuresIn(row).filter(({ id }) => roleOf(id) === role && id.includes(`/${role}/${measure}/`)),
  );
  const counted = pays.filter(
    ({ id }) => chart !== 'state-ranking' || !id.includes('/district-of-columbia/'),
  );
  return {
    values: counted.flatMap(({ value }) => value ?? []),
    capped: counted.filter(({ text }) => text.startsWith('at least')).map(({ text }) => text),
  };
}

const LISTS = ['state-ranking', 'pay-map of states', 'pay-map of California', 'area-comparison'];

describe.each(LISTS)('%s', (chart) => {
  test('highest and lowest are rightly named', () => {
    let said = 0;
    expectNone(
      casesOf(chart).flatMap((one) => {
        const { values, capped } = listed(one, chart);
        const [most, least] = [Math.max(...values), Math.min(...values)];
        return [one.reading.headline, ...one.reading.sentences].flatMap((text) =>
          HIGHEST_LOWEST.flatMap((rule) => {
            const { high = '', low = '' } = rule.exec(text.text)?.groups ?? {};
            const [highest, lowest] = [numbersIn(high, text), numbersIn(low, text)];
            said += highest.length + lowest.length;
            const right =
              highest.every((figure) =>
                capped.length > 0 ? capped.includes(figure.text) : figure.value === most,
              ) && lowest.every(({ value }) => value === least);
            return right ? [] : [wrong(one, text)];
          }),
        );
      }),
    );
    expect(said).toBeGreaterThan(casesOf(chart).length);
  });

  test('the table runs from the highest to the lowest, what has no number last', () => {
    expectNone(
      casesOf(chart).flatMap((one) => {
        const rows = one.reading.tables[0]!.querySelectorAll('tbody tr').map((row) => {
          const pay = figuresIn(row).find(({ id }) => id.includes(`/${one.role}/${one.measure}/`));
          return pay?.value ?? -Infinity;
        });
        return rows.every((value, i) => i === 0 || rows[i - 1]! >= value)
          ? []
          : [`${one.name}: ${rows.join(' ')}`];
      }),
    );
  });
});

test('state-ranking: who stands near is as near as is said, and no one else is', () => {
  let said = 0;
  expectNone(
    casesOf('state-ranking').flatMap((one) => {
      const own = payOf(one, one.chosen, one.role, one.measure);
      return one.reading.notes.flatMap((note) =>
        NEAR.flatMap(([rule, over, within]) => {
          const list = rule.exec(note.text)?.[1];
          if (list === undefined) return [];
          said++;
          const names = list.split(/, | and /).map((name) => name.replace(/^the /, ''));
          const slugs = new Set(names.map((name) => one.places.find((place) => place.name === name)?.slug));
          const near = one.places.filter(({ slug }) => {
            const pay = payOf(one, slug, one.role, one.measure);
            const away = pay === null ? Infinity : Math.abs(pay - own!) / own!;
            // A place of another kind is in no ranking of states.
            const peer = !/^(district-of-columbia|united-states|visalia|chico|fresno)$/.test(slug);
            return peer && slug !== one.chosen && away <= within + 1e-9 && (over === 0 || away > over + 1e-9);
          });
          const right = near.length === slugs.size && near.every(({ slug }) => slugs.has(slug));
          return right ? [] : [wrong(one, note)];
        }),
      );
    }),
  );
  expect(said).toBeGreaterThan(10);
});

test('area-comparison: where which job is paid more is as the figures have it', () => {
  const rules = new Set<string>();
  expectNone(
    casesOf('area-comparison').flatMap((one) => {
      const areas = one.reading.tables[0]!.querySelectorAll('tbody th').map((head) => {
        const { slug } = one.places.find(({ name }) => name === head.text)!;
        const [a, b] = [
          payOf(one, slug, 'paralegal', one.measure),
          payOf(one, slug, 'legal-secretary', one.measure),
        ];
        return { name: head.text, sign: a === null || b === null ? NaN : Math.sign(a - b) };
      });
      const where = (role: string) =>
        areas.filter(({ sign }) => sign === (role === 'paralegal' ? 1 : -1)).map(({ name }) => name);
      return one.reading.sentences.flatMap((text) => {
        const everywhere = EVERYWHERE.exec(text.text)?.groups;
        const mostly = MOSTLY.exec(text.text)?.groups;
        if (everywhere) {
          rules.add('everywhere');
          const role = rolesNamed(everywhere.more!)[0]!;
          return where(OTHER[role]).length === 0 && where(role).length > 0 ? [] : [wrong(one, text)];
        }
        if (!mostly) return [];
        rules.add('mostly');
        const [more, less] = [rolesNamed(mostly.more!)[0]!, rolesNamed(mostly.less!)[0]!];
        const named = mostly.names!.split(/, | and /).sort();
        const right =
          more !== less && named.join() === where(less).sort().join() && where(more).length >= named.length;
        return right ? [] : [wrong(one, text)];
      });
    }),
  );
  expect([...rules].sort()).toEqual(['everywhere', 'mostly']);
});

test('rank-slope: falls and rises run from the rank as paid to the rank after local prices', () => {
  const ways = new Set<number>();
  expectNone(
    casesOf('rank-slope').flatMap((one) => {
      const moves = one.reading.tables[0]!.querySelectorAll('tbody tr').flatMap((row) => {
        const [paid, after] = figuresIn(row).filter(({ id }) => id.includes('rank'));
        const known = paid?.value != null && after?.value != null;
        return known ? [{ slug: paid.id, fall: after.value - paid.value }] : [];
      });
      const sentence = masked(one.reading.root.querySelector('.chart-sentence'));
      const lists = [
        [/Rising most: ([^.]*)\./, -1],
        [/Falling most: ([^.]*)\./, 1],
      ] as const;
      const { headline } = one.reading;
      const [from, to] = headline.figures;
      const fall = from && to && from.id.includes('rank') ? to.value! - from.value! : NaN;
      if (!Number.isNaN(fall)) ways.add(Math.sign(fall));
      const headlineRight = Number.isNaN(fall)
        ? true
        : FALLS.test(headline.text) === fall > 0 &&
          RISES.test(headline.text) === fall < 0 &&
          to!.id.includes('rank-local') &&
          !from!.id.includes('rank-local');
      const listsWrong = lists.flatMap(([rule, way]) => {
        const list = rule.exec(sentence.text)?.[1];
        const figures = numbersIn(list ?? '', sentence);
        const farthest = Math.max(0, ...moves.map((move) => move.fall * way));
        const right =
          figures.length / 2 ===
            moves.filter((move) => farthest > 0 && move.fall * way === farthest).length &&
          figures.every(
            ({ value }, i) => i % 2 === 1 || (figures[i + 1]!.value! - value!) * way === farthest,
          );
        return right ? [] : [wrong(one, sentence)];
      });
      return [...(headlineRight || STAYS.test(headline.text) ? [] : [wrong(one, headline)]), ...listsWrong];
    }),
  );
  expect([...ways].sort()).toEqual(expect.arrayContaining([-1, 1]));
});

test('rank-set: how many are surely above and below, and how much is left open', () => {
  let said = 0;
  expectNone(
    casesOf('rank-set').flatMap((one) => {
      const rows = one.reading.tables[0]!.querySelectorAll('tbody tr').map((row) => {
        const figures = figuresIn(row);
        const ends = ['rank-set-low', 'rank-set-high'].map(
          (kind) => figures.find(({ id }) => id.includes(`/${kind}/`))?.value ?? null,
        ) as [number | null, number | null];
        const rank = figures.find(({ id }) => id.includes('/rank-mean/'))?.value ?? null;
        return { slug: figures[0]!.id, rank, low: ends[0], high: ends[1] ?? ends[0] };
      });
      const states = rows.filter(({ rank }) => rank !== null).length;
      const sets = rows.filter(({ low }) => low !== null) as {
        slug: string;
        rank: number;
        low: number;
        high: number;
      }[];
      const own = sets.find(({ slug }) => slug.split('/').includes(one.chosen));
      const outside = sets
        .filter(({ rank, low, high }) => low > rank || high < rank || low < 1 || high > states)
        .map(({ slug }) => `${one.name}: ${slug} is outside its set`);
      const text = masked(one.reading.root.querySelector('.chart-sentence'));
      const [, above, below] = SURELY.exec(text.text) ?? [];
      if (above === undefined || !own) return own ? [wrong(one, text), ...outside] : outside;
      said++;
      const count = (word: string) => (word === 'no' ? 0 : Number(word));
      const open = (own.high - own.low + 1) / states;
      const width = LEFT_OPEN.filter(([rule]) => rule.test(text.text));
      const wide = / (?:in (\d+|no) states?) (?:are )?more than half/.exec(text.text)?.[1] ?? '';
      const wideStates = sets.filter(({ low, high }) => (high - low + 1) / states > 0.5).length;
      const right =
        count(above) === own.low - 1 &&
        count(below!) === states - own.high &&
        width.length === (own.low === own.high ? 0 : 1) &&
        width.every(([, over, within]) => open > over && open <= within) &&
        count(wide) === wideStates;
      return right ? outside : [wrong(one, text), ...outside];
    }),
  );
  expect(said).toBeGreaterThan(10);
});

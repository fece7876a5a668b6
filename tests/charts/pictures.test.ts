import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { casesOf } from './cases.ts';
import { at, svgsOf } from './drawn.ts';
import { figuresIn, roleOf } from './reading.ts';
import { FIFTH_CELLS, FIFTHS } from './word-rules.ts';

/*
 * Drawings without an axis: how many people stand where, and the colors of maps.
 */

test('twenty-desks: two, three, five, five, three and two of a job, each between its own two marks', () => {
  let drawn = 0;
  expectNone(
    casesOf('twenty-desks').flatMap((one) =>
      svgsOf(one).flatMap((svg) =>
        svg.querySelectorAll('svg.job').flatMap((row) => {
          drawn++;
          const bounds = [0, ...row.querySelectorAll('.desk-bound').map((bound) => at(bound, 'x1')), 100];
          const brackets = row.querySelectorAll('.desk-bracket').map((bracket) => ({
            open: bracket.classList.contains('desk-bracket--above'),
            xs: bracket.querySelectorAll('.desk').map((desk) => at(desk, 'x')),
          }));
          const counts = brackets.map(({ xs }) => xs.length);
          const right =
            JSON.stringify(counts) === '[2,3,5,5,3,2]' &&
            brackets.every(({ open, xs }, i) =>
              xs.every((x) => x >= bounds[i]! - 0.01 && x <= (open ? 100 : bounds[i + 1]!) + 0.01),
            );
          return right ? [] : [`${one.name}: ${JSON.stringify(brackets)} ${bounds.join()}`];
        }),
      ),
    ),
  );
  expect(drawn).toBeGreaterThan(50);
});

test('hundred-draws: as many marks of each job, sure and open, as the figures say; the job ahead first', () => {
  expectNone(
    casesOf('hundred-draws').flatMap((one) =>
      svgsOf(one).flatMap((svg) => {
        const [least, point, most] = figuresIn(svg).map(({ value }) => value!) as [number, number, number];
        // Bounds are rounded outward, so that both stay true.
        const [low, about, high] = [Math.floor(least), Math.round(point), Math.ceil(most)];
        const ahead = roleOf(figuresIn(svg)[0]!.id) ?? 'paralegal';
        const behind = ahead === 'paralegal' ? 'legal-secretary' : 'paralegal';
        const marks = svg.querySelectorAll('.draw').map((zone) => {
          const path = zone.getAttribute('d')!;
          const ys = [...path.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
          return {
            key: zone.getAttribute('class')!.replace('draw draw--', ''),
            count: ys.length,
            top: Math.min(...ys),
          };
        });
        const expected = [
          [`sure job--${ahead}`, low],
          [`open job--${ahead}`, about - low],
          [`open job--${behind}`, high - about],
          [`sure job--${behind}`, 100 - high],
        ].filter(([, count]) => count !== 0);
        const told = marks.map(({ key, count }) => [key, count]);
        const downwards = marks.every(({ top }, i) => i === 0 || top >= marks[i - 1]!.top);
        const names = svg.querySelectorAll('.chart-label--strong').map(({ text }) => text);
        const named = names[0]!.toLowerCase().startsWith(ahead.replace('-', ' '));
        return JSON.stringify(told) === JSON.stringify(expected) && downwards && named
          ? []
          : [`${one.name}: ${JSON.stringify(told)} ${names.join()}`];
      }),
    ),
  );
});

/** Quantiles of a sorted list, between neighbours. */
function quantile(sorted: readonly number[], p: number): number {
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  return sorted[below]! + (place - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
}

test.each(['pay-map of states', 'pay-map of California'])(
  '%s: each place has the color and the words of its fifth',
  (chart) => {
    const used = new Set<number>();
    expectNone(
      casesOf(chart).flatMap((one) => {
        const rows = one.reading.tables[0]!.querySelectorAll('tbody tr').map((row) => ({
          slug: row.querySelector('a')!.getAttribute('data-slug')!,
          name: row.querySelector('th')!.text,
          value: figuresIn(row).find(({ id }) => id.includes(`/${one.measure}/`))?.value ?? null,
          word: row.querySelectorAll('td').at(-1)!.text.trim(),
        }));
        const sorted = rows.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
        const bounds = [0.2, 0.4, 0.6, 0.8].map((p) => quantile(sorted, p));
        const fifthOf = (value: number) => bounds.filter((bound) => value >= bound).length;
        const texts = [one.reading.headline, ...one.reading.sentences].map(({ text }) => text);
        return rows.flatMap(({ slug, name, value, word }) => {
          const fifth = value === null ? -1 : fifthOf(value);
          used.add(fifth);
          const band = one.reading
            .plot!.querySelector(`path[data-slug="${slug}"]`)!
            .getAttribute('data-band');
          const said = texts.flatMap(
            (text) => new RegExp(`${name}(?:: [^.]*,| is) in the ([a-z ]*fifth)`).exec(text)?.[1] ?? [],
          );
          const right =
            band === (value === null ? 'none' : String(fifth + 1)) &&
            word === (value === null ? 'none' : FIFTH_CELLS[fifth]) &&
            said.every((words) => words === FIFTHS[fifth]);
          return right
            ? []
            : [`${one.name}: ${name} (${value ?? 'no figure'}) ${band ?? ''} ${word} ${said.join()}`];
        });
      }),
    );
    expect(used.size).toBe(6);
  },
);

test.each(['pay-map of states', 'pay-map of California'])(
  '%s: the key gives each fifth its own ends, the lowest first',
  (chart) => {
    expectNone(
      casesOf(chart).flatMap((one) => {
        const bands = one.reading.plot!.querySelectorAll('.band-key li').map((item) => ({
          band: item.querySelector('[data-band]')!.getAttribute('data-band')!,
          text: item.text.trim().toLowerCase(),
          values: figuresIn(item).map(({ value }) => value!),
        }));
        const known = bands.filter(({ band }) => band !== 'none');
        const right = known.every(
          ({ band, text, values }, i) =>
            text.startsWith(`${FIFTHS[Number(band) - 1]!}:`) &&
            values[0]! <= values.at(-1)! &&
            (i === 0 || values[0]! > known[i - 1]!.values.at(-1)!),
        );
        return right ? [] : [`${one.name}: ${JSON.stringify(bands)}`];
      }),
    );
  },
);

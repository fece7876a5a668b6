import { readFigureId } from '../../src/model/figure-ref.ts';
import type { ChartCase } from './chart-cases.ts';
import {
  lastNamed,
  type MaskedText,
  type Told,
  measureOf,
  measuresNamed,
  roleOf,
  rolesNamed,
  unitOf,
} from './reading.ts';
import {
  AS_EQUAL,
  MEASURE_WORDS,
  type Measure,
  MIDDLE_AT_ONE,
  MIDDLE_HALF,
  NAMES_WITH_THE,
  ROLE_AFTER,
  ROLE_WORDS,
  SHARE_BEFORE,
  SHARE_BESIDE,
  SHARE_CAPPED,
  SHARES,
  UNIT_PHRASE,
} from './word-rules.ts';

/*
 * Texts whose figures stand beside the names of others: each check gives what is wrong, with the text.
 */

/** Text before and after each figure of a text. */
function around({ text, figures }: MaskedText) {
  return figures.map((figure, i) => {
    const [before = '', after = ''] = text.split(`⟦${i}⟧`);
    return { figure, before, after };
  });
}

/** The jobs in the order in which a text names them first. */
const rolesInOrder = (text: string) =>
  rolesNamed(text).sort((a, b) => text.search(ROLE_WORDS[a]) - text.search(ROLE_WORDS[b]));

/**
 * A figure is of the job that is named after it, or else of the one named last before it. Two figures of a sentence
 * that names no job stand in the order in which the sentence before named both.
 */
export function wrongRoles(told: MaskedText): string[] {
  return around(told).flatMap(({ figure, before, after }) => {
    // Of two jobs set against each other; the words for that are checked by themselves.
    if (readFigureId(figure.id).steps?.[0]?.startsWith('overlap')) return [];
    const role = roleOf(figure.id);
    const own = ROLE_AFTER.exec(after)?.[1];
    const start = before.lastIndexOf('. ') + 1;
    const inSentence = before.slice(start);
    const earlier = before.slice(before.lastIndexOf('. ', start - 2) + 1, start);
    const place = (inSentence + after.split('. ')[0]!).includes(' and ⟦')
      ? inSentence.split('⟦').length - 1
      : -1;
    const ordered = rolesNamed(inSentence).length === 0 ? rolesInOrder(earlier) : [];
    const named = own
      ? rolesNamed(own)[0]!
      : ordered.length === 2 && place !== -1
        ? ordered[place]!
        : lastNamed(before, ROLE_WORDS);
    return role === null || named === null || named === role
      ? []
      : [`${figure.id} beside ${named}: ${told.text}`];
  });
}

/** A share of workers that a text parts at a figure, as the percentile that does. */
interface Share {
  readonly figure: number;
  readonly measure: Measure;
  /** `at`: at least so many, behind a cap; `between`: one end of a middle part. */
  readonly side: 'less' | 'more' | 'at' | 'between';
  /** Said with `at most` or `at least`. */
  readonly hedged: boolean;
}

/** Every share of workers in a text. */
export function sharesOf({ text }: MaskedText): Share[] {
  const share = (figure: string, workers: string, way: string, hedge: string | undefined): Share => {
    const side = way.toLowerCase() as 'less' | 'more';
    return {
      figure: Number(figure),
      measure: SHARES[workers.toLowerCase()]![side],
      side,
      hedged: Boolean(hedge),
    };
  };
  const before = [...text.matchAll(SHARE_BEFORE)].map(([, hedge, workers, way, figure]) =>
    share(figure!, workers!, way!, hedge),
  );
  const beside = [...text.matchAll(SHARE_BESIDE)].map(([, figure, hedge, workers, way]) =>
    share(figure!, workers!, way!, hedge),
  );
  const capped = [...text.matchAll(SHARE_CAPPED)].map(([, workers, figure]): Share => ({
    ...share(figure!, workers!, 'more', undefined),
    side: 'at',
  }));
  const end = (figure: string, measure: Measure, hedge: string | undefined): Share => ({
    figure: Number(figure),
    measure,
    side: 'between',
    hedged: Boolean(hedge),
  });
  const half = [...text.matchAll(MIDDLE_HALF)].flatMap(([, hedge, low, high]) => [
    end(low!, 'p25', hedge),
    end(high!, 'p75', hedge),
  ]);
  const one = [...text.matchAll(MIDDLE_AT_ONE)].flatMap(([, figure]) =>
    (['p25', 'p50', 'p75'] as const).map((measure) => end(figure!, measure, 'at least')),
  );
  return [...before, ...beside, ...capped, ...half, ...one];
}

/** A text that has a share of workers, which `wrongShares` reads, or percentiles that were published as equal. */
const hasShares = (told: MaskedText) => sharesOf(told).length > 0 || AS_EQUAL.test(told.text);

/** A percentile or mean beside the words of another. */
export function wrongMeasures(told: MaskedText): string[] {
  const shares = hasShares(told) ? sharesOf(told) : [];
  if (AS_EQUAL.test(told.text)) return [];
  return around(told).flatMap(({ figure, before, after }, i) => {
    const measure = measureOf(figure.id);
    if (measure === null || shares.some((share) => share.figure === i)) return [];
    const near = lastNamed(before, MEASURE_WORDS) ?? measuresNamed(after)[0];
    return !near || near === measure ? [] : [`${figure.id} said as ${near}: ${told.text}`];
  });
}

const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/**
 * Shares of workers that the five percentiles do not bear out; `cells` are the figures of the table beside the text.
 * Where percentiles are one amount, at most the share of the lowest is paid less, and of the highest more.
 */
export function wrongShares(told: MaskedText, cells: readonly Told[]): string[] {
  return sharesOf(told).flatMap(({ figure: i, measure, side, hedged }) => {
    const figure = told.figures[i]!;
    const own = (name: string) =>
      cells.find(({ id }) => id === figure.id.replace(/\/p\d\d\//, `/${name}/`) && measureOf(id) === name);
    const equal = PERCENTILES.filter((name) => own(name)?.text === figure.text);
    const expected = side === 'more' ? equal.at(-1) : equal[0];
    const right =
      side === 'at' || side === 'between'
        ? equal.some((name) => name === measure) && (side === 'at' || hedged || equal.length === 1)
        : measure === expected && hedged === equal.length > 1;
    return right ? [] : [`${figure.id} (${figure.text}) said as ${measure} ${side}: ${told.text}`];
  });
}

/** A figure followed by a unit that is not its own: `⟦0⟧ a year`. */
export function wrongUnits(told: MaskedText): string[] {
  return around(told).flatMap(({ figure, after }) => {
    const unit = unitOf(figure.id);
    const [phrase, named] = [...after.matchAll(UNIT_PHRASE)].find(({ index }) => index <= 6) ?? [];
    return phrase && unit && named!.toLowerCase() !== unit ? [`${figure.id} ${phrase}: ${told.text}`] : [];
  });
}

/** Names that a sentence gives with an article: `the United States`; with a capital where it begins there. */
export function wrongArticles({ text }: MaskedText): string[] {
  const names = [...text.matchAll(NAMES_WITH_THE)];
  return names.flatMap(({ index, 0: name }) => {
    const before = text.slice(0, index);
    const begins = /(?:^|[.?!] )The $/.test(before);
    const inside = /\bthe $/.test(before) && !/(?:^|[.?!] )the $/.test(before);
    return begins || inside ? [] : [`${name} without its article: ${text}`];
  });
}

/** In a chart of many places: a figure after the name of another place. */
export function wrongPlaces(told: MaskedText, places: ChartCase['places']): string[] {
  const names = places.toSorted((a, b) => b.name.length - a.name.length);
  const anyName = new RegExp(`(?<![\\w-])(?:${names.map(({ name }) => name).join('|')})(?![\\w-])`, 'g');
  return around(told).flatMap(({ figure, before }) => {
    const [last] = [...before.matchAll(anyName)].at(-1) ?? [];
    const named = names.find(({ name }) => name === last)?.slug;
    const { area } = readFigureId(figure.id);
    const own = places.find(({ slug }) => slug === area)?.slug;
    return named && own && named !== own ? [`${figure.id} after ${last!}: ${told.text}`] : [];
  });
}

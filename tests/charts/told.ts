import type { ChartCase } from './cases.ts';
import {
  lastNamed,
  type MaskedText,
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
  MIDDLE_HALF,
  ROLE_AFTER,
  ROLE_WORDS,
  SHARE_AFTER,
  SHARE_BEFORE,
  SHARES,
  STRICT,
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
    if (figure.id.startsWith('derived/overlap')) return [];
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

/** What share of workers each figure of a text is said to part, as the percentile that does. */
export function sharesOf({
  text,
}: MaskedText): { figure: number; measure: Measure; strict: boolean; side: string }[] {
  const before = [...text.matchAll(SHARE_BEFORE)].map(([, workers, less, more, figure]) => ({
    figure: Number(figure),
    measure: SHARES[workers!.toLowerCase()]![less ? 'less' : 'more'],
    strict: STRICT.test(less ?? more!),
    side: less ? 'less' : 'more',
  }));
  const after = [...text.matchAll(SHARE_AFTER)].map(([, workers, figure, less]) => ({
    figure: Number(figure),
    measure: SHARES[workers!.toLowerCase()]![less ? 'less' : 'more'],
    strict: false,
    side: less ? 'less' : 'more',
  }));
  const half = [...text.matchAll(MIDDLE_HALF)].flatMap(([, low, high]) => [
    { figure: Number(low), measure: 'p25' as const, strict: false, side: 'between' },
    { figure: Number(high), measure: 'p75' as const, strict: false, side: 'between' },
  ]);
  return [...before, ...after, ...half];
}

/** A percentile or mean beside the words of another; one beside no such word at all, in a sentence of a job. */
export function wrongMeasures(told: MaskedText): string[] {
  const shares = sharesOf(told);
  if (AS_EQUAL.test(told.text)) return [];
  return around(told).flatMap(({ figure, before, after }, i) => {
    const measure = measureOf(figure.id);
    if (measure === null) return [];
    const said = shares.filter((share) => share.figure === i).map((share) => share.measure);
    const near = lastNamed(before, MEASURE_WORDS) ?? measuresNamed(after)[0];
    const names = said.length > 0 ? said : near ? [near] : [];
    return names.every((name) => name === measure)
      ? []
      : [`${figure.id} said as ${names.join()}: ${told.text}`];
  });
}

/** Two shares of workers cannot both be paid less than one amount, nor both more. */
export function impossibleShares(told: MaskedText): string[] {
  const strict = sharesOf(told).filter((share) => share.strict);
  return strict.flatMap((one, i) =>
    strict.slice(i + 1).flatMap((other) => {
      const [a, b] = [told.figures[one.figure]!, told.figures[other.figure]!];
      const clash = roleOf(a.id) === roleOf(b.id) && one.side === other.side && a.value === b.value;
      return clash && one.measure !== other.measure && a.value !== null
        ? [`${a.text} twice: ${told.text}`]
        : [];
    }),
  );
}

/** A figure followed by a unit that is not its own: `⟦0⟧ a year`. */
export function wrongUnits(told: MaskedText): string[] {
  return around(told).flatMap(({ figure, after }) => {
    const unit = unitOf(figure.id);
    const [phrase, named] = [...after.matchAll(UNIT_PHRASE)].find(({ index }) => index <= 6) ?? [];
    return phrase && unit && named!.toLowerCase() !== unit ? [`${figure.id} ${phrase}: ${told.text}`] : [];
  });
}

/** In a chart of many places: a figure after the name of another place. */
export function wrongPlaces(told: MaskedText, places: ChartCase['places']): string[] {
  const names = places.toSorted((a, b) => b.name.length - a.name.length);
  const anyName = new RegExp(`(?<![\\w-])(?:${names.map(({ name }) => name).join('|')})(?![\\w-])`, 'g');
  return around(told).flatMap(({ figure, before }) => {
    const [last] = [...before.matchAll(anyName)].at(-1) ?? [];
    const named = names.find(({ name }) => name === last)?.slug;
    const own = places.find(({ slug }) => figure.id.split('/').includes(slug))?.slug;
    return named && own && named !== own ? [`${figure.id} after ${last!}: ${told.text}`] : [];
  });
}

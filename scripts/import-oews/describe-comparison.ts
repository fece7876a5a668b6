import type { Area } from '../../src/schema/area.ts';
import type { Source } from '../../src/schema/source.ts';
import type { Flip, ReleaseComparison } from './compare-releases.ts';

const SHOWN = 12; // of a list, so that the report fits a screen

const count = (number: number, noun: string) =>
  `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;

/** What a list holds: how many, the first of them a line each, and how many more. Nothing for an empty list. */
function listed(what: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > SHOWN ? [`    … and ${items.length - SHOWN} more`] : [];
  return [`  ${what}: ${items.length}`, ...items.slice(0, SHOWN).map((item) => `    ${item}`), ...more];
}

/** `jobs, lq, year p10 p50, hour mean`: the unit once. */
function inShort(figures: readonly string[]): string {
  const units = ['year', 'hour'].map((unit) => {
    const measures = figures.filter((name) => name.startsWith(`${unit} `)).map((name) => name.split(' ')[1]);
    return measures.length > 0 ? [`${unit} ${measures.join(' ')}`] : [];
  });
  return [...figures.filter((name) => !name.includes(' ')), ...units.flat()].join(', ');
}

/** What changed against the release on file, as lines to print. Every list is named with its length. */
export function describeComparison(
  comparison: ReleaseComparison,
  against: { readonly id: string; readonly complete: boolean },
  areas: readonly Pick<Area, 'code' | 'title'>[],
): string {
  const title = new Map(areas.map((area) => [area.code, area.title]));
  const name = (code: string) => `${title.get(code) ?? 'not in data/areas.json'} (${code})`;
  const flip = ({ area, role, figures }: Flip) => `${role} in ${name(area)}: ${inShort(figures)}`;
  const { inBoth, changed, areasAdded, areasGone, flips, notInCopy } = comparison;
  const copy = against.complete ? '' : ', an incomplete copy';
  return [
    `Against ${against.id} as it was on file${copy}:`,
    `  ${changed.toLocaleString('en-US')} of ${count(inBoth, 'figure')} in both changed`,
    ...listed('areas in the new one only', areasAdded.map(name)),
    ...listed('areas no longer in it', areasGone.map(name)),
    ...listed('newly released', flips['newly-released'].map(flip)),
    ...listed('no longer released', flips['no-longer-released'].map(flip)),
    ...listed('newly listed', flips['newly-listed'].map(flip)),
    ...listed('no longer listed', flips['no-longer-listed'].map(flip)),
    ...(notInCopy > 0
      ? [`  ${count(notInCopy, 'figure')} that an incomplete copy lacks: no change can be told`]
      : []),
  ].join('\n');
}

/**
 * What the import does not do: records of data/sources.json and months of the price index to bring up to the release, one
 * line each. Empty where nothing is left to do.
 */
export function recordsToUpdate(
  sources: readonly Pick<Source, 'id' | 'release'>[],
  months: readonly string[],
  { earlier, later }: { readonly earlier: string; readonly later: string },
): string[] {
  if (earlier === later) return [];
  const edition = sources.find(({ id }) => id === `oews-${earlier}`)?.release;
  const alike = sources.filter(
    ({ id, release }) => edition !== undefined && id !== `oews-${earlier}` && release.endsWith(edition),
  );
  return [
    ...(sources.some(({ id }) => id === `oews-${later}`)
      ? []
      : [`data/sources.json: add "oews-${later}"; copy "oews-${earlier}" and change its dates`]),
    ...alike.map(
      ({ id, release }) => `data/sources.json: "${id}" is of ${release}; look for its next edition`,
    ),
    ...(months.includes(later)
      ? []
      : [`data/history/cpi.json: no ${later}; without it nothing is told in dollars of that month`]),
  ];
}

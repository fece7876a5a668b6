import { globSync, readFileSync } from 'node:fs';
import { type DatedFact, dayAfter, dueAgain, monthsAfter } from '../model/out-of-date.ts';
import { yearOf } from '../model/day.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import type { Fact } from '../schema/fact.ts';
import type { Provision } from '../schema/provision.ts';
import type { Source } from '../schema/source.ts';
import { facts, law, outlook, provisions, sources } from './files.ts';

const PROVISIONS = 'data/law/provisions.json';
const LAW = 'data/law/california.json';
const OUTLOOK = 'data/outlook/projections.json';
const FACTS = 'data/facts';
const SOURCES = 'data/sources.json';

/** The records that have a time. */
export interface DatedRecords {
  readonly provisions: readonly Provision[];
  readonly law: readonly DatedFigure[];
  readonly outlook: readonly DatedFigure[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Guides, by file, with the day at their top. */
  readonly guides: readonly { readonly file: string; readonly checked: string }[];
}

/** What is read anew a year after it was read: statutes, the sources of figures of law, guides. */
function checkedFacts({ provisions, law, sources, guides }: DatedRecords): DatedFact[] {
  const named = new Set(law.filter(({ provision }) => provision === undefined).map(({ source }) => source));
  const ofLaw = [
    ...provisions.map(({ id, checked }) => ({ file: PROVISIONS, id, since: checked })),
    ...sources
      .filter(({ id }) => named.has(id))
      .map(({ id, retrieved }) => ({ file: SOURCES, id, since: retrieved })),
  ];
  return [
    ...ofLaw.map((fact) => ({ ...fact, reason: 'law-unchecked' as const, due: dueAgain(fact.since) })),
    ...guides.map(({ file, checked }) => ({
      file,
      id: '',
      reason: 'guide-unchecked' as const,
      since: checked,
      due: dueAgain(checked),
    })),
  ];
}

/** California sets its minimum wage, and with it the exempt floor, for a calendar year: the last of each kind ends with its own. */
function lastOfSeries(law: readonly DatedFigure[]): DatedFact[] {
  const last = new Map<string, DatedFigure & { from: string }>();
  for (const figure of law) {
    const { id, from } = figure;
    const kind = id.slice(0, id.lastIndexOf('/'));
    if (from !== undefined && from > (last.get(kind)?.from ?? '')) last.set(kind, { ...figure, from });
  }
  return [...last.values()].map(({ id, from }) => ({
    file: LAW,
    id,
    reason: 'time-over',
    since: `${yearOf(from)}-12-31`,
    due: `${yearOf(from) + 1}-01-01`,
  }));
}

/** What has a last day of its own, and pages without a date, read again a year later. */
function timedFacts({ law, outlook, facts }: DatedRecords): DatedFact[] {
  const timed = [
    ...law.map((figure) => ({ ...figure, file: LAW })),
    ...outlook.map((figure) => ({ ...figure, file: OUTLOOK })),
    ...facts.map((fact) => ({ ...fact, file: FACTS })),
  ];
  const over = timed.flatMap(({ file, id, until }) =>
    until === undefined
      ? []
      : [{ file, id, reason: 'time-over' as const, since: until, due: dayAfter(until) }],
  );
  const read = facts.flatMap(({ id, read: since }) =>
    since === undefined
      ? []
      : [{ file: FACTS, id, reason: 'page-unread' as const, since, due: dueAgain(since) }],
  );
  return [...over, ...read];
}

/**
 * Editions that exist or should: a known newer one, and of what comes out again and again the next one, as long after
 * the last as its publisher takes (OEWS: May 2024 on April 2, 2025, May 2025 on May 15, 2026, so about a year). Only the
 * last of several editions waits for another. Without a date of release it counts from the day of reading.
 */
function editions(sources: readonly Source[]): DatedFact[] {
  const seriesOf = ({ publisherShort, titleShort }: Source) => `${publisherShort}, ${titleShort}`;
  const outOf = ({ published, retrieved }: Source) => published ?? retrieved;
  return sources.flatMap((source): DatedFact[] => {
    const { id, newer, everyMonths } = source;
    const file = SOURCES;
    if (newer) {
      const { published } = newer;
      return [{ file, id, reason: 'newer-edition', since: published, due: monthsAfter(published, 0) }];
    }
    const isLast = sources.every(
      (other) => seriesOf(other) !== seriesOf(source) || outOf(other) <= outOf(source),
    );
    if (everyMonths === undefined || !isLast) return [];
    const since = outOf(source);
    return [{ file, id, reason: 'edition-due', since, due: monthsAfter(since, everyMonths) }];
  });
}

/** Every fact that has a time, with the day on which that is over. */
export const datedFactsOf = (records: DatedRecords): DatedFact[] => [
  ...checkedFacts(records),
  ...lastOfSeries(records.law),
  ...timedFacts(records),
  ...editions(records.sources),
];

/** Guides with the day at their top on which their facts were checked. Throws where a guide has none. */
function guideChecks(): { file: string; checked: string }[] {
  return globSync('content/*/guides/*.mdx').map((file) => {
    const [, checked] = /^checked: (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(file, 'utf8')) ?? [];
    if (checked === undefined)
      throw new Error(`${file} has no day at its top. Write "checked: 2026-11-28", the day of the check.`);
    return { file, checked };
  });
}

/** Every fact of the site that has a time. */
export const datedFacts = (): DatedFact[] =>
  datedFactsOf({ provisions, law, outlook, facts, sources, guides: guideChecks() });

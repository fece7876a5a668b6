import { changeFigure, earlierFigure } from './raw-changes.ts';
import {
  adjacent,
  board,
  codeOf,
  cpi,
  facts,
  history,
  industries,
  law,
  RAW_PLACES,
  type RawPlace,
} from './raw-files.ts';
import { exampleFigure, programCost } from './raw-programs.ts';

/*
 * Figures worked out anew from the published files, with nothing of the site's own code: what the charts are held to.
 */

const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);
const both = (a: number | null, b: number | null, of: (a: number, b: number) => number) =>
  a === null || b === null ? null : of(a, b);

const COUNTS: Readonly<Record<string, string>> = {
  jobs: 'jobs',
  'jobs-rse': 'jobsRse',
  'jobs-per-1000': 'jobsPer1000',
  lq: 'lq',
  'mean-rse': 'meanRse',
};
const PER_YEAR: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52, hour: 2080 };
const NORMAL_95 = 1.96;
/** Workers below, between and above the five percentiles, of twenty. */
const BRACKETS = [2, 3, 5, 5, 3, 2];
const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'];
/** Code of each employer that the chart of employers names by itself. */
const EMPLOYERS = ['541100', '999101', '999201', '999301', '52--53', '551000'];
const OTHER: Readonly<Record<string, string>> = {
  paralegal: 'legal-secretary',
  'legal-secretary': 'paralegal',
};

/** `undefined`: no figure that the files could settle, such as a model's estimate. */
type Settled = number | null | undefined;
/**
 * The number that a figure's id stands for, null where the files have none. Throws on a kind it does not know.
 * `rankedBy`: the pay that ranks go by, which their ids do not say.
 */
export type Figures = (id: string, rankedBy?: RankedBy) => Settled;
type RankedBy = 'year' | 'hour';

/** Figures of these places; `source` is the first part of the ids of their pay. */
export function figuresOf(source: string, places: readonly RawPlace[]): Figures {
  let rankedBy: RankedBy = 'year';
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  const known = new Map<string, Settled>();

  function pay(slug: string, role: string, measure: string, unit: string): number | null {
    const cell = bySlug.get(slug)?.rows[role]?.[unit === 'hour' ? 'hour' : 'year'][measure];
    return both(number(cell), unit === 'hour' ? 1 : PER_YEAR[unit]!, (usd, parts) => usd / parts);
  }

  function countOf(slug: string, role: string, measure: string): number | null {
    return number(bySlug.get(slug)?.rows[role]?.[COUNTS[measure]!]);
  }

  /** 1 + how many of its peers have a higher figure; null for what is not ranked. */
  function rank(slug: string, role: string, measure: string, local: boolean): number | null {
    const own = bySlug.get(slug);
    if (!own || own.kind === 'other') return null;
    const of = (place: RawPlace) => {
      const usd = pay(place.slug, role, measure, rankedBy);
      return local ? both(usd, place.parity, (value, parity) => value / (parity / 100)) : usd;
    };
    const usd = of(own);
    const peers = places.filter(({ kind }) => kind === own.kind);
    return usd === null ? null : 1 + peers.filter((peer) => (of(peer) ?? -Infinity) > usd).length;
  }

  function errorOf(slug: string, role: string): number | null {
    return both(
      pay(slug, role, 'mean', 'year'),
      countOf(slug, role, 'mean-rse'),
      (mean, rse) => (mean * rse) / 100,
    );
  }

  function meanGap(slug: string, sign: -1 | 0 | 1): number | null {
    const gap = both(
      pay(slug, 'paralegal', 'mean', 'year'),
      pay(slug, 'legal-secretary', 'mean', 'year'),
      (a, b) => a - b,
    );
    if (sign === 0) return gap;
    const error = both(errorOf(slug, 'paralegal'), errorOf(slug, 'legal-secretary'), Math.hypot);
    return both(gap, error, (middle, size) => middle + sign * NORMAL_95 * size);
  }

  function jobsEnd(slug: string, role: string, sign: -1 | 1): number | null {
    return both(countOf(slug, role, 'jobs'), countOf(slug, role, 'jobs-rse'), (jobs, rse) =>
      Math.max(0, Math.round((jobs + (sign * NORMAL_95 * rse * jobs) / 100) / 10) * 10),
    );
  }

  /** Of 100 picks, how many the percentiles leave no doubt about, or could be. */
  function picks(slug: string, role: string, sure: boolean): number | null {
    const marks = (job: string) => PERCENTILES.map((measure) => pay(slug, job, measure, 'year'));
    const [own, other] = [marks(role), marks(OTHER[role]!)];
    if ([...own, ...other].includes(null)) return null;
    let pairs = 0;
    for (const [i, workers] of BRACKETS.entries())
      for (const [j, others] of BRACKETS.entries()) {
        const [from, to] = [own[i - 1] ?? -Infinity, own[i] ?? Infinity];
        const [otherFrom, otherTo] = [other[j - 1] ?? -Infinity, other[j] ?? Infinity];
        const same = from === to && otherFrom === otherTo && from === otherTo;
        pairs += workers * others * (same ? 0.5 : Number(sure ? from >= otherTo : to > otherFrom));
      }
    return pairs / 4;
  }

  function industry(code: string, role: string, measure: string): number | null {
    const row = industries.rows.find((candidate) => candidate.code === code && candidate.role === role);
    return number(measure === 'p50' ? row?.year.p50 : row?.[COUNTS[measure]!]);
  }

  function restOfJobs(role: string): number | null {
    return EMPLOYERS.reduce<number | null>(
      (rest, code) => both(rest, industry(code, role, 'jobs'), (a, b) => a - b),
      countOf('united-states', role, 'jobs'),
    );
  }

  function past(role: string, year: string): number | null {
    return number(history.medians.find((row) => row.role === role && row.year === Number(year))?.p50);
  }

  function inDollars(role: string, year: string, of: string): number | null {
    const index = (when: string) => cpi.months.find(({ month }) => month === `${when}-05`)?.index ?? null;
    return both(
      past(role, year),
      both(index(of), index(year), (now, then) => now / then),
      (usd, grown) => usd * grown,
    );
  }

  function ofBoard(role: string, measure: string, unit: string): number | null {
    const job = board.roles[role]!;
    if (measure === 'rank') return number(job.rank);
    if (measure === 'average') return number(job.average[unit]);
    return both(number(job[measure]), PER_YEAR[unit]!, (usd, parts) => usd / parts);
  }

  function derived(kind: string, rest: readonly string[]): Settled {
    const [first = '', ...others] = rest;
    if (kind === 'gap' || kind === 'gap-percent') {
      // Named after both figures: without their role, and without the first word of a figure that is worked out.
      const prefix = /^(local|hours)-/.test(first) ? 'derived/' : '';
      const of = (role: string) => settle(prefix + [...rest.slice(0, -2), role, ...rest.slice(-2)].join('/'));
      const [one, other] = [of('paralegal'), of('legal-secretary')];
      return both(one ?? null, other ?? null, (a, b) =>
        kind === 'gap' ? Math.abs(a - b) : (Math.abs(a - b) / Math.min(a, b)) * 100,
      );
    }
    if (kind.startsWith('place-gap')) {
      const prefix = /^(local|hours)-/.test(first) ? 'derived/' : '';
      const [area, against] = rest.slice(-5) as [string, string];
      const of = (slug: string) =>
        settle(prefix + [...rest.slice(0, -5), slug, ...rest.slice(-3)].join('/')) ?? null;
      const gap = both(of(area), of(against), (a, b) => Math.abs(a - b));
      return kind === 'place-gap' ? gap : both(gap, of(against), (size, base) => (size / base) * 100);
    }
    if (kind.startsWith('hours-')) {
      const hours = Number(kind.slice('hours-'.length));
      const unit = rest.at(-1)!;
      const hourly = settle([...rest.slice(0, -1), 'hour'].join('/'));
      return both(hourly ?? null, (hours * 52) / PER_YEAR[unit]!, (usd, times) => usd * times);
    }
    if (kind.startsWith('local-')) {
      return both(
        settle(rest.join('/')) ?? null,
        bySlug.get(slugIn(rest))?.parity ?? null,
        (usd, parity) => usd / (parity / 100),
      );
    }
    if (kind.startsWith('may-')) return inDollars(first, others[0]!, kind.split('-')[1]!);
    if (kind === 'real-gap') {
      const [from, to] = others as [string, string];
      return both(inDollars(first, to, to), inDollars(first, from, to), (a, b) => Math.abs(a - b));
    }
    if (kind === 'industry-share') {
      const [code, role] = others as [string, string];
      const jobs = code === 'rest' ? restOfJobs(role) : industry(code, role, 'jobs');
      return both(jobs, countOf('united-states', role, 'jobs'), (part, all) => (part / all) * 100);
    }
    if (kind === 'industry-rest') return others.at(-1) === 'jobs' ? restOfJobs(others[0]!) : null;
    const fact = (id: string) => facts.find((figure) => figure.id === id)!.value;
    if (kind === 'program-cost') return programCost(first, fact);
    if (kind === 'break-even-example') {
      const payAt = (role: string, mark: string, unit: string) => pay('california', role, mark, unit)!;
      return exampleFigure(rest.join('/'), fact, payAt);
    }
    const changed = changeFigure(kind, rest);
    if (changed !== undefined) return changed;
    const [slug = '', role = 'paralegal'] = others;
    if (kind === 'overlap-low' || kind === 'overlap-high') return picks(slug, role, kind === 'overlap-low');
    if (kind === 'price-gap')
      return both(bySlug.get(slugIn(rest))?.parity ?? null, 100, (a, b) => Math.abs(a - b));
    if (kind === 'openings-a-year') return undefined; // the outlook's own
    if (kind.endsWith('-size'))
      return both(derived(kind.slice(0, -'-size'.length), rest) ?? null, 1, (size) => Math.abs(size));
    if (kind.startsWith('mean-gap'))
      return meanGap(slug, kind === 'mean-gap' ? 0 : kind.endsWith('low') ? -1 : 1);
    const less = (a: number, b: number) => a - b;
    if (kind === 'iqr') return both(pay(slug, role, 'p75', 'year'), pay(slug, role, 'p25', 'year'), less);
    if (kind === 'low-to-high')
      return both(ofBoard(role, 'high', 'year'), ofBoard(role, 'low', 'year'), less);
    if (kind === 'low-per-hour') return ofBoard(role, 'low', 'hour');
    if (kind === 'times-2080')
      return both(ofBoard(role, 'average', 'hour'), 2080, (usd, hours) => usd * hours);
    const sign = kind.endsWith('low') ? -1 : 1;
    if (/^mean-(low|high)$/.test(kind))
      return both(
        pay(slug, role, 'mean', 'year'),
        errorOf(slug, role),
        (mean, error) => mean + sign * NORMAL_95 * error,
      );
    if (/^jobs-(low|high)$/.test(kind)) return jobsEnd(slug, role, sign);
    const ranked = /^(?:area-)?rank(-local)?-(p\d\d|mean)$/.exec(kind);
    if (ranked) return rank(slug, role, ranked[2]!, ranked[1] !== undefined);
    // The middle of an overlap and the ends of a set of ranks come from a model; its own tests hold those.
    if (/^(overlap|rank-set-(low|high))$/.test(kind)) return undefined;
    throw new Error(`no way to settle derived/${kind}/${rest.join('/')}`);
  }

  function slugIn(parts: readonly string[]): string {
    return parts.find((part) => bySlug.has(part)) ?? '';
  }

  function settle(id: string): Settled {
    const [head = '', ...rest] = id.split('/');
    const [first = '', second = '', third = '', unit] = rest;
    if (head === source && unit) return pay(first, second, third, unit);
    if (head === source)
      return third.startsWith('rank')
        ? rank(first, second, 'p50', third === 'rank-local')
        : countOf(first, second, third);
    if (head === 'oews-2024-05') return earlierFigure(first, second, third);
    if (head.startsWith('job-board')) return ofBoard(second, third, unit ?? '');
    if (head === 'derived') return derived(first, rest.slice(1));
    if (head === 'industry') return industry(second, third, unit ?? '');
    if (head === 'history') return past(first, second);
    if (head === 'law') return number(law.find((figure) => figure.id === rest.join('/'))?.value);
    if (head === 'facts') return number(facts.find((figure) => figure.id === rest.join('/'))?.value);
    if (head === 'prices') return bySlug.get(second)?.parity ?? null;
    if (head === 'adjacent')
      return number(
        adjacent.rows.find(({ area, soc }) => area === codeOf.get(second) && soc === third)?.[unit!],
      );
    throw new Error(`no way to settle ${id}`);
  }

  return (id, by = 'year') => {
    const key = `${by} ${id}`;
    rankedBy = by;
    if (!known.has(key)) known.set(key, settle(id));
    return known.get(key);
  };
}

/** Figures of the release and of everything beside it. */
export const rawFigure = figuresOf('oews-2025-05', RAW_PLACES);

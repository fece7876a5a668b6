/** What the page on break-even works out before anything is typed, worked out anew from the published files. */

/** Facts that are the cost of each program, and its length: how many, and in what. */
const PROGRAMS: Readonly<
  Record<string, { cost: readonly string[]; length?: [fact: string, months: number] }>
> = {
  canyons: { cost: ['canyons-program'], length: ['canyons-years', 12] },
  coastline: { cost: ['coastline-program'] },
  'sf-state': { cost: ['sf-state-program', 'sf-state-application'], length: ['sf-state-years', 12] },
  'uc-san-diego': {
    cost: ['uc-san-diego-high', 'uc-san-diego-application', 'uc-san-diego-certificate'],
    length: ['uc-san-diego-weeks', 12 / 52],
  },
};

type Fact = (id: string) => number;

export const programCost = (name: string, fact: Fact): number =>
  PROGRAMS[name]!.cost.reduce((sum, id) => sum + fact(`cost/${id}`), 0);

function programMonths(name: string, fact: Fact): number {
  const [id, months] = PROGRAMS[name]!.length!;
  return Number((fact(`length/${id}`) * months).toFixed(1));
}

/** Pay of both jobs at one percentile of California. */
type PayAt = (role: 'paralegal' | 'legal-secretary', mark: string, unit: 'year' | 'hour') => number;

/**
 * A figure of the example: SF State’s program, ten hours of work a week given up, the median of California, or what
 * one change makes of it.
 */
export function exampleFigure(name: string, fact: Fact, pay: PayAt): number {
  const [, changed = '', way = ''] = /^if\/(\w+)\/(\d)/.exec(name) ?? [];
  const scale = (what: string, ...factors: number[]) => (what === changed ? factors[Number(way)]! : 1);
  const cost = programCost('sf-state', fact) * scale('cost', 0.5, 2);
  const months = programMonths('sf-state', fact) * scale('months', 0.5, 2);
  const hours = Math.round(((10 * months * 52) / 12) * scale('hours', 0, 0.5));
  const wages = Math.round(hours * pay('legal-secretary', 'p50', 'hour'));
  const mark = changed.startsWith('p') ? changed : 'p50';
  const gap = pay('paralegal', mark, 'year') - pay('legal-secretary', mark, 'year');
  const inJob = (cost + wages) / (gap / 12);
  const of: Record<string, number> = {
    cost,
    hours,
    wages,
    total: cost + wages,
    'in-job/p50': Number(inJob.toFixed(2)),
    'in-job-whole/p50': Math.ceil(inJob),
  };
  return of[name] ?? Math.ceil(months + inJob);
}

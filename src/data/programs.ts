import { type Amount, known } from '../model/amount.ts';
import { type BreakEven, breakEvenOf, type Question } from '../model/break-even-answer.ts';
import { figureId } from '../model/figure-ref.ts';
import { MONTHS_PER_YEAR, WEEKS_PER_YEAR } from '../model/pay-units.ts';
import type { Fact } from '../schema/fact.ts';
import { facts } from './files.ts';
import type { Release } from './releases.ts';
import { type DerivedFigure, oneOf } from './resolve.ts';

/** Programs that a reader of the break-even page can choose: which of `facts/` their cost is the sum of, and their length. */
const PROGRAMS = {
  canyons: { cost: ['cost/canyons-program'], length: 'length/canyons-years' },
  coastline: { cost: ['cost/coastline-program'], length: null },
  'sf-state': {
    cost: ['cost/sf-state-program', 'cost/sf-state-application'],
    length: 'length/sf-state-years',
  },
  'uc-san-diego': {
    cost: ['cost/uc-san-diego-high', 'cost/uc-san-diego-application', 'cost/uc-san-diego-certificate'],
    length: 'length/uc-san-diego-weeks',
  },
} as const satisfies Record<string, { cost: readonly string[]; length: string | null }>;

export type ProgramName = keyof typeof PROGRAMS;
export const PROGRAM_NAMES = Object.keys(PROGRAMS) as ProgramName[];

export interface ProgramLength {
  /** As its page names it. */
  readonly amount: Amount;
  readonly unit: 'weeks' | 'years';
  /** The same in months, to a tenth. */
  readonly months: number;
}

export interface Program {
  readonly name: ProgramName;
  /** Dollars: the fees that its page names, added. */
  readonly cost: Amount & { readonly state: 'published' };
  /** Null where its page names none. */
  readonly length: ProgramLength | null;
  /** The fact that is most of its cost: who says it, when, where. */
  readonly said: Fact;
}

function factNamed(id: string): Fact {
  const fact = facts.find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`No fact "${id}" in data/facts, which src/data/programs.ts names.`);
  return fact;
}

const MONTHS_IN = { weeks: MONTHS_PER_YEAR / WEEKS_PER_YEAR, years: MONTHS_PER_YEAR };

function lengthOf(id: string): ProgramLength {
  const unit = oneOf(id.split('-').at(-1), ['weeks', 'years'] as const, 'unit of a length');
  const { value, unit: counted } = factNamed(id);
  const amount = known(figureId({ kind: 'facts', name: id }), counted, value);
  return { amount, unit, months: Math.round(value * MONTHS_IN[unit] * 10) / 10 };
}

export function programNamed(name: ProgramName): Program {
  const { cost, length } = PROGRAMS[name];
  const dollars = cost.reduce((sum, id) => sum + factNamed(id).value, 0);
  return {
    name,
    cost: known(figureId({ steps: ['program-cost'], name }), 'usd', dollars) as Program['cost'],
    length: length === null ? null : lengthOf(length),
    said: factNamed(cost[0]),
  };
}

export const programs: readonly Program[] = PROGRAM_NAMES.map(programNamed);

/** Of the example: the hours of work given up a week are made up, and said to be. */
const EXAMPLE = { program: 'sf-state', hoursGivenUp: 10, mark: 'p50', place: 'california' } as const;

/** The example that the break-even page works out before anything is typed: a program, at the median of California. */
export function exampleIn({ info, placeNamed }: Release) {
  const program = programNamed(EXAMPLE.program);
  const { length } = program;
  if (length === null) throw new Error(`No length of "${program.name}" in data/facts, for the example.`);
  const question: Question = {
    study: { cost: program.cost.value, months: length.months, hoursGivenUp: EXAMPLE.hoursGivenUp },
    today: { by: 'mark', mark: EXAMPLE.mark, hours: 40 },
  };
  const place = placeNamed(EXAMPLE.place);
  const of = { school: program.said.publisher, cost: program.cost, length };
  return { of, place, answer: breakEvenOf(info, place, question, 'break-even-example') };
}

/** Every figure of an answer that has the step of the example in its id. */
function figuresIn(value: unknown): Amount[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'state' in value) return [value as Amount];
  return Object.values(value).flatMap(figuresIn);
}

const figureIn = (answer: BreakEven, name: string | undefined): Amount => {
  const all = figuresIn(answer).filter(({ id }) => id.startsWith('derived/break-even-example/'));
  const names = all.map(({ id }) => id.split('/').slice(2).join('/'));
  return all[names.indexOf(oneOf(name, names, 'figure of the example'))]!;
};

/** Their part of the derived figures. */
export const PROGRAM_DERIVED = {
  'program-cost': {
    resolve: ({ name }) => programNamed(oneOf(name, PROGRAM_NAMES, 'program')).cost,
  },
  'break-even-example': {
    resolve: ({ name }, release) => figureIn(exampleIn(release).answer, name),
  },
} satisfies Record<string, DerivedFigure>;

import { descending, sum } from 'd3';
import { amountText } from '../../format.ts';
import type { PlacesWords } from '../words.ts';
import type { Amount } from '../../model/amount.ts';
import { byName } from '../../model/by-name.ts';
import type { Lead } from '../../model/gap.ts';
import { inOrderOf } from '../../model/in-order.ts';
import { ROLES, type Role } from '../../schema/terms.ts';

import { type Axis, axisFor } from '../axis.ts';
import { NARROWEST_PLOT } from '../place-labels.ts';
import type { AreaComparisonInput, AreaFacts, JobFacts, RoughKinds } from './input.ts';

/** What makes a figure rough, as it stands beside it; null where nothing does. */
export const roughText = (kinds: RoughKinds, words: PlacesWords): string | null =>
  kinds.length === 0 ? null : kinds.map((kind) => words.roughness.mark[kind]).join(', ');

export interface AreaMark {
  readonly role: Role;
  readonly amount: Amount;
  /** Percent of the plot's width; for a top-coded figure, of its bound. */
  readonly x: number;
}

export type FactKind = 'pay' | 'jobs' | 'lq';
export interface Fact {
  readonly kind: FactKind;
  readonly amount: Amount;
  /** Written after it where it is rough. */
  readonly rough: string | null;
}

export interface AreaRow {
  readonly place: AreaFacts['place'];
  readonly chosen: boolean;
  /** Of the jobs whose pay has a number. */
  readonly marks: readonly AreaMark[];
  /** From the lower mark to the higher; null where fewer than two are known. */
  readonly line: { readonly from: number; readonly to: number } | null;
  /** Lines of text of each job, short enough for the narrowest screen. */
  readonly facts: readonly { readonly role: Role; readonly lines: readonly (readonly Fact[])[] }[];
  /** Which job is paid more, where the rows are in order of that: a line of its own under the facts. */
  readonly lead: Lead | null;
  readonly y: number;
  readonly height: number;
  /** Its height in a wide plot, where the facts of the jobs stand side by side. */
  readonly wideHeight: number;
}

export interface AreaComparisonLayout {
  readonly ticks: Axis['ticks'];
  /** In the order asked for. By figure: highest first, equal ones in order of name; then those without it, by name. */
  readonly rows: readonly AreaRow[];
  /** Of all rows, in px. */
  readonly height: number;
}

// Heights in px.
export const MARKS = 32; // middle of the marks, from the top of a row
export const FACTS = 55; // baseline of the first line of facts
export const LINE = 17; // from one line of facts to the next
const ROW_GAP = 18;
export const INDENT = 18; // px: room for the mark before a line of facts

const CHARACTER = 6.9; // px: widest average advance of the type at 13 px
const BETWEEN = 2; // characters: the dot between two facts

export const at = (amount: Amount) => (amount.state === 'top-coded' ? amount.bound : amount.value);

const heightWith = (lines: number) => FACTS + (lines - 1) * LINE + ROW_GAP;

/** How many characters a fact has, its words included. */
function factLength({ kind, amount, rough }: Fact, words: PlacesWords): number {
  const text = amountText(amount, words) + (rough ? ` (${rough})` : '');
  const { pay, jobs, lq } = words.areaComparison;
  if (kind === 'lq') return String(lq(text)).length;
  const known = amount.state === 'published' || amount.state === 'top-coded';
  return String((kind === 'pay' ? pay : jobs)[known ? 'known' : 'missing'](text)).length;
}

/** Facts in lines that fit; what is missing for the same reason as the fact before it is not said again. */
function linesOf({ pay, jobs, lq, rough }: JobFacts, words: PlacesWords): Fact[][] {
  const gone = (amount: Amount, before: Amount) => at(amount) === null && amount.state === before.state;
  const facts: Fact[] = [{ kind: 'pay', amount: pay, rough: roughText(rough.pay, words) }];
  if (!(jobs.state === 'not-in-release' && gone(jobs, pay)))
    facts.push({ kind: 'jobs', amount: jobs, rough: roughText(rough.jobs, words) });
  if (!gone(lq, jobs)) facts.push({ kind: 'lq', amount: lq, rough: null });
  const lines: Fact[][] = [];
  let used = Infinity;
  for (const fact of facts) {
    const width = factLength(fact, words) * CHARACTER;
    if (used + BETWEEN * CHARACTER + width <= NARROWEST_PLOT - INDENT) {
      lines.at(-1)!.push(fact);
      used += BETWEEN * CHARACTER + width;
    } else {
      lines.push([fact]);
      used = width;
    }
  }
  return lines;
}

/** Highest first by one job's pay, equal ones in order of name; then those without it, in order of name. */
export function inOrder(areas: readonly AreaFacts[], role: Role): AreaFacts[] {
  const named = areas.toSorted((a, b) => byName(a.place, b.place));
  const known = named.filter((area) => area[role].pay.state === 'published');
  const unknown = named.filter((area) => area[role].pay.state !== 'published');
  return [...known.sort((a, b) => descending(a[role].pay.value!, b[role].pay.value!)), ...unknown];
}

/**
 * One row an area with the pay of both jobs on one axis, sorted by the pay of `role`, by the gap or by name.
 *
 * `x` runs from 0 (left) to 100 (right): percent of the plot's width. `y` and heights are px.
 * A job whose pay has no number has no mark in its row and is in `facts` with the reason.
 * With no number at all there are no ticks and no marks.
 */
export function layoutAreaComparison(
  { areas, role, sort, chosen }: Pick<AreaComparisonInput, 'areas' | 'role' | 'sort' | 'chosen'>,
  words: PlacesWords,
): AreaComparisonLayout {
  const pays = areas.flatMap((area) => ROLES.map((job) => area[job].pay));
  const values = pays.flatMap((pay) => at(pay) ?? []);
  const axis = values.length === 0 ? null : axisFor(values, pays[0]!.unit, words);
  let y = 0;
  const rows = inOrderOf(inOrder(areas, role), sort).map((area): AreaRow => {
    const marks = ROLES.flatMap((job): AreaMark[] => {
      const value = at(area[job].pay);
      return axis === null || value === null ? [] : [{ role: job, amount: area[job].pay, x: axis.x(value) }];
    });
    const xs = marks.map(({ x }) => x);
    const facts = ROLES.map((job) => ({ role: job, lines: linesOf(area[job], words) }));
    const lead = sort === 'gap' ? area.lead : null;
    const more = lead ? 1 : 0;
    const lines = facts.map((job) => job.lines.length);
    const height = heightWith(sum(lines) + more);
    const row = {
      place: area.place,
      chosen: area.place.slug === chosen,
      marks,
      line: xs.length < 2 ? null : { from: Math.min(...xs), to: Math.max(...xs) },
      facts,
      lead,
      y,
      height,
      wideHeight: heightWith(Math.max(...lines) + more),
    };
    y += height;
    return row;
  });
  return { ticks: axis?.ticks ?? [], rows, height: y };
}

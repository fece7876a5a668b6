import { descending } from 'd3';
import { amountText } from '../../format.ts';
import type { PlacesWords } from '../words.ts';
import { type Amount, valueOrBound } from '../../model/amount.ts';
import { byName } from '../../model/by-name.ts';
import type { Lead } from '../../model/gap.ts';
import { inOrderOf } from '../../model/in-order.ts';
import { ROLES, type Role } from '../../schema/terms.ts';

import { type Axis, axisFor } from '../axis.ts';
import { NARROWEST_PLOT } from '../place-labels.ts';
import { HEAD, placeRows, ROW_STEP, type RowsPart } from '../ranking-rows.ts';
import type { AreaComparisonInput, AreaFacts, RoughKinds } from './input.ts';

/** What makes a figure rough, as it stands beside it; null where nothing does. */
export const roughText = (kinds: RoughKinds, words: PlacesWords): string | null =>
  kinds.length === 0 ? null : kinds.map((kind) => words.roughness.mark[kind]).join(', ');

/** Of each job whose pay has a number. */
export interface AreaMark {
  readonly role: Role;
  readonly amount: Amount;
  /** Percent of the plot's width; for a top-coded figure, of its bound. */
  readonly x: number;
  /** Drawn hollow: few jobs, or a number that is rough. */
  readonly rough: boolean;
}

export interface AreaRow {
  readonly slug: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly marks: readonly AreaMark[];
  /** From the lower mark to the higher; null where fewer than two are known. */
  readonly line: { readonly from: number; readonly to: number } | null;
  readonly pay: Readonly<Record<Role, Amount>>;
  /** Shown where there is room for them, with what makes them rough. */
  readonly jobs: Readonly<Record<Role, { readonly amount: Amount; readonly rough: string | null }>>;
  readonly lead: Lead;
  /** Room for the pay of each job, px: that of the widest exact one, or of its own bound. */
  readonly widths: Readonly<Record<Role, number>>;
  /** The name is too long for one line with the figures: they stand on a line under it. */
  readonly twoLines: boolean;
}

export interface AreaComparisonLayout {
  readonly ticks: Axis['ticks'];
  /**
   * Rows in the order asked for. By figure: highest first, equal ones in order of name; then those without it, by name.
   */
  readonly parts: readonly RowsPart<AreaRow>[];
  /** Whether the gap is shown, which the rows are then in order of. */
  readonly byGap: boolean;
  /** Room for the gap, px. */
  readonly gapWidth: number;
}

// Sizes in px.
export const KEY = 22; // room for the names of the two marks, over the ticks
export const LINE = 17; // from one line of text to the next
/** Room for a job's mark before its pay. */
export const SIGN = 15;
/** Between the pay of one job and the mark of the other. */
export const BETWEEN = 9;
const AFTER_NAME = 6;
const NAMES = 128; // the column of the names in a wide plot

const NAME_CHARACTER = 6.5; // widest average advance of names in the type at 13 px
const CHOSEN_CHARACTER = 6.8; // the same in bold
const CHOSEN_SIGN = 18;
const FIGURE_CHARACTER = 7.9; // of figures, in bold
const BOUND_CHARACTER = 6.9; // of figures with their words

export const heightOf = ({ twoLines }: AreaRow): number => ROW_STEP + (twoLines ? LINE : 0);

/** Highest first by one job's pay, equal ones in order of name; then those without it, in order of name. */
export function inOrder(areas: readonly AreaFacts[], role: Role): AreaFacts[] {
  const named = areas.toSorted((a, b) => byName(a.place, b.place));
  const known = named.filter((area) => area[role].pay.state === 'published');
  const unknown = named.filter((area) => area[role].pay.state !== 'published');
  return [...known.sort((a, b) => descending(a[role].pay.value!, b[role].pay.value!)), ...unknown];
}

const nameWidth = (name: string, chosen: boolean): number =>
  chosen ? name.length * CHOSEN_CHARACTER + CHOSEN_SIGN : name.length * NAME_CHARACTER;

/** Of a figure's text; a dash stands for one without a number. */
const figureWidth = (amount: Amount, words: PlacesWords): number =>
  valueOrBound(amount) === null
    ? FIGURE_CHARACTER
    : Math.ceil(
        amountText(amount, words).length *
          (amount.state === 'top-coded' ? BOUND_CHARACTER : FIGURE_CHARACTER),
      );

/**
 * One row an area with the pay of both jobs on one axis, sorted by the pay of `role`, by the gap or by name.
 *
 * `x` runs from 0 (left) to 100 (right): percent of the plot's width. `y` and heights are px.
 * A job whose pay has no number has no mark in its row. With no number at all there are no ticks and no marks.
 */
export function layoutAreaComparison(
  { areas, role, sort, chosen: chosenSlug }: Pick<AreaComparisonInput, 'areas' | 'role' | 'sort' | 'chosen'>,
  words: PlacesWords,
): AreaComparisonLayout {
  const pays = areas.flatMap((area) => ROLES.map((job) => area[job].pay));
  const values = pays.flatMap((pay) => valueOrBound(pay) ?? []);
  const axis = values.length === 0 ? null : axisFor(values, pays[0]!.unit, words, NARROWEST_PLOT);
  const byGap = sort === 'gap';
  const widest = (amounts: readonly Amount[]) =>
    Math.max(0, ...amounts.map((amount) => (amount.state === 'top-coded' ? 0 : figureWidth(amount, words))));
  const widestOf = {
    paralegal: widest(areas.map(({ paralegal }) => paralegal.pay)),
    'legal-secretary': widest(areas.map((area) => area['legal-secretary'].pay)),
  };
  const rows = inOrderOf(inOrder(areas, role), sort).map((area): AreaRow => {
    const { slug, name } = area.place;
    const chosen = slug === chosenSlug;
    const marks = ROLES.flatMap((job): AreaMark[] => {
      const { pay, rough } = area[job];
      const value = valueOrBound(pay);
      const isRough = rough.pay.length > 0 || rough.jobs.length > 0;
      return axis === null || value === null
        ? []
        : [{ role: job, amount: pay, x: axis.x(value), rough: isRough }];
    });
    const xs = marks.map(({ x }) => x);
    const jobsOf = (job: Role) => ({
      amount: area[job].jobs,
      rough: roughText(area[job].rough.jobs, words),
    });
    const widthOf = (job: Role) =>
      area[job].pay.state === 'top-coded' ? figureWidth(area[job].pay, words) : widestOf[job];
    const own = { paralegal: widthOf('paralegal'), 'legal-secretary': widthOf('legal-secretary') };
    const bothPays = own.paralegal + own['legal-secretary'] + 2 * SIGN + BETWEEN;
    const figures = byGap ? figureWidth(area.lead.gap, words) + FIGURE_CHARACTER + SIGN : bothPays;
    return {
      slug,
      name,
      chosen,
      marks,
      line: xs.length < 2 ? null : { from: Math.min(...xs), to: Math.max(...xs) },
      pay: { paralegal: area.paralegal.pay, 'legal-secretary': area['legal-secretary'].pay },
      jobs: { paralegal: jobsOf('paralegal'), 'legal-secretary': jobsOf('legal-secretary') },
      lead: area.lead,
      widths: own,
      twoLines: nameWidth(name, chosen) + AFTER_NAME > Math.min(NAMES, NARROWEST_PLOT - figures),
    };
  });
  const parts = placeRows(rows, { heightOf, head: KEY + HEAD });
  return { ticks: axis?.ticks ?? [], parts, byGap, gapWidth: Math.max(...Object.values(widestOf)) };
}

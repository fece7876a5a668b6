import type { Amount } from '../model/amount.ts';
import type { FigureRef } from '../model/figure-ref.ts';
import { PAY_UNITS, type PayUnit } from '../model/pay-units.ts';
import { type Role, ROLES } from '../schema/terms.ts';
import { whatWouldDo } from './near.ts';
import type { Release } from './releases.ts';

/** A figure with where its reader can look it up: the page and place where it stands with source, release and formula. */
export interface ResolvedFigure {
  readonly amount: Amount;
  readonly href: string;
}

/** Finds a figure in a release. Throws with the known names where a part of it is none. */
export type Resolver = (ref: FigureRef, release: Release) => ResolvedFigure;

/** A kind of figure that is worked out. */
export interface DerivedFigure {
  /** The figure itself: which of its kind, is said by the other parts of the reference. */
  readonly resolve: (ref: FigureRef, release: Release) => Amount;
  /** How ids name it, where that is not its kind: with the year whose dollars it is in. */
  readonly step?: string;
}

/** The value if it is a known one; throws with the names that would do if not. */
export function oneOf<T extends string>(value: string | undefined, known: readonly T[], what: string): T {
  if (known.includes(value as T)) return value as T;
  throw new Error(`No ${what} "${value ?? ''}". ${whatWouldDo(value ?? '', known)}`);
}

export const role = (value: string | undefined): Role => oneOf(value, ROLES, 'role');
export const unit = (value: string | undefined): PayUnit => oneOf(value, PAY_UNITS, 'unit');

import { type Markup, markup } from '../../markup.ts';
import type { PaidLess } from '../../model/offer-verdict.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import { lacking, type Prices, ROLE_NAMES, VERBS } from '../../words/terms.en.ts';

const LEADS: Record<Exclude<PaidLess['kind'], 'unknown'>, string> = {
  estimate: 'about',
  at: '',
  'just-over': 'just over',
  'just-under': 'just under',
  under: 'fewer than',
  over: 'more than',
  most: 'at most',
};
const ESTIMATED: readonly PaidLess['kind'][] = ['estimate', 'just-over', 'just-under'];

/** What a marker on the dollars of a pay range says, once a reader moves it. */
export const markerSays = {
  amount: (amount: Markup, per: string, prices: Prices): Markup =>
    markup`<b>${amount} ${per}</b>${prices === 'local' && ', at U.S. average prices'}`,
  /** The same in the reader’s ear, at every step. */
  spoken: (amount: string, per: string): string => `${amount} ${per}`,
  stands: (role: Role, where: string, less: Markup | null): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b>: ${where}${less && markup`; ${less}`}.`,
  less: (kind: Exclude<PaidLess['kind'], 'unknown'>, count: Markup, prices: Prices): Markup =>
    markup`${LEADS[kind] && `${LEADS[kind]} `}${count} in 100 ${VERBS[prices].many} less${ESTIMATED.includes(kind) && ', estimated'}`,
  none: (role: Role, state: Unnumbered): Markup =>
    markup`${lacking(markup`Wages of <b>${ROLE_NAMES[role].many}</b>`, 'many', state)}.`,
  /** Leads to the offer check; `amount` is as paid. */
  check: (amount: Markup, per: string): Markup => markup`Check an offer of ${amount} ${per}`,
} as const;

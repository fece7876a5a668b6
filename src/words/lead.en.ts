import { type Markup, markup, type MarkupValue } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import type { Order } from '../model/order.ts';
import { ROLE_NAMES } from './terms.en.ts';

/** Which job is paid more, in a row of places, and what the rows are in order of. */
export const lead = {
  column: 'Which job is paid more',
  more: (higher: Role, gap: MarkupValue): Markup => markup`${ROLE_NAMES[higher].many} ${gap} more`,
  same: (gap: MarkupValue): Markup => markup`both the same: a gap of ${gap}`,
  none: (reason: MarkupValue): Markup => markup`gap: ${reason}`,
  /** After what is measured; empty where the chart has said it by itself. */
  order: {
    figure: '',
    gap: ', in order of the gap, paralegals farthest ahead first',
    name: ', in order of name',
  } satisfies Record<Order, string>,
} as const;

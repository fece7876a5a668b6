import { type Day, dayOf, laterOf } from '../model/day.ts';
import type { PayLaw } from '../model/pay-law.ts';

/** Name of the place that the page's form shows at first. */
export const startNameOf = ({ dataset }: HTMLElement): string => dataset.place ?? '';

/** The figures of law on file, as the page gives them. */
export const lawOf = ({ dataset }: HTMLElement): PayLaw => JSON.parse(dataset.law ?? '') as PayLaw;

/** The day by the reader's clock, but never before the site was built. */
export const todayFor = ({ dataset }: HTMLElement): Day => laterOf(dataset.day ?? '', dayOf(new Date()));

import { type Markup, markup, type MarkupValue } from '../../markup.ts';

/** The same by the hour, beside the minimum wage. */
export const payByTheHour = {
  headline: (place: string, paralegal: Markup, secretary: Markup): Markup =>
    markup`By the hour in ${place}: ${paralegal} for the median paralegal, ${secretary} for the median legal secretary`,
  minimumWage: 'minimum wage',
  note: (year: number, wage: Markup, next: MarkupValue): Markup =>
    markup`California’s minimum wage in ${year} is ${wage} an hour${next}. Some cities and counties set a higher one.`,
  next: (from: string, wage: Markup): Markup => markup`; from ${from} it is ${wage}`,
} as const;

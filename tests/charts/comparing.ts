import { figureId } from '../../src/model/figure-ref.ts';
import type { ChartCase } from './chart-cases.ts';
import type { MaskedText, Told } from './reading.ts';

/** The other of the two jobs. */
export const OTHER = { paralegal: 'legal-secretary', 'legal-secretary': 'paralegal' } as const;

/** A figure of pay on the basis of the case; null where there is none. */
export function payOf(
  { basis, source, figures }: ChartCase,
  slug: string,
  role: string,
  measure: string,
): number | null {
  const { unit, hours, prices } = basis;
  const steps = [
    ...(prices === 'local' ? ['local-2024'] : []),
    ...(unit !== 'hour' && hours !== 40 ? [`hours-${hours}`] : []),
  ];
  return figures(figureId({ steps, source, area: slug, role, measure, unit })) ?? null;
}

/** The figures of a part of a text. */
export const numbersIn = (text: string, { figures }: MaskedText): Told[] =>
  [...text.matchAll(/⟦(\d+)⟧/g)].map(([, i]) => figures[Number(i)]!);

/** A text that says something wrong, with its figures written out. */
export const wrong = ({ name }: ChartCase, { text, figures }: MaskedText) =>
  `${name}: ${figures.reduce((told, figure, i) => told.replace(`⟦${i}⟧`, figure.text), text)}`;

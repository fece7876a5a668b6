/** Hours a week that pay can be worked out for. */
export const HOURS = { least: 10, most: 60, step: 0.5 } as const;

/** Hours a week: 10 to 60 in steps of 0.5; null for anything else. */
export function parseHours(text: string): number | null {
  if (!/^\d{2}([.,][05])?$/.test(text.trim())) return null;
  const hours = Number(text.trim().replace(',', '.'));
  return hours >= HOURS.least && hours <= HOURS.most ? hours : null;
}

import { jobBoard } from './files.ts';
import { role as roleNamed } from './resolve.ts';
import { figureId } from '../model/figure-ref.ts';

/** What an article writes to name a figure of pay: `<Pay role="paralegal" measure="p50" unit="year" />`. */
export interface PayTag {
  readonly role: string;
  readonly area?: string | undefined;
  readonly measure?: string | undefined;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
}

const SOURCES: Record<string, string> = { oews: 'oews', 'job-board': jobBoard.source };

/** Id of the figure that a `<Pay>` names, as articles write it. Throws with the known ones if its source or its job is none. */
export function payTagId({
  role,
  area = 'california',
  measure = 'p50',
  unit = 'year',
  source = 'oews',
}: PayTag): string {
  const id = SOURCES[source];
  if (!id) throw new Error(`No source "${source}". Known: ${Object.keys(SOURCES).join(', ')}.`);
  return figureId({ source: id, area, role: roleNamed(role), measure, unit });
}

import { figureNamed } from './figures.ts';
import { jobBoard } from './files.ts';
import { role as roleNamed } from './resolve.ts';
import { figureId, figureIn } from '../model/figure-ref.ts';

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

/**
 * Looks up every figure that an article names, in the release whose source is given: `oews-2025-05`.
 * Throws on the first that does not exist, with file, line, the tag and the names that would do.
 */
export function checkArticleFigures(file: string, body: string, source: string): void {
  for (const match of body.matchAll(/<(Pay|Figure)\b([^>]*)>/g)) {
    const attributes = Object.fromEntries(
      [...match[2]!.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    );
    try {
      const id = match[1] === 'Pay' ? payTagId(attributes as unknown as PayTag) : (attributes.id ?? '');
      figureNamed(figureIn(id, source));
    } catch (error) {
      const line = body.slice(0, match.index).split('\n').length;
      throw new Error(
        `${(error as Error).message} Named by ${match[0]} in ${file}, line ${line} of its text.`,
        { cause: error },
      );
    }
  }
}

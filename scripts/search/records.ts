import type { HTMLElement } from 'node-html-parser';
import type { CustomRecord } from 'pagefind';
import { type Section, sectionsOf } from './sections.ts';

/** The page of a place, `/pay/nevada/`; the lists of places are none. */
const PLACE = /^\/pay\/(?:california\/)?(?!places\/)([a-z0-9-]+)\/$/;
/** Its page is read as a whole, for what holds of every place. */
const EXAMPLE = 'california';
/** Ids of sections that name sources, those of their parts included. */
const SOURCES = /(?:^|-)sources(?:-|$)/;
/** The lists of all places. */
const LIST = '/pay/places/';
const GUIDE = /^\/guides\/./;
const GLOSSARY = '/glossary/';

function kindOf(path: string, place: string | undefined): string {
  if (GUIDE.test(path)) return 'guide';
  if (path === GLOSSARY) return 'term';
  if (path === LIST) return 'list';
  return place === undefined || place === EXAMPLE ? 'page' : 'place';
}

/**
 * What the index holds of a page: a record for each of its sections. Of a place only one, which is found by the filter
 * `place` with its slug; California's page stands for what all of them have. Nothing of a page that is not to be found.
 * `kind` is `guide`, `page` and `source` (a record of one), `term` and `list` for what words are searched in, and `place`.
 */
export function recordsOf(root: HTMLElement, path: string): CustomRecord[] {
  const body = root.querySelector('[data-pagefind-body]');
  if (!body) return [];
  const language = root.querySelector('html')?.getAttribute('lang') ?? 'en';
  const answer = body.querySelector('[data-answer]')?.getAttribute('data-answer');
  const sections = sectionsOf(body);
  const page = sections[0]!.title;
  const place = PLACE.exec(path)?.[1];
  const kind = kindOf(path, place);
  const ofPage = {
    ...(answer ? { answer } : {}),
    ...(place ? { sections: sections.flatMap(({ id }) => id || []).join(' ') } : {}),
  };
  const record = ({ id, title, within, text }: Section): CustomRecord => ({
    url: id === '' ? path : `${path}#${id}`,
    content: text,
    language,
    meta: { title, page, ...(id === '' ? ofPage : {}) },
    filters: {
      kind: [SOURCES.test(`${within} ${id}`.replaceAll(' ', '-')) ? 'source' : kind],
      ...(id === '' && place ? { place: [place] } : {}),
    },
  });
  return kind === 'place' ? [record(sections[0]!)] : sections.filter(({ text }) => text !== '').map(record);
}

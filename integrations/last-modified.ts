import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { chartDataOf } from '../src/data/charts.ts';
import { RELEASES, sourceNamed, sources } from '../src/data/index.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The newest day on which one of the sources came out; undefined if none has a day on record. */
function newest(ids: readonly string[]): string | undefined {
  const days = ids.map((id) => sourceNamed(id).published).filter((day) => day !== null && DAY.test(day));
  return days.toSorted().at(-1) ?? undefined;
}

const { pay, prices, wages } = chartDataOf(RELEASES[0]).cites;
const OF_PAY = [pay.id, prices.id];
/** Pay in California stands beside its minimum wage. */
const OF_CALIFORNIA = [...OF_PAY, ...wages.map(({ id }) => id)];

/** The day on which a guide was last checked. Throws if its head does not say. */
function checked(file: string): string {
  const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
  const { checked: day } = parse(head) as { checked?: unknown };
  if (typeof day !== 'string' || !DAY.test(day))
    throw new Error(`${file}: checked is "${String(day)}". Write the day as YYYY-MM-DD.`);
  return day;
}

/** The day on which a report was last held against the site. */
const reported = (file: string): string => (parse(readFileSync(file, 'utf8')) as { checked: string }).checked;

/**
 * When a page last got something new, by its address below the site’s base: a guide or the report on accessibility when it was checked, pages of pay
 * when the newest of their figures came out, the page of sources when the newest source did. Undefined for a page of
 * which no day is on record: a search engine is told none rather than that of the build.
 */
export function lastModified(path: string): string | undefined {
  const [, locale = 'en', page] = /^(?:\/([a-z]{2})(?=\/))?(\/.*)$/.exec(path)!;
  const [, slug] = /^\/guides\/([^/]+)\/$/.exec(page!) ?? [];
  if (slug !== undefined) {
    const file = `content/${locale}/guides/${slug}.mdx`;
    return existsSync(file) ? checked(file) : undefined;
  }
  if (page === '/accessibility/') return reported(`content/${locale}/conformance.yaml`);
  if (page === '/data/') return newest(sources.map(({ id }) => id));
  if (page === '/pay/places/') return undefined;
  if (/^\/pay\/(?:california\/.*)?$/.test(page!)) return newest(OF_CALIFORNIA);
  return /^\/(?:pay|rankings|data\/ranks)\//.test(page!) ? newest(OF_PAY) : undefined;
}

/** Where the site is served below its host: nothing, or `/second-chair`. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of something that is the same in every edition, `/pay/data/states.json`, below the site’s base. */
export const atBase = (path: string): string => BASE + path;

/** An address of the site without what its base and an edition’s path put before it: `/es/pay/` → `/pay/`. */
export function pageAt(pathname: string, editionPath: string): string {
  const below = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
  return editionPath !== '' && below.startsWith(`/${editionPath}/`)
    ? below.slice(editionPath.length + 1)
    : below;
}

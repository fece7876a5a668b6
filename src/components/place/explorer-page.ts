import type { Place } from '../../model/pay.ts';

/** Path of the explorer at a place, with one more setting of its query, such as `prices=local`, if one is given. */
export function explorerPage({ slug }: Pick<Place, 'slug'>, setting: string | null = null): string {
  const query = [...(slug === 'california' ? [] : [`area=${slug}`]), ...(setting === null ? [] : [setting])];
  return query.length === 0 ? '/pay/' : `/pay/?${query.join('&')}`;
}

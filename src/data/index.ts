import type { Place, ReleaseInfo } from '../model/pay.ts';
import { openRelease, RELEASES } from './releases.ts';

export {
  areaNamed,
  areas,
  counties,
  countiesOf,
  jobBoard,
  law,
  outlook,
  prices,
  roles,
  sourceNamed,
  sources,
} from './files.ts';
export { openRelease, type Release, type ReleaseId, RELEASES } from './releases.ts';

/** The newest release. */
const newest = openRelease(RELEASES[0]);

/** The release that the site shows. */
export const release: ReleaseInfo = newest.info;

/** Of the newest release: every area; the 50 states and DC; the 28 areas of California, by name. */
export const { places, states, californiaAreas, placeNamed } = newest;

export const california: Place = placeNamed('california');
export const unitedStates: Place = placeNamed('united-states');

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

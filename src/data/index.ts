export {
  areaNamed,
  areas,
  counties,
  countiesOf,
  facts,
  gazetteer,
  jobBoard,
  law,
  nicknames,
  outlook,
  prices,
  roles,
  sourceNamed,
  sources,
} from './files.ts';
export { openRelease, type Release, type ReleaseId, RELEASES } from './releases.ts';

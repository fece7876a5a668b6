import type { PublishedInput } from '../published/input.ts';
import { cpi, history } from './history.ts';
import {
  areas,
  counties,
  gazetteer,
  jobBoard,
  law,
  openRelease,
  outlook,
  priceYears,
  provisions,
  RELEASES,
  roles,
  sources,
} from './index.ts';

/** What the published tables are made from, the glossary apart, which is text. */
export const publishedData: Omit<PublishedInput, 'terms'> = {
  sources,
  roles,
  areas,
  counties,
  gazetteer,
  releases: RELEASES.map(openRelease),
  jobBoard,
  priceYears,
  history,
  cpi,
  law,
  provisions,
  outlook,
};

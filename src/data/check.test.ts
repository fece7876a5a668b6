import { describe, expect, test } from 'vitest';
import { checkReferences } from './check.ts';
import {
  areas,
  counties,
  facts,
  gazetteer,
  jobBoard,
  law,
  nicknames,
  outlook,
  priceYears,
  provisions,
  sources,
  titleTree,
} from './index.ts';

const FILES = {
  sources,
  areas,
  counties,
  gazetteer,
  nicknames,
  priceYears,
  jobBoard,
  law,
  provisions,
  titleTree,
  outlook,
  facts,
};
type Files = { -readonly [Key in keyof typeof FILES]: (typeof FILES)[Key] };

/** A copy of all files with one thing done to it. */
function broken(harm: (files: Files) => void): Files {
  const files = structuredClone(FILES);
  harm(files);
  return files;
}

test('the files as they are fit together', () => {
  expect(() => checkReferences(FILES)).not.toThrow();
  expect(() => checkReferences(broken(() => undefined))).not.toThrow();
});

describe('a break is named by file, field and value', () => {
  test.each<[string, (files: Files) => void, string]>([
    [
      'prices of an unknown source',
      ({ priceYears }) => (priceYears[0]!.source = 'bea'),
      'data/prices/2024.json: source "bea" is not in data/sources.json',
    ],
    [
      'a job board that is no source',
      ({ jobBoard }) => (jobBoard.source = 'board'),
      'data/board/2024-02.json: source "board" is not in data/sources.json',
    ],
    [
      'a figure of law without its source',
      ({ law }) => (law[0]!.source = 'hearsay'),
      'data/law/california.json: source "hearsay" is not in data/sources.json',
    ],
    [
      'a figure of the outlook without its source',
      ({ outlook }) => (outlook[0]!.source = 'hearsay'),
      'data/outlook/projections.json: source "hearsay" is not in data/sources.json',
    ],
    [
      'a figure of law that stands in no provision on file',
      ({ law }) => (law.at(-1)!.provision = 'bpc-6450-z'),
      'data/law/california.json: provision "bpc-6450-z" is not in data/law/provisions.json',
    ],
    [
      'a question of the title that cites no provision on file',
      ({ titleTree }) => (titleTree.questions[0]!.law[0] = 'bpc-9999'),
      'data/law/title-tree.json: provision "bpc-9999" is not in data/law/provisions.json',
    ],
    [
      'an answer that leads nowhere',
      ({ titleTree }) => (titleTree.questions[0]!.answers[0]!.to = 'employment'),
      'data/law/title-tree.json: answer "paralegal" to "which-title" leads to "employment". There are: which-title, employer,',
    ],
    [
      'a source taken away that others name',
      (files) => (files.sources = files.sources.filter(({ id }) => id !== 'bea-rpp-2024')),
      'data/prices/2024.json: source "bea-rpp-2024" is not in data/sources.json',
    ],
    [
      'a county of an unknown area',
      ({ counties }) => (counties[0]!.area = '00000'),
      'data/counties.json: area "00000" is not in data/areas.json',
    ],
    [
      'a city in an unknown county',
      ({ gazetteer }) => (gazetteer.places[0]!.county = 'Contra'),
      'data/places.json: county "Contra" of "Acalanes Ridge" is not in data/counties.json',
    ],
    [
      'a city that stands twice in one county',
      ({ gazetteer }) => gazetteer.places.splice(1, 0, gazetteer.places[0]!),
      'data/places.json: place "Acalanes Ridge, Contra Costa" stands twice',
    ],
    [
      'cities that are not sorted',
      ({ gazetteer }) => gazetteer.places.push(gazetteer.places.shift()!),
      'data/places.json: "Acalanes Ridge, Contra Costa" stands too late: sort the file',
    ],
    [
      'cities from an unknown source',
      ({ gazetteer }) => (gazetteer.source = 'geonames'),
      'data/places.json: source "geonames" is not in data/sources.json',
    ],
    [
      'a nickname of an area that is not in California',
      ({ nicknames }) => (nicknames[0]!.areas = ['abilene']),
      'data/nicknames.json: area "abilene" of "Antelope Valley" is no area of California in data/areas.json',
    ],
    [
      'a nickname that stands twice',
      ({ nicknames }) => (nicknames[0]!.name = 'bay area'),
      'data/nicknames.json: name "bay area" stands twice',
    ],
    [
      'a price of an unknown area',
      ({ priceYears }) => (priceYears[0]!.parities[0]!.area = '00'),
      'data/prices/2024.json: area "00" is not in data/areas.json',
    ],
    [
      'a job board of an unknown area',
      ({ jobBoard }) => (jobBoard.area = '00'),
      'data/board/2024-02.json: area "00" is not in data/areas.json',
    ],
    [
      'two sources of one id',
      ({ sources }) => sources.push(sources[0]!),
      'data/sources.json: id "oews-2025-05" stands twice',
    ],
    [
      'two areas of one slug',
      ({ areas }) => (areas[1]!.slug = 'california'),
      'data/areas.json: slug "california" stands twice',
    ],
    [
      'two areas of one code',
      ({ areas }) => (areas[1]!.code = '06'),
      'data/areas.json: code "06" stands twice',
    ],
    [
      'two counties of one name',
      ({ counties }) => (counties[1]!.name = 'Alameda'),
      'data/counties.json: name "Alameda" stands twice',
    ],
    [
      'two figures of law of one id',
      ({ law }) => law.push(law[0]!),
      'data/law/california.json: id "minimum-wage/2023" stands twice',
    ],
    [
      'two figures of the outlook of one id',
      ({ outlook }) => outlook.push(outlook[0]!),
      'data/outlook/projections.json: id "us/paralegal/jobs-2024" stands twice',
    ],
    [
      'two facts of one id',
      ({ facts }) => (facts as (typeof facts)[number][]).push(facts[0]!),
      `data/facts: id "${facts[0]!.id}" stands twice`,
    ],
  ])('%s', (_, harm, message) => {
    expect(() => checkReferences(broken(harm))).toThrow(message);
  });

  test('two breaks are named in one message', () => {
    const files = broken(({ jobBoard, priceYears }) => {
      jobBoard.source = 'board';
      priceYears[0]!.source = 'bea';
    });
    expect(() => checkReferences(files)).toThrow(/source "bea" [^]*source "board" /);
  });
});

import type { Area, County } from '../schema/area.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import type { Fact } from '../schema/fact.ts';
import type { Gazetteer, Nickname } from '../schema/gazetteer.ts';
import type { JobBoard } from '../schema/job-board.ts';
import type { Prices } from '../schema/prices.ts';
import type { Provision } from '../schema/provision.ts';
import type { Source } from '../schema/source.ts';
import type { TitleTree } from '../schema/title-tree.ts';
import { treeProblems } from './check-title-tree.ts';

interface Files {
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  readonly counties: readonly County[];
  readonly gazetteer: Gazetteer;
  readonly nicknames: readonly Nickname[];
  /** Newest first. */
  readonly priceYears: readonly Prices[];
  readonly jobBoard: JobBoard;
  readonly law: readonly DatedFigure[];
  readonly provisions: readonly Provision[];
  readonly titleTree: TitleTree;
  readonly outlook: readonly DatedFigure[];
  readonly facts: readonly Fact[];
}

/** What does not fit together in `data/`, gathered so that one error can name it all. */
export class Problems {
  readonly #lines: string[] = [];
  readonly #sources: ReadonlySet<string>;
  readonly #areas: ReadonlySet<string>;

  constructor({ sources, areas }: Pick<Files, 'sources' | 'areas'>) {
    this.#sources = new Set(sources.map(({ id }) => id));
    this.#areas = new Set(areas.map(({ code }) => code));
  }

  add(file: string, wrong: string): void {
    this.#lines.push(`data/${file}: ${wrong}`);
  }

  needSource(file: string, id: string): void {
    if (!this.#sources.has(id)) this.add(file, `source "${id}" is not in data/sources.json`);
  }

  needArea(file: string, code: string): void {
    if (!this.#areas.has(code)) this.add(file, `area "${code}" is not in data/areas.json`);
  }

  needUnique(file: string, field: string, names: readonly string[]): void {
    const duplicates = names.filter((name, i) => names.indexOf(name) !== i);
    for (const name of duplicates) this.add(file, `${field} "${name}" stands twice`);
  }

  /** Records stand in the order of their fields, the first field first. */
  needSorted(file: string, records: readonly (readonly string[])[]): void {
    const keys = records.map((fields) => fields.join('\t'));
    const late = keys.findIndex((key, i) => i > 0 && key < keys[i - 1]!);
    if (late > 0) this.add(file, `"${records[late]!.join(', ')}" stands too late: sort the file`);
  }

  throwIfAny(): void {
    if (this.#lines.length === 0) return;
    throw new Error(`The files of data/ do not fit together:\n  ${this.#lines.slice(0, 20).join('\n  ')}`);
  }
}

/** Places stand in known counties, nicknames in known areas of California; both sorted, none twice. */
function checkNames({ gazetteer, nicknames, counties, areas }: Files, problems: Problems): void {
  const known = new Set(counties.map(({ name }) => name));
  const places = gazetteer.places.map(({ name, county }) => `${name}, ${county}`);
  problems.needSource('places.json', gazetteer.source);
  problems.needUnique('places.json', 'place', places);
  problems.needSorted(
    'places.json',
    gazetteer.places.map(({ name, county }) => [name, county]),
  );
  for (const { name, county } of gazetteer.places)
    if (!known.has(county))
      problems.add('places.json', `county "${county}" of "${name}" is not in data/counties.json`);

  const slugs = new Set(
    areas.filter(({ state, type }) => state === 'CA' && type !== 'state').map(({ slug }) => slug),
  );
  problems.needUnique(
    'nicknames.json',
    'name',
    nicknames.map(({ name }) => name.toLowerCase()),
  );
  problems.needSorted(
    'nicknames.json',
    nicknames.map(({ name }) => [name.toLowerCase()]),
  );
  for (const { name, areas: lies } of nicknames) {
    problems.needUnique('nicknames.json', `area of "${name}"`, lies);
    for (const slug of lies)
      if (!slugs.has(slug))
        problems.add(
          'nicknames.json',
          `area "${slug}" of "${name}" is no area of California in data/areas.json`,
        );
  }
}

/** Provisions are of known sources; figures of law and the questions of the title name provisions that there are. */
function checkLaw({ provisions, law, titleTree }: Files, problems: Problems): void {
  const known = new Set(provisions.map(({ id }) => id));
  const need = (file: string, id: string) => {
    if (!known.has(id)) problems.add(file, `provision "${id}" is not in data/law/provisions.json`);
  };
  problems.needUnique('law/provisions.json', 'id', [...provisions.map(({ id }) => id)]);
  for (const { source } of provisions) problems.needSource('law/provisions.json', source);
  for (const { provision } of law) if (provision !== undefined) need('law/california.json', provision);
  for (const step of [...titleTree.questions, ...titleTree.results])
    for (const id of step.law) need('law/title-tree.json', id);
  for (const wrong of treeProblems(titleTree)) problems.add('law/title-tree.json', wrong);
}

/**
 * What must hold between the files that belong to no release.
 * Throws one error that names every break: file, field, value.
 */
export function checkReferences(files: Files): void {
  const { sources, areas, counties, priceYears, jobBoard, law, outlook, facts } = files;
  const problems = new Problems(files);
  const unique = <T>(file: string, field: keyof T & string, records: readonly T[]) =>
    problems.needUnique(
      file,
      field,
      records.map((record) => String(record[field])),
    );

  unique('sources.json', 'id', sources);
  unique('areas.json', 'slug', areas);
  unique('areas.json', 'code', areas);
  unique('counties.json', 'name', counties);
  for (const county of counties) problems.needArea('counties.json', county.area);

  checkNames(files, problems);
  checkLaw(files, problems);

  unique('prices', 'release', priceYears);
  for (const { release, source, parities } of priceYears) {
    const file = `prices/${release}.json`;
    problems.needSource(file, source);
    for (const parity of parities) problems.needArea(file, parity.area);
  }

  problems.needSource('board/2024-02.json', jobBoard.source);
  problems.needArea('board/2024-02.json', jobBoard.area);

  for (const [file, figures] of [
    ['law/california.json', law],
    ['outlook/projections.json', outlook],
  ] as const) {
    unique(file, 'id', figures);
    for (const figure of figures) problems.needSource(file, figure.source);
  }
  unique('facts', 'id', facts);
  problems.throwIfAny();
}

import type { Day } from '../model/day.ts';
import type { Widen } from '../words/widen.ts';
import type { cite } from './words.en.ts';

/** What the citation styles say, in any language. */
export type CiteWords = Widen<typeof cite>;

/** A page as it is cited. */
export interface Cited {
  readonly title: string;
  /** Absolute, with its query and fragment. */
  readonly address: string;
  /** The release of its figures, `May 2025`; null where it follows none, or its title names it. */
  readonly version: string | null;
  /** When it came out; null where it has no one date. */
  readonly published: Day | null;
  /** When it was read. */
  readonly accessed: Day;
}

export const STYLES = ['apa', 'mla', 'chicago', 'bibtex', 'ris'] as const;
export type Style = (typeof STYLES)[number];

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** With a period at its end, unless it ends a sentence by itself. */
const closed = (text: string): string => (/[.?!][”’"')\]]*$/.test(text) ? text : `${text}.`);

/** Double quotes inside double quotes are single ones. A straight one opens after a space or a bracket. */
const inQuotes = (text: string): string =>
  `“${closed(text)
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s([])"/g, '$1‘')
    .replaceAll('"', '’')}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const IN_TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, those behind a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string =>
  text.replaceAll(/[\\{}~^&%$#_]/g, (character) => IN_TEX[character] ?? `\\${character}`);

/** A url field is taken as it stands, up to the brace that ends it. */
const texAddress = (address: string): string =>
  address.replaceAll(/[{}\\]/g, (character) => encodeURIComponent(character));

/** Of a page’s address without its host: `second-chair-pay-california`. */
function keyOf({ address, accessed }: Cited): string {
  const { pathname, search, hash } = new URL(address);
  const path = `${pathname}${search}${hash}`.toLowerCase();
  return `second-chair-${path}-${accessed.slice(0, 4)}`.replaceAll(/[^a-z0-9]+/g, '-');
}

function bibtex(cited: Cited, words: CiteWords): string {
  const { title, address, version, published, accessed } = cited;
  const fields = [
    // In braces of its own: one name, not first and last.
    ['author', `{${tex(words.author)}}`],
    ['title', `{${tex(title)}}`],
    ...(published === null ? [] : [['year', published.slice(0, 4)]]),
    ['url', texAddress(address)],
    ['urldate', accessed],
    [
      'note',
      tex(
        `${version === null ? '' : `${capital(words.version(version))}. `}${words.accessed(words.date(accessed))}`,
      ),
    ],
  ];
  const lines = fields.map(([name, value]) => `  ${name!} = {${value!}}`);
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}`;
}

const slashed = (day: Day): string => day.replaceAll('-', '/');

/** A tag a line, each line ended by CR and LF, as the format has it. */
function ris({ title, address, version, published, accessed }: Cited, words: CiteWords): string {
  const tags = [
    ['TY', 'ELEC'],
    ['AU', words.author],
    ['TI', title],
    ...(version === null ? [] : [['ET', capital(words.version(version))]]),
    ['PB', words.author],
    ...(published === null
      ? []
      : [
          ['PY', published.slice(0, 4)],
          ['DA', slashed(published)],
        ]),
    ['UR', address],
    ['Y2', slashed(accessed)],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag!}  - ${value!}\r\n`).join('');
}

/**
 * A page in each style, as text: APA 7, MLA 9, Chicago 18 (author-date), BibTeX and RIS. The site is its author and its
 * publisher. A page without a date has the day on which it was read instead. Throws TypeError for what is no address.
 */
export function citationsOf(given: Cited, words: CiteWords): Readonly<Record<Style, string>> {
  const cited = { ...given, title: oneLine(given.title) };
  const { title, address, version, published, accessed } = cited;
  const year = published?.slice(0, 4) ?? words.noDate;
  const edition = version === null ? null : words.version(version);

  const apaDate = published === null ? words.noDate : `${year}, ${words.monthDay(published)}`;
  const apaTitle = edition === null ? closed(title) : `${title} (${edition}).`;
  const read = words.date(accessed);
  const mlaDay = (day: Day) =>
    `${Number(day.slice(8))} ${words.shortMonths[Number(day.slice(5, 7)) - 1]!} ${day.slice(0, 4)}`;
  const container = [words.author, edition, published && mlaDay(published), address].filter(Boolean);
  return {
    apa: `${words.author}. (${apaDate}). ${apaTitle} ${published === null ? words.retrieved(read, address) : address}`,
    mla: `${inQuotes(title)} ${container.join(', ')}. ${words.accessed(mlaDay(accessed))}.`,
    chicago: [
      closed(words.author),
      closed(year),
      inQuotes(title),
      edition && `${capital(edition)}.`,
      `${published === null ? words.accessed(read) : words.date(published)}.`,
      `${address}.`,
    ]
      .filter(Boolean)
      .join(' '),
    bibtex: bibtex(cited, words),
    ris: ris(cited, words),
  };
}

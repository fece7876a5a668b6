import { strToU8, zipSync } from 'fflate';
import type { Area } from '../../src/schema/area.ts';
import type { RoleRecord } from '../../src/schema/role.ts';
import type { Cell } from './table.ts';

/** Areas, jobs and files in BLS's layout that the tests of the import make for themselves. */

export const AREAS: readonly Area[] = [
  {
    code: '99',
    slug: 'united-states',
    name: 'United States',
    title: 'United States',
    type: 'nation',
    state: 'US',
  },
  { code: '06', slug: 'california', name: 'California', title: 'California', type: 'state', state: 'CA' },
  {
    code: '12540',
    slug: 'bakersfield',
    name: 'Bakersfield',
    title: 'Bakersfield-Delano, CA',
    type: 'metropolitan',
    state: 'CA',
  },
  {
    code: '0600003',
    slug: 'north-coast',
    name: 'North Coast',
    title: 'North Coast nonmetropolitan area',
    type: 'nonmetropolitan',
    state: 'CA',
  },
];

export const JOBS: readonly RoleRecord[] = [
  { id: 'paralegal', soc: '23-2011', officialTitle: 'Paralegals and Legal Assistants' },
  { id: 'legal-secretary', soc: '43-6012', officialTitle: 'Legal Secretaries and Administrative Assistants' },
];

export type Cells = Readonly<Record<string, Cell>>;

const WAGES: Cells = {
  H_MEAN: 39.1,
  A_MEAN: 81320,
  MEAN_PRSE: 2.2,
  H_PCT10: 24.26,
  H_PCT25: 28.93,
  H_MEDIAN: 37.21,
  H_PCT75: 47.32,
  H_PCT90: 57.49,
  A_PCT10: 50460,
  A_PCT25: 60170,
  A_MEDIAN: 77390,
  A_PCT75: 98430,
  A_PCT90: 119580,
};

/** A row of a paralegal in California that nothing is wrong with, but for the cells given. */
export function bls(cells: Cells = {}): Cells {
  return {
    AREA: 6,
    AREA_TITLE: 'California',
    AREA_TYPE: 2,
    PRIM_STATE: 'CA',
    OCC_CODE: '23-2011',
    OCC_TITLE: 'Paralegals and Legal Assistants',
    TOT_EMP: 47130,
    EMP_PRSE: 1.5,
    JOBS_1000: 2.596,
    LOC_QUOTIENT: 1.03,
    ...WAGES,
    ...cells,
  };
}

export const SECRETARY: Cells = {
  OCC_CODE: '43-6012',
  OCC_TITLE: 'Legal Secretaries and Administrative Assistants',
};
export const UNPUBLISHED: Cells = Object.fromEntries(Object.keys(WAGES).map((column) => [column, '*']));
export const ATTORNEY: Cells = { OCC_CODE: '23-1011', OCC_TITLE: 'Lawyers, "general"' };

/** A header and rows below it. */
export type Grid = readonly (readonly Cell[])[];

export function gridOf(rows: readonly Cells[], columns = Object.keys(rows[0]!)): Grid {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
}

export function csvOf(grid: Grid): Uint8Array {
  const quoted = (cell: Cell): string => {
    const text = String(cell ?? '');
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return strToU8(`${grid.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`);
}

export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export interface WorkbookOptions {
  /** How texts are kept: in the list that the workbook shares, or in the cell. */
  readonly texts?: 'shared' | 'inline';
  /** Whether numbers are kept as texts too. */
  readonly numbersAsText?: boolean;
}

/** The least that a spreadsheet program takes for a workbook, with a sheet for each grid. */
export function xlsxOf(
  sheets: Readonly<Record<string, Grid>>,
  { texts = 'shared', numbersAsText = false }: WorkbookOptions = {},
): Uint8Array {
  const shared: string[] = [];
  const cellXml = (cell: Cell, reference: string): string => {
    if (cell === null) return `<c r="${reference}" s="1"/>`;
    if (typeof cell === 'number' && !numbersAsText) return `<c r="${reference}"><v>${cell}</v></c>`;
    const text = escape(String(cell));
    if (texts === 'inline') return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    // As a rich text in two runs, with a reading that is no part of it.
    shared.push(`<si><r><t>${text}</t></r><r><t></t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si>`);
    return `<c r="${reference}" t="s"><v>${shared.length - 1}</v></c>`;
  };
  const letters = (index: number): string =>
    (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  const sheetXml = (grid: Grid): string => {
    const rows = grid.map((cells, i) => {
      const row = cells.map((cell, j) => cellXml(cell, `${letters(j)}${i + 1}`)).join('');
      return `<row r="${i + 1}">${row}</row>`;
    });
    return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  };
  const names = Object.keys(sheets);
  const parts = names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheets[name]!)] as const);
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relationships = (...list: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const sheetList = names.map(
    (name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${parts.map(([part]) => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheetList.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      relationship('rIdS', 'sharedStrings', '/xl/sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.join('')}</sst>`,
    ...Object.fromEntries(parts),
  };
  const declared = (xml: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  return zipOf(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, declared(xml)])));
}

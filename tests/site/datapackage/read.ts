import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DIST } from '../pages.ts';

/* The published files as anybody reads them, with nothing of the site's own code. */

export const FOLDER = join(DIST, 'data');
export const read = (file: string): Buffer => readFileSync(join(FOLDER, file));
export const readJson = (file: string): unknown => JSON.parse(read(file).toString());

export type Record_ = Readonly<Record<string, string>>;

/** Rows of a CSV by the names in its header, each cell as text. */
export const rowsOf = (file: string): Record_[] => parse(read(file), { columns: true });

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly exclusiveMinimum?: number;
  };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

export interface Descriptor {
  readonly homepage: string;
  readonly resources: readonly Resource[];
}

export const descriptor = readJson('datapackage.json') as Descriptor;

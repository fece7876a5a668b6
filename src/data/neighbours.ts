import { z } from 'zod';
import { byName } from '../model/by-name.ts';
import { slugSchema } from '../schema/area.ts';
import { areaNamed } from './files.ts';
import { readData } from './read.ts';

/** Areas that share a border, by slug: states among states, areas of California among themselves. */
const neighbours = readData('neighbours.json', z.record(slugSchema, z.array(slugSchema)));

/** The places next to this one, in order of name; none for an island or the nation. */
export const neighboursOf = (slug: string) => (neighbours[slug] ?? []).map(areaNamed).sort(byName);

import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLES } from '../../published/tables/index.ts';
import { publishedFiles } from '../../published-files.ts';

export const getStaticPaths = (() =>
  TABLES.map(({ name }) => ({ params: { table: name } }))) satisfies GetStaticPaths;

/** A published table. */
export const GET: APIRoute = async ({ params, site }) => {
  const { tables } = await publishedFiles(site);
  const { csv } = tables.find(({ table }) => table.name === params.table)!;
  return new Response(csv.bytes, { headers: { 'Content-Type': 'text/csv' } });
};

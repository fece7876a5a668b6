import type { APIRoute } from 'astro';
import { publishedFiles } from '../../published-files.ts';

/** Says what each published table holds, as Data Package v2 has it. */
export const GET: APIRoute = async ({ site }) => {
  const { bytes } = (await publishedFiles(site)).package;
  return new Response(bytes, { headers: { 'Content-Type': 'application/json' } });
};

import type { APIRoute } from 'astro';
import { publishedFiles } from '../../published-files.ts';

/** The same as CSV on the Web has it. */
export const GET: APIRoute = async ({ site }) => {
  const { bytes } = (await publishedFiles(site)).csvw;
  return new Response(bytes, { headers: { 'Content-Type': 'application/json' } });
};

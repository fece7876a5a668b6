import type { APIRoute } from 'astro';
import { publishedFiles } from '../../published-files.ts';

/** All published files in one. */
export const GET: APIRoute = async ({ site }) => {
  const { bytes } = (await publishedFiles(site)).zip;
  return new Response(bytes, { headers: { 'Content-Type': 'application/zip' } });
};

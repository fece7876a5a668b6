import type { APIRoute } from 'astro';
import { atBase } from '../addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(atBase('/sitemap-index.xml'), site).href}\n`);

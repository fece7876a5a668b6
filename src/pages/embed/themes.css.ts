import type { APIRoute } from 'astro';
import { themesOf } from '../../embed/themes.ts';
import tokens from '../../styles/tokens.css?raw';

/** The colors of an embedded chart where its address asks for some: `…/#dark`. */
export const GET: APIRoute = () =>
  new Response(themesOf(tokens), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });

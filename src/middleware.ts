import type { MiddlewareHandler } from 'astro';
import { editionAt } from './edition.ts';

/** Hands every page and component its edition: that of the path before the page's own. */
export const onRequest: MiddlewareHandler = (context, next) => {
  context.locals.edition = editionAt(context.params.edition);
  return next();
};

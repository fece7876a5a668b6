import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Their types are free to all. */
const FREE_TYPES = ['schema', 'terms', 'a language'];

const SRC = join(import.meta.dirname, 'src');
const below = (/** @type {string} */ path) => relative(SRC, path).split(sep).join('/');
const isOfLanguage = (/** @type {string} */ path) => /\.[a-z]{2,3}\.ts$/.test(path);

/** What of the table a path below src is: its folder, or a file of src in whichever language. */
const layerOf = (/** @type {string} */ path) =>
  path === 'schema/terms.ts' ? 'terms' : (path.split('/')[0] ?? '').replace(/\.[a-z]{2,3}\.ts$/, '.ts');

/** What a file imports by a name, as the table calls it. */
function imported(/** @type {string} */ name, /** @type {string} */ file) {
  if (isBuiltin(name)) return ['node'];
  if (!name.startsWith('.')) return /^(astro|zod)(?=$|[:/])/.exec(name)?.slice(1) ?? [];
  const words = isOfLanguage(name) && !isOfLanguage(file) && !file.endsWith('/languages.ts');
  return [
    layerOf(below(resolve(dirname(file), name))),
    ...(words ? ['a language'] : []),
    ...(name.endsWith('.astro') ? ['astro'] : []),
  ];
}

const isType = (/** @type {any} */ { importKind, exportKind }) =>
  importKind === 'type' || exportKind === 'type';

/**
 * Checks every import in src, types and `import()` included, against the first row of a table that fits the file.
 *
 * A row says where it applies (a pattern of paths below src), which layers may be imported besides the own one, and
 * why no more. `type charts` allows only types of charts. `reasons` has a message of its own for some layers.
 *
 * @param {[where: RegExp, may: string[], why: string][]} table
 * @param {Record<string, string>} reasons
 * @returns {import('eslint').Rule.RuleModule}
 */
export const layers = (table, reasons) => ({
  create(context) {
    const file = context.physicalFilename;
    // A script in a template is a file of its own, `X.astro/1_1.ts`.
    const path = below(context.filename);
    const [, may, why] = table.find(([where]) => where.test(path)) ?? [
      null,
      [],
      'Say in eslint.config.js what this folder may import.',
    ];
    const own = layerOf(path);
    const check = (/** @type {any} */ node) => {
      const { source, specifiers = [] } = node;
      const typed = isType(node) || (specifiers.length > 0 && specifiers.every(isType));
      const allowed = (/** @type {string} */ to) =>
        may.includes(to) ||
        (to === own && own !== 'pages') ||
        (typed && (FREE_TYPES.includes(to) || may.includes(`type ${to}`)));
      const banned = imported(String(source.value), file).find((to) => !allowed(to));
      if (banned) context.report({ node, message: reasons[banned] ?? why });
    };
    return {
      ':matches(ImportDeclaration,ExportNamedDeclaration,ExportAllDeclaration,ImportExpression)[source]':
        check,
    };
  },
});

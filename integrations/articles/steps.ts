import { defineMdastPlugin, type MdastContent, type MdastPluginDefinition } from 'satteri';
import { looseComparisons } from './comparisons.ts';
import { firstUses, type Piece, termsMarked } from './first-uses.ts';
import { articleAt, textsOf } from './texts.ts';

/** A piece of text as a node: plain, or a term with its definition within reach. */
const nodeOf = ({ text, term }: Piece): MdastContent =>
  term === null
    ? { type: 'text', value: text }
    : {
        type: 'mdxJsxTextElement',
        name: 'GlossaryTerm',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: term }],
        children: [{ type: 'text', value: text }],
      };

/**
 * Reads the tree of each text of `content/` as it is compiled.
 *
 * Stops the build if it names a figure, chart, place, source, page, guide or term that there is not, with file, line
 * and the names that would do, or if English types a comparative word beside a figure. In a guide it then marks the
 * first use of each term of the glossary, and hands their ids to the page, as `terms` of what `render` calls
 * `remarkPluginFrontmatter`.
 */
export const readArticle: MdastPluginDefinition = defineMdastPlugin({
  name: 'read-article',
  options: { position: true },
  async before(root, context) {
    const article = articleAt(context.fileURL);
    if (!article || context.sourceFormat !== 'mdx') return;
    // Here, so that commands which compile no text do without the data.
    const { SOURCES, wrongNames } = await import('./names.ts');
    const texts = textsOf(article.locale, SOURCES);
    const problems = [
      ...wrongNames(root, article, texts),
      ...(article.locale === 'en' ? looseComparisons(root, article) : []),
    ];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    if (article.folder !== 'guides') return;
    const found = firstUses(root, texts.terms);
    for (const { node, pieces } of found) {
      const nodes = pieces.filter(({ text }) => text !== '').map(nodeOf);
      context.replaceNode(node, nodes);
    }
    const { astro } = context.data as { astro?: { frontmatter: Record<string, unknown> } };
    if (astro) astro.frontmatter.terms = termsMarked(root, found);
  },
});

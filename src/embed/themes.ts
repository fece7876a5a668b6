/** Body of the first block after a place in a style sheet, without its braces. Throws if there is none. */
function blockAfter(css: string, head: string): string {
  const at = css.indexOf(head);
  const from = css.indexOf('{', at) + 1;
  if (at === -1 || from === 0) throw new Error(`The tokens have no block "${head}".`);
  let depth = 1;
  let end = from;
  for (; depth > 0; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  return css.slice(from, end - 1);
}

/** The palette in a block: its properties that hold for one scheme of colors. */
const paletteIn = (block: string): string[] => block.match(/--(?!font|size)[\w-]+: [^;]+;/g) ?? [];

/**
 * A style sheet that gives a page one scheme of colors whatever the reader’s system says, if its address ends in
 * `#light` or `#dark`: from the site’s own tokens, so that a color stands in one place. It needs no script, which a
 * frame may not have. Forced colors and print are the reader’s own.
 */
export function themesOf(tokens: string): string {
  const css = tokens.replace(/\/\*[^]*?\*\//g, '');
  const dark = paletteIn(blockAfter(css, '(prefers-color-scheme: dark)'));
  const names = new Set(dark.map((line) => line.split(':')[0]!));
  const light = paletteIn(blockAfter(css, ':root')).filter((line) => names.has(line.split(':')[0]!));
  const rule = (theme: string, lines: readonly string[]) =>
    `:root:has(#${theme}:target) { color-scheme: ${theme}; ${lines.join(' ')} }`;
  return `@layer reset, tokens, base, prose, components, charts, print;
@layer tokens {
  @media screen and (forced-colors: none) {
    ${rule('light', light)}
    ${rule('dark', dark)}
  }
}
`;
}

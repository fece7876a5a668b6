/** Parts of a list as style sheets write it, parted where `separator` stands outside brackets. */
export function listed(text: string, separator = ','): string[] {
  let depth = 0;
  const parts = [''];
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === separator && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts.map((part) => part.trim());
}

/** A value from the address as a reader can see it: not too long, control characters as they stand in a link. */
export const printable = (value: string): string =>
  value.slice(0, 60).replace(/\p{Cc}/gu, encodeURIComponent);

/** Shows a notice with a paragraph a line, as text and never as HTML; without lines, hides it. */
export function showNotice(notice: HTMLElement, lines: readonly string[]): void {
  notice.hidden = lines.length === 0;
  notice.replaceChildren(
    ...lines.map((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      return line;
    }),
  );
}

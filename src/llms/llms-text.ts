/** A link with what stands there; addresses are absolute. */
export interface Entry {
  readonly title: string;
  readonly address: string;
  readonly note?: string;
}

export interface LlmsFile {
  readonly site: string;
  readonly summary: string;
  /** What a reader needs to know of all of them, a paragraph. */
  readonly about: string;
  /** In order; one without entries is left out. */
  readonly sections: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
}

const line = ({ title, address, note }: Entry): string =>
  `- [${title.replaceAll(/[[\]]/g, '\\$&')}](${address})${note === undefined ? '' : `: ${note}`}`;

/** `/llms.txt`: title, summary and sections of links, in the form of https://llmstxt.org. */
export const llmsText = ({ site, summary, about, sections }: LlmsFile): string =>
  [
    `# ${site}`,
    `> ${summary}`,
    about,
    ...sections
      .filter(({ entries }) => entries.length > 0)
      .map(({ title, entries }) => `## ${title}\n\n${entries.map(line).join('\n')}`),
  ].join('\n\n') + '\n';

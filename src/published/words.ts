/** What is said of a column. */
export interface ColumnWords {
  readonly title: string;
  /** What it holds, its unit, and what an empty cell means. */
  readonly description: string;
  /** What each of its values means, where it has only a few. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface TableWords {
  readonly title: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, ColumnWords>>;
}

/** Words of the published files and of the list of them, in one language. */
export interface PublishedWords {
  readonly package: {
    readonly title: string;
    readonly description: string;
    readonly keywords: readonly string[];
    readonly maker: string;
    /** Name of the license of our own words. */
    readonly license: string;
    readonly noFigure: string;
  };
  readonly tables: Readonly<Record<string, TableWords>>;
  readonly readme: (of: {
    readonly page: string;
    readonly version: string;
    readonly tables: readonly string[];
  }) => string;
}

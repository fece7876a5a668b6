interface ImportMetaEnv {
  /** Whether the page is built to be shipped, rather than served while it is edited. */
  readonly BUILT: boolean;
  /** Where the site is served below its host, with a slash at both ends. */
  readonly BASE_URL: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}

declare namespace App {
  interface Locals {
    /** What the page shows: its language, release and addresses. */
    edition: import('./edition.ts').Edition;
  }
}

interface ImportMetaEnv {
  /** Whether the page is built to be shipped, rather than served while it is edited. */
  readonly BUILT: boolean;
}

/** What came of it that the browser lost the whole database. */
export interface Rescue {
  /** When it was found, ms since 1970. */
  readonly at: number;
  /**
   * Roles of the user's that were brought back from the second copy, with all that they did with them; 0 where there was
   * none, absent where the second copy could not be read yet.
   */
  readonly roles?: number | undefined;
}

/** What came of it that the browser lost the whole database. */
export interface Rescue {
  /** When it was found, ms since 1970. */
  readonly at: number;
  /** Roles that were brought back from the second copy, with all that the user did with them; 0 where there was none. */
  readonly roles: number;
}

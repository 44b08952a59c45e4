/** What of the comparison is unfolded: rows by the id of their fact, cells by that and the key of their role. */
export interface Unfolding {
  has(id: string): boolean;
  toggle(id: string): void;
}

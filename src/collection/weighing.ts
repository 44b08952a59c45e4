/**
 * How the user last weighed what matters, as the query of an address says it. It is kept on this device, and every open
 * library weighs the same.
 */
export interface KeptWeighing {
  /**
   * Calls `act` with what is kept, now and whenever something else is kept, here or in another page of ours, until the returned
   * function is called. `isNews` is false for what was kept before.
   */
  readonly follow: (act: (query: string, isNews: boolean) => void) => () => void;
  readonly keep: (query: string) => Promise<void>;
}

/** A view that the user gave a name to. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** What the address says for it. */
  readonly query: string;
}

/** Where saved views are kept; every open library hears of each change. */
export interface SavedViews {
  /** Calls `act` with all views, in order of their names, now and whenever one changes, until the returned function is called. */
  readonly follow: (act: (views: readonly SavedView[]) => void) => () => void;
  readonly keep: (view: SavedView) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
}

/**
 * Stands in for WXT's ContentScriptContext (see wxt.config.ts), of which this script uses an abort signal: WXT's own
 * is a twentieth of what the script may weigh.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  /** Aborted once the script must be silent. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason: string): void {
    this.#controller.abort(reason);
  }

  onInvalidated(act: () => void): void {
    this.signal.addEventListener("abort", act);
  }
}

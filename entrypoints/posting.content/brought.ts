/** What scripts that were brought to the page leave there for those that asked for them, by its name. */
type Brought = Pick<typeof globalThis, Extract<keyof typeof globalThis, `pomona${string}`>>;

/** What a brought script has left under a name; nothing that the page put there by an element with that for an id. */
export function brought<K extends keyof Brought>(name: K): Brought[K] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}

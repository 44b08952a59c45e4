/** What the page of a role is opened for: the role, the version to read, and the one it is compared with. */
export interface RoleAddress {
  readonly key: string;
  /** Number of a snapshot; absent: the newest. */
  readonly version?: number | undefined;
  readonly against?: number | undefined;
}

/** "?key=200550889&version=7": what stands behind the page's own address. */
export function queryOfRole({ key, version, against }: RoleAddress): string {
  const query = new URLSearchParams({ key });
  if (version !== undefined) query.set("version", String(version));
  if (against !== undefined) query.set("against", String(against));
  return `?${query}`;
}

/** What a query asks for; nothing where it names no role. A number that is none counts as absent. */
export function roleOfQuery(query: string): RoleAddress | undefined {
  const parameters = new URLSearchParams(query);
  const key = parameters.get("key");
  if (!key) return undefined;
  return { key, version: numberIn(parameters.get("version")), against: numberIn(parameters.get("against")) };
}

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

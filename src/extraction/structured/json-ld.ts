import { bareName, JOB_POSTING, type Thing, type Value } from "./thing.ts";

/** Objects and lists that are looked at; no honest page has more. */
const MOST_NODES = 20_000;
/** Things within things that are read: posting, salary, value. */
const DEEPEST = 5;

type Node = Readonly<Record<string, unknown>>;

/** The job postings that a page describes as JSON-LD, wherever they stand in it; what cannot be parsed is passed over. */
export function findJsonLd(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll("script[type]")].filter((script) =>
    /^\s*application\/ld\+json\s*(?:;|$)/i.test(script.getAttribute("type") ?? ""),
  );
  const found: { readonly node: Node; readonly source: Element }[] = [];
  const byId = new Map<string, Node>();
  for (const source of scripts) {
    for (const node of nodesIn(parse(source.textContent ?? ""))) {
      const id = node["@id"];
      // A mention has nothing but the address of what it means.
      if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
      if (typesOf(node).includes(JOB_POSTING)) found.push({ node, source });
    }
  }
  return found.map(({ node, source }) => toThing(node, { source, byId }, 0));
}

/** Scripts wrap JSON in comments, and authors put line breaks into texts, which JSON does not allow. */
function parse(script: string): unknown {
  const text = script.trim().replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "");
  const json = text.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s?\]\]>|\]\]>|;)$/, "");
  for (const attempt of [() => json, () => mend(json)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, or nothing.
    }
  }
  return undefined;
}

/** Line breaks and tabs within texts, as JSON has them. A text that never ends goes to the end, so that time is linear. */
function mend(json: string): string {
  return json.replace(/"(?:[^"\\]|\\[^]?)*(?:"|$)/g, (text) =>
    text.replace(/\p{Cc}/gu, (control) => (control === "\n" ? "\\n" : " ")),
  );
}

/** Every object in the data, in order. */
function nodesIn(data: unknown): Node[] {
  const nodes: Node[] = [];
  const left: unknown[] = [data];
  for (let looked = 0; left.length > 0 && looked < MOST_NODES; looked++) {
    const next = left.pop();
    if (!isNode(next) && !Array.isArray(next)) continue;
    if (isNode(next)) nodes.push(next);
    const inner: unknown[] = Object.values(next).filter((value) => typeof value === "object");
    for (const each of inner.slice(0, MOST_NODES).toReversed()) left.push(each);
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return [node["@type"] ?? node["type"]].flat().flatMap((type) => (typeof type === "string" ? bareName(type) : []));
}

interface Within {
  readonly source: Element;
  readonly byId: ReadonlyMap<string, Node>;
}

function toThing(node: Node, within: Within, depth: number): Thing {
  const values = new Map<string, Value[]>();
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("@")) continue;
    const name = bareName(key);
    values.set(name, [...(values.get(name) ?? []), ...toValues(value, within, depth + 1)]);
  }
  const id = node["@id"];
  return { types: typesOf(node), id: typeof id === "string" ? id : undefined, values, source: within.source };
}

function toValues(value: unknown, within: Within, depth: number): Value[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => toValues(each, within, depth + 1));
  if (!isNode(value)) return [];
  const inner = value["@value"] ?? value["@list"] ?? value["@set"];
  if (inner !== undefined) return toValues(inner, within, depth + 1);
  const id = value["@id"];
  const meant = typeof id === "string" && Object.keys(value).length === 1 ? within.byId.get(id) : undefined;
  return [toThing(meant ?? value, within, depth)];
}

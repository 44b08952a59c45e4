import { endOfJson } from "./end-of-json.ts";

/**
 * The data that Apple's pages carry in a script: `window.APP_STATE = {…}` until 2025, since then
 * `window.__staticRouterHydrationData = JSON.parse("…")`, a string that holds JSON. The script is read, never run.
 */
const SCRIPT = /^\s*window\.(?:APP_STATE|__staticRouterHydrationData)\s*=\s*/;
const CALL = "JSON.parse(";

/** The data in the page's script; nothing where there is none or it cannot be parsed. */
export function readScriptData(document: Document): unknown {
  return find(document, (text) => {
    const { json, isString } = dataIn(text);
    const parsed = parseJson(json);
    return isString && typeof parsed === "string" ? parseJson(parsed) : parsed;
  });
}

/**
 * Makes a reader of the first member of that name in the page's data that is an object and what is wanted: words of the
 * site's own may be called the same. The rest of the data is not parsed: it is the words of the site's own buttons, teams
 * and shops, five times as much as the posting. (Captured in July 2024.) A page is looked at each time that it changes,
 * and its scripts stay as they came: the member is the same object as long as the script's text is the same.
 */
export function scriptMember(name: string, isWanted: (member: unknown) => boolean): (document: Document) => unknown {
  let last: { readonly text: string; readonly member: unknown } | undefined;
  return (document) =>
    find(document, (text) => {
      if (last?.text !== text) last = { text, member: memberIn(dataIn(text), name, isWanted) };
      return last.member;
    });
}

function memberIn({ json, isString }: Data, name: string, isWanted: (member: unknown) => boolean): unknown {
  // More than the one string is a script that does more than bring data.
  if (isString && json.search(/[^\\]"/) !== json.length - 2) return undefined;
  const mark = isString ? String.raw`\"` : '"';
  const key = `${mark}${name}${mark}`;
  for (let from = json.indexOf(key); from >= 0; from = json.indexOf(key, from + 1)) {
    OBJECT.lastIndex = from + key.length;
    if (!OBJECT.test(json)) continue;
    const start = OBJECT.lastIndex - 1;
    const member = json.slice(start, endOfJson(json, start, isString));
    const text = isString ? parseJson(`"${member}"`) : member;
    const value = typeof text === "string" ? parseJson(text) : undefined;
    if (isWanted(value)) return value;
  }
  return undefined;
}

/** What stands between a name and its value, where that is an object. */
const OBJECT = /\s*:\s*\{/y;

interface Data {
  readonly json: string;
  /** JSON in a string of JSON. */
  readonly isString: boolean;
}

/** What `read` makes of the text of the first of the page's scripts with data that it makes anything of. */
function find(document: Document, read: (text: string) => unknown): unknown {
  for (const script of document.scripts) {
    if (script.hasAttribute("src")) continue;
    const text = script.textContent ?? "";
    const data = SCRIPT.test(text) ? read(text) : undefined;
    if (data !== undefined) return data;
  }
  return undefined;
}

/** The data in a script's text that begins as such scripts do. */
function dataIn(text: string): Data {
  const start = SCRIPT.exec(text)?.[0].length ?? 0;
  const isString = text.startsWith(CALL, start);
  const end = isString ? text.lastIndexOf(")") : text.lastIndexOf("}") + 1;
  return { json: text.slice(isString ? start + CALL.length : start, end).trim(), isString };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Walks down into data of unknown shape; nothing where a step is missing. */
export function at(data: unknown, ...path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The text at a path; nothing where there is no text or it is empty. */
export function textAt(data: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = at(data, ...path);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** The list at a path; empty where there is none. */
export function listAt(data: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(data, ...path);
  return Array.isArray(value) ? value : [];
}

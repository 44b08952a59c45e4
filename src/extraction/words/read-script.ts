/**
 * The data that Apple's pages carry in a script: `window.APP_STATE = {…}` until 2025, since then
 * `window.__staticRouterHydrationData = JSON.parse("…")`, a string that holds JSON. The script is read, never run.
 */
const SCRIPT = /^\s*window\.(?:APP_STATE|__staticRouterHydrationData)\s*=\s*/;

/** The data in the page's script; nothing where there is none or it cannot be parsed. */
export function readScriptData(document: Document): unknown {
  for (const script of document.querySelectorAll("script:not([src])")) {
    const text = script.textContent ?? "";
    const start = SCRIPT.exec(text)?.[0].length;
    if (start === undefined) continue;
    const call = text.startsWith("JSON.parse(", start);
    const end = call ? text.lastIndexOf(")") : text.lastIndexOf("}") + 1;
    const parsed = parseJson(text.slice(call ? start + "JSON.parse(".length : start, end));
    const data = call && typeof parsed === "string" ? parseJson(parsed) : parsed;
    if (data !== undefined) return data;
  }
  return undefined;
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

import { readFileSync } from "node:fs";
import type { Wording } from "../../src/posting/describe.ts";

/** Our words as somebody of this language reads them. */
export function wordingIn(locale: string): Wording {
  const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, "utf8")) as Record<
    string,
    { readonly message: string }
  >;
  return {
    locale,
    words: (name, ...values) =>
      (messages[name]?.message ?? `[${name}]`).replace(/\$(\d)/g, (_match, at: string) => values[Number(at) - 1] ?? ""),
  };
}

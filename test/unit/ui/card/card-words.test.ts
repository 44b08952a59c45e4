import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import messages from "../../../../public/_locales/en/messages.json" with { type: "json" };
import { CARD_WORDS } from "../../../../src/ui/card/card-words.ts";
import { importsOf } from "../../source-files.ts";

/** Scripts that speak on a card. */
const SPEAKERS = ["entrypoints/posting.content/index.ts", "entrypoints/card.ts", "entrypoints/history.ts"];

/** Every message that a file, or one that it brings along, names. */
function namesIn(path: string, seen: Set<string>): string[] {
  if (seen.has(path) || !/\.tsx?$/.test(path)) return [];
  seen.add(path);
  const file = { path, text: readFileSync(path, "utf8") };
  // What something is kept or locked under is no word, though one may be called the same.
  const named = [...file.text.matchAll(/(?<!(?:KEY|LOCK) = )"([A-Za-z]+)"/g)].flatMap(([, name = ""]) =>
    name in messages ? name : [],
  );
  const brought = importsOf(file).filter(({ typeOnly, target }) => !typeOnly && /^(src|entrypoints)\//.test(target));
  return [...named, ...brought.flatMap(({ target }) => namesIn(target, seen))];
}

it("are all the words that a card and what is brought to it name, and no others", () => {
  const seen = new Set<string>();
  const named = new Set(SPEAKERS.flatMap((path) => namesIn(path, seen)));
  expect(seen.size).toBeGreaterThan(50);
  expect([...CARD_WORDS]).toEqual([...named].toSorted());
});

import type { Wording } from "../../src/posting/describe.ts";
import type { MessageName } from "../../src/posting/words.ts";
import { ERROR_WORDS } from "../../src/ui/shared/ErrorMessage.tsx";

/** Said by a card that is still on the page when the extension is not. */
const LAST_WORDS: readonly MessageName[] = [
  ...Object.values(ERROR_WORDS),
  "errorNoteInvalidated",
  "noteSaving",
  "cardFold",
  "cardUnfold",
  "saveRole",
  "saved",
  "extensionName",
];

/**
 * Words that outlast the extension: after an update the browser's messages throw in scripts left behind, and a card
 * must still be able to say so. Each message is asked for once, with its places left open.
 */
export function lastingWording({ locale, words }: Wording): Wording {
  const templates = new Map<MessageName, string>();
  const template = (name: MessageName): string => {
    let found = templates.get(name);
    if (found === undefined) {
      try {
        found = words(name, "$1", "$2", "$3");
        templates.set(name, found);
      } catch {
        found = "";
      }
    }
    return found;
  };
  LAST_WORDS.forEach(template);
  return {
    locale,
    words: (name, ...substitutions) =>
      template(name).replace(/\$([1-3])/g, (_, place: string) => substitutions[Number(place) - 1] ?? ""),
  };
}

import type { CardKit } from "../../src/messaging/card-kit.ts";
import type { Wording } from "../../src/posting/describe.ts";
import type { MessageName } from "../../src/posting/words.ts";

/**
 * Words that outlast the extension: after an update the browser's messages throw in scripts left behind, and a card
 * must still be able to say so. A word that the kit has not is asked for once, with its places left open.
 * @param ask The browser's own wording.
 */
export function lastingWording(kit: CardKit | undefined, ask: () => Wording): Wording {
  const templates: { [K in MessageName]?: string } = { ...kit?.words };
  const orEmpty = (get: () => string): string => {
    try {
      return get();
    } catch {
      return "";
    }
  };
  const template = (name: MessageName) => (templates[name] ||= orEmpty(() => ask().words(name, "$1", "$2", "$3")));
  return {
    locale: kit?.locale ?? (orEmpty(() => ask().locale) || "en"),
    words: (name, ...substitutions) =>
      template(name).replace(/\$([1-3])/g, (_, place: string) => substitutions[Number(place) - 1] ?? ""),
  };
}

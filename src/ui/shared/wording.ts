import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Wording } from "../../posting/describe.ts";

/** The user's locale and our words in it. Without a provider each message shows its own name. */
export const WordingContext = createContext<Wording>({ locale: "en", words: (name) => name });

/** The wording of the surface that this component stands on. */
export function useWording(): Wording {
  return useContext(WordingContext);
}

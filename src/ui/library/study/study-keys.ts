import type { KeyWords } from "../../popup/KeyboardHelp.tsx";

/** What the keys do on the user's own side. */
export const STUDY_KEYS: KeyWords = [
  ["1–4, 0", "keyAnswer"],
  ["Ctrl/⌘ Z", "undo"],
  ["Esc", "keyBack"],
  ["?", "keyHelp"],
];

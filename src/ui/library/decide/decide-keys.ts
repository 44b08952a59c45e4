import type { KeyWords } from "../../popup/KeyboardHelp.tsx";

/** What the keys do where roles are decided between. */
export const DECIDE_KEYS: KeyWords = [
  ["← →", "keyWeight"],
  ["C", "keyCompare"],
  ["Ctrl/⌘ Z", "undo"],
  ["Esc", "keyBack"],
  ["?", "keyHelp"],
];

import type { KeyWords } from "../../popup/KeyboardHelp.tsx";

/** What the keys do in a comparison. */
export const COMPARE_KEYS: KeyWords = [
  ["← →", "keyColumn"],
  ["⇧ ← →", "keyMoveColumn"],
  ["P", "keyPin"],
  ["X", "keyTakeOut"],
  ["Ctrl/⌘ Z", "undo"],
  ["/", "addRole"],
  ["D", "onlyDifferences"],
  ["Esc", "keyBack"],
  ["?", "keyHelp"],
];

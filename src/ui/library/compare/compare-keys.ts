import type { KeyWords } from "../../popup/KeyboardHelp.tsx";

/** What the keys do in a comparison. */
export const COMPARE_KEYS: KeyWords = [
  ["← →", "keyColumn"],
  ["⇧ ← →", "keyMoveColumn"],
  ["P", "keyPin"],
  ["X", "keyTakeOut"],
  ["1–4, 0", "keyAnswer"],
  ["Ctrl/⌘ Z", "undo"],
  ["/", "addRole"],
  ["D", "onlyDifferences"],
  ["Esc", "keyBack"],
  ["?", "keyHelp"],
];

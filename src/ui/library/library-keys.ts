import type { KeyWords } from "../popup/KeyboardHelp.tsx";

/** What the keys do here. */
export const LIBRARY_KEYS: KeyWords = [
  ["/", "keySearch"],
  ["↑ ↓", "keyRow"],
  ["Home End", "keyEnds"],
  ["Space", "keyChoose"],
  ["⇧ Space", "keyChooseRange"],
  ["Enter", "keyDetails"],
  ["1–5, 0", "keyStars"],
  ["1–4, 0", "keyAnswer"],
  ["X", "keyRemove"],
  ["C", "keyCompare"],
  ["Ctrl/⌘ Z", "keyUndo"],
  ["Esc", "keyBack"],
  ["?", "keyHelp"],
];

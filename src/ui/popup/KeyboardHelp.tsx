import { useEffect, useRef } from "preact/hooks";
import type { MessageName } from "../../posting/words.ts";
import { useWording } from "../shared/wording.ts";

/** Keys, and what they do. */
export type KeyWords = readonly (readonly [keys: string, words: MessageName])[];

const KEYS: KeyWords = [
  ["/", "keySearch"],
  ["↑ ↓", "keyRow"],
  ["← →", "keyFamily"],
  ["Space", "keyChoose"],
  ["Enter", "keyOpen"],
  ["E", "roleDetailShort"],
  ["1–5, 0", "keyStars"],
  ["X", "keyRemove"],
  ["Ctrl/⌘ Z", "keyUndo"],
  ["C", "keyCompare"],
  ["L", "openLibrary"],
  ["D", "onlyDifferences"],
  ["Esc", "keyBack"],
  ["?", "keyHelp"],
];

/** The list of keys, by default those of the popup, over everything else until it is closed. */
export function KeyboardHelp(props: { readonly keys?: KeyWords; readonly onClose: () => void }) {
  const { keys: listed = KEYS, onClose } = props;
  const { words } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys pomona" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" class="strong">
        {words("keyboard")}
      </h2>
      <dl>
        {listed.map(([keys, name]) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words(name)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="btn" onClick={() => dialog.current?.close()}>
        {words("close")}
      </button>
    </dialog>
  );
}

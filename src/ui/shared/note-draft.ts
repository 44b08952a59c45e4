import { useEffect, useRef, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { errorCodeOf } from "./ErrorMessage.tsx";

/** Long enough to spare a write for each letter, short enough that closing the tab loses nothing that was seen to be typed. */
const PAUSE_MS = 300;

interface Options {
  readonly note: string;
  readonly onSave: (note: string) => Promise<unknown>;
  readonly draft?: string | undefined;
  readonly onDraft?: ((draft: string | undefined) => void) | undefined;
}

/** What is being typed, and whether it is kept. The text typed here is never replaced by an older one that comes back. */
export function useNoteDraft(options: Options) {
  const [text, setText] = useState(options.draft ?? options.note);
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const [kept, setKept] = useState(options.draft === undefined || options.draft === options.note);
  // One mutable record beside the state: timers and closing pages must see the newest values, not those of a render.
  const now = useRef({ text, kept: options.note, saving: false, timer: 0, options });
  now.current.options = options;

  const settle = () => {
    const done = now.current.kept === now.current.text;
    setKept(done);
    if (done) now.current.options.onDraft?.(undefined);
    return done;
  };
  const keep = async (): Promise<void> => {
    const { current } = now;
    window.clearTimeout(current.timer);
    if (current.saving || settle()) return;
    const sent = current.text;
    current.saving = true;
    setFailure(undefined);
    try {
      await current.options.onSave(sent);
      current.kept = sent;
    } catch (error) {
      setFailure(errorCodeOf(error));
      return;
    } finally {
      current.saving = false;
    }
    if (!settle()) await keep();
  };
  const flush = () => void keep();
  const type = (typed: string) => {
    const { current } = now;
    current.text = typed;
    setText(typed);
    setKept(false);
    current.options.onDraft?.(typed);
    window.clearTimeout(current.timer);
    current.timer = window.setTimeout(flush, PAUSE_MS);
  };

  useEffect(() => {
    const { current } = now;
    // Another tab's note comes in only where nothing of ours is waiting.
    if (current.saving || current.text !== current.kept) return;
    Object.assign(current, { text: options.note, kept: options.note });
    setText(options.note);
  }, [options.note]);

  useEffect(() => {
    if (now.current.text !== now.current.kept) flush();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);

  return { text, keptText: now.current.kept, failure, state: kept ? "kept" : "saving", type, flush } as const;
}

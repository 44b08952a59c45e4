import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useState } from "preact/hooks";

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Gives everything inside it `useAnnounce`, and holds the polite live region that is read out. */
export function Announcer({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* The same sentence twice is only read twice when the text changes: every other one ends in a space. */}
      <p class="sr" role="status" aria-live="polite">
        {said.turn % 2 ? said.text : said.text && `${said.text}\u00A0`}
      </p>
    </AnnounceContext.Provider>
  );
}

/** Says a sentence to screen readers when they next pause. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

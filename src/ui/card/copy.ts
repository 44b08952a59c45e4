import { createContext } from "preact";

/** Copies text for the user; rejects where the browser refuses. */
export const CopyContext = createContext<(text: string) => Promise<void>>(() =>
  Promise.reject(new Error("No copying.")),
);

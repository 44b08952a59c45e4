import { Window } from "happy-dom";

/** A document from HTML text; scripts in it are kept and never run. */
export type Parse = (html: string) => Document;

/** After so many pages a window is closed: one of happy-dom's keeps all documents that it made, 1.6 MB each. */
const MOST_PAGES = 50;

/** Parsers for many pages, one after the other, that let go of what they made. */
export function openParser() {
  let window = new Window();
  let made = 0;
  return {
    close: () => window.happyDOM.close(),
    /** A parser for the next page; what was parsed before is not to be used any more. */
    async next(): Promise<Parse> {
      if (made >= MOST_PAGES) {
        await window.happyDOM.close();
        window = new Window();
        made = 0;
      }
      return (html) => {
        made++;
        return new window.DOMParser().parseFromString(html, "text/html") as unknown as Document;
      };
    },
  };
}

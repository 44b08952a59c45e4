import { createContext } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { useLibrary } from "../library-tools.ts";

const NAME = "mine";

/** How to go to the user's own side, from wherever in the library. */
export const StudyContext = createContext<(isShown: boolean) => void>(() => undefined);

/** Whether the page's address asks for the user's own side, and how to go there and back; a step that Back takes back. */
export function useStudy(): readonly [boolean, (isShown: boolean) => void] {
  const { address } = useLibrary();
  const [isShown, setShown] = useState(() => isAsked(address.query()));
  useEffect(() => address.follow(() => setShown(isAsked(address.query()))), [address]);
  const show = useCallback(
    (wanted: boolean) => {
      const query = new URLSearchParams(address.query());
      if (wanted) query.set(NAME, "study");
      else query.delete(NAME);
      const said = query.toString();
      address.say(said === "" ? "" : `?${said}`, true);
      setShown(wanted);
    },
    [address],
  );
  return [isShown, show];
}

function isAsked(query: string): boolean {
  return new URLSearchParams(query).get(NAME) === "study";
}

import { useEffect, useRef, useState } from "preact/hooks";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import type { Roles } from "../popup/use-roles.ts";
import { useKeptAnswers } from "./answers/use-answers.ts";
import { type Deed, readDeeds, writeDeeds } from "./deeds.ts";
import { describeDeed, describeUndone } from "./describe-deed.ts";
import { useLibrary } from "./library-tools.ts";

/** As many as anybody goes back; what was removed longer ago than that is gone from Undo, and not from the collection. */
const MOST = 100;

/** What was done, and undoing it, the last first. */
export interface Deeds {
  /** What Undo would undo. */
  readonly last: Deed | undefined;
  readonly count: number;
  /** Remembers what was done, and says it. */
  readonly remember: (deed: Deed) => void;
  readonly undo: () => void;
  /** Takes the bar away; with it what could be undone. */
  readonly close: () => void;
}

/** @param choose Chooses these roles again. */
export function useDeeds(roles: Roles, choose: (keys: readonly string[]) => void): Deeds {
  const { tabStore, views, weighing } = useLibrary();
  const { change } = useKeptAnswers();
  const announce = useAnnounce();
  const wording = useWording();
  const [deeds, setDeeds] = useState<readonly Deed[]>(() => readDeeds(tabStore));
  const isUndoing = useRef(false);
  useEffect(() => writeDeeds(tabStore, deeds), [tabStore, deeds]);
  const last = deeds.at(-1);

  const takeBack = async (deed: Deed): Promise<void> => {
    if (deed.did === "removed") await roles.restore(...deed.keys);
    else if (deed.did === "set") await roles.setMine(deed.key, deed.before);
    else if (deed.did === "reminded") await roles.setReminder(deed.key, deed.before);
    else if (deed.did === "unchosen") choose(deed.keys);
    else if (deed.did === "answered") await change(deed.before);
    else if (deed.did === "weighed") await weighing.keep(deed.before);
    else if (deed.before) await views.keep(deed.before);
    else await views.drop(deed.id);
  };
  return {
    last,
    count: deeds.length,
    remember(deed) {
      setDeeds((old) => [...old, deed].slice(-MOST));
      announce(describeDeed(deed, wording));
    },
    undo() {
      // Ctrl+Z held down would otherwise undo one thing twice.
      if (!last || isUndoing.current) return;
      const forget = () => setDeeds((old) => old.filter((deed) => deed !== last));
      isUndoing.current = true;
      roles.attempt(async () => {
        try {
          await takeBack(last);
          forget();
          announce(describeUndone(last, wording));
        } catch (error) {
          // Purged meanwhile: it is not offered again.
          if (errorCodeOf(error) === "not-found") forget();
          throw error;
        } finally {
          isUndoing.current = false;
        }
      });
    },
    close: () => setDeeds([]),
  };
}

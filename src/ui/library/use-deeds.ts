import { useEffect, useRef, useState } from "preact/hooks";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import type { Roles } from "../popup/use-roles.ts";
import { useKeptAnswers } from "./answers/use-answers.ts";
import type { Deed } from "./deed.ts";
import { isAnswerDeed, readDeeds, writeDeeds } from "./deeds.ts";
import { weighedBack } from "./decide/weighed-back.ts";
import { describeDeed, describeUndone } from "./describe-deed.ts";
import { useLibrary } from "./library-tools.ts";

/** As many as anybody goes back; what was removed longer ago than that is gone from Undo, and not from the collection. */
const MOST = 100;

/** What was done, and undoing it, the last first. */
export interface Deeds {
  /** What Undo would undo. */
  readonly last: Deed | undefined;
  readonly count: number;
  /** Remembers what was done, and says it; in the place of an earlier deed that goes on in it, without a word. */
  readonly remember: (deed: Deed, instead?: Deed) => void;
  readonly undo: () => void;
  /** Takes the bar away; with it what could be undone. */
  readonly close: () => void;
}

/** @param choose Chooses these roles again. */
export function useDeeds(roles: Roles, choose: (keys: readonly string[]) => void): Deeds {
  const { tabStore, views, weighing } = useLibrary();
  const answers = useKeptAnswers();
  const announce = useAnnounce();
  const wording = useWording();
  const [deeds, setDeeds] = useState<readonly Deed[]>(() => readDeeds(tabStore));
  const isUndoing = useRef(false);
  useEffect(() => writeDeeds(tabStore, deeds), [tabStore, deeds]);
  const last = deeds.at(-1);
  /** What is weighed now, here or in another tab; nothing until it is known. */
  const weighed = useRef<string>(undefined);
  useEffect(() => weighing.follow((query) => (weighed.current = query)), [weighing]);

  /** Whether anything was taken back: what was changed since stays. */
  const takeBack = async (deed: Deed): Promise<boolean> => {
    if (deed.did === "removed") await roles.restore(...deed.keys);
    else if (deed.did === "set") await roles.setMine(deed.key, deed.before);
    else if (deed.did === "reminded") await roles.setReminder(deed.key, deed.before);
    else if (deed.did === "unchosen") choose(deed.keys);
    else if (isAnswerDeed(deed)) return answers.takeBack(deed.before);
    else if (deed.did === "weighed") {
      const now = weighed.current ?? deed.after;
      const back = weighedBack(deed.before, deed.after, now);
      if (back === now) return false;
      await weighing.keep(back);
    } else if (deed.before) await views.keep(deed.before);
    else await views.drop(deed.id);
    return true;
  };
  return {
    last,
    count: deeds.length,
    remember(deed, instead) {
      setDeeds((old) => [...old.filter((one) => one !== instead), deed].slice(-MOST));
      if (!instead) announce(describeDeed(deed, wording));
    },
    undo() {
      // Ctrl+Z held down would otherwise undo one thing twice.
      if (!last || isUndoing.current) return;
      const forget = () => setDeeds((old) => old.filter((deed) => deed !== last));
      isUndoing.current = true;
      roles.attempt(async () => {
        try {
          const isBack = await takeBack(last);
          forget();
          announce(isBack ? describeUndone(last, wording) : wording.words("notUndone", describeDeed(last, wording)));
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

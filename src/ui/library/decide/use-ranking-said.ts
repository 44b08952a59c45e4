import { useEffect, useRef } from "preact/hooks";
import type { RankedRole } from "../../../comparison/decide/rank-roles.ts";
import { useAnnounce } from "../../shared/Announcer.tsx";
import { useWording } from "../../shared/wording.ts";
import { titlesOf } from "./describe-outcome.ts";

/** ms without a change, after which the ranking is read out: not with each step of a slider. */
const PAUSE = 700;

/** Says who comes first, and who then, once the ranking has come to rest; not what it was at first. */
export function useRankingSaid(ranking: readonly RankedRole[]): void {
  const wording = useWording();
  const announce = useAnnounce();
  const [first, ...others] = ranking;
  const level = ranking.filter(({ rank }) => rank === 1);
  const said =
    first &&
    (others.length === 0
      ? wording.words("outcomeAlone", titlesOf([first], wording))
      : level.length > 1
        ? wording.words("outcomeTie", titlesOf(level, wording))
        : wording.words("rankingSaid", titlesOf([first], wording), titlesOf(others, wording)));
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (said === undefined || said === last.current) return undefined;
    if (last.current === undefined) {
      last.current = said;
      return undefined;
    }
    const timer = setTimeout(() => {
      last.current = said;
      announce(said);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [said, announce]);
}

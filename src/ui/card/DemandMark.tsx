import type { Demand } from "../../posting/demand.ts";
import type { MessageName } from "../../posting/words.ts";

/** The word for each demand. */
export const DEMAND_WORDS = {
  required: "skillRequired",
  preferred: "skillPreferred",
  mentioned: "skillMentioned",
} as const satisfies Record<Demand, MessageName>;

/** A diamond, filled for what is required and open for what is preferred; a dash for what is merely mentioned. */
export function DemandMark({ demand }: { readonly demand: Demand }) {
  return <span class={`req ${demand}`} />;
}

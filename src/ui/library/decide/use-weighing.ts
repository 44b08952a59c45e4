import { useRef } from "preact/hooks";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import type { Deeds } from "../use-deeds.ts";
import type { Decision } from "./decision.ts";
import type { ShowDecision } from "./use-decision.ts";
import { queryOfWeighing } from "./weighing-query.ts";

/** Weighs otherwise: `name` is what was changed; `goesOn` where it comes in many small steps, which are undone as one. */
export type ChangeWeighing = (weighing: Weighing, name: string, goesOn?: boolean) => void;

/** Changes what matters: shown, kept, a step that Back takes back, and a deed that can be undone. */
export function useWeighing(decision: Decision, show: ShowDecision, deeds: Deeds): ChangeWeighing {
  const going = useRef<string>(undefined);
  return (weighing, name, goesOn = false) => {
    const [before, after] = [queryOfWeighing(decision.weighing), queryOfWeighing(weighing)];
    if (after === before) return;
    const { last } = deeds;
    const same = goesOn && going.current === name && last?.did === "weighed" && last.name === name ? last : undefined;
    going.current = goesOn ? name : undefined;
    show({ ...decision, weighing }, !same);
    deeds.remember({ did: "weighed", name, before: same?.before ?? before, after }, same);
  };
}

import type { Extreme } from "../../../comparison/extremes.ts";
import { useWording } from "../../shared/wording.ts";

/** That a value stands at one end of all that are compared, in words; the better end in the accent too. */
export function EndWords({ end }: { readonly end: Extreme }) {
  const { words } = useWording();
  const word = words(end.label);
  return (
    <>
      {" "}
      <span class={end.better ? "end-word better" : "end-word"}>
        {end.amongStated ? words("extremeAmongStated", word) : word}
      </span>
    </>
  );
}

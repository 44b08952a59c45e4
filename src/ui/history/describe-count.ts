import type { Change } from "../../posting/changes/change.ts";
import { describeChange } from "../../posting/changes/describe-change.ts";
import type { Wording } from "../../posting/describe.ts";

/** "3 changes": as many as there are sentences about them, for one change of places may be two. */
export function describeCount(changes: readonly Change[], wording: Wording): string {
  const { locale, words } = wording;
  const count = changes.flatMap((change) => describeChange(change, wording)).length;
  const plural = new Intl.PluralRules(locale).select(count) === "one" ? "changesOne" : "changesMany";
  return words(plural, new Intl.NumberFormat(locale).format(count));
}

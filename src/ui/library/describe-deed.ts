import type { Wording } from "../../posting/describe.ts";
import type { Deed } from "./deed.ts";

/** "Removed Map Engineer", "Removed 12 roles", "Changed Map Engineer". */
export function describeDeed(deed: Deed, { locale, words }: Wording): string {
  const figure = (count: number) => new Intl.NumberFormat(locale).format(count);
  if (deed.did === "removed" && deed.keys.length === 1) return words("removedRole", deed.title);
  if (deed.did === "removed") return words("removedRoles", figure(deed.keys.length));
  if (deed.did === "unchosen") return words("clearedChosen", figure(deed.keys.length));
  if (deed.did === "weighed") return words("changedWeighing", deed.name);
  if (deed.did === "answered") return words("answeredThing", deed.title);
  if (deed.did === "unanswered") return words("unansweredThing", deed.title);
  if (deed.did === "noted") return words("notedThing", deed.title);
  return deed.did === "view" ? words("changedView", deed.name) : words("changedRole", deed.title);
}

/** What was undone, in one sentence. */
export function describeUndone(deed: Deed, wording: Wording): string {
  if (deed.did === "removed" && deed.keys.length === 1) return wording.words("restoredRole", deed.title);
  return wording.words("undone", describeDeed(deed, wording));
}

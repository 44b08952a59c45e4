import { describePlace } from "../../posting/describe.ts";
import type { Place } from "../../posting/job-posting.ts";
import { useWording } from "../shared/wording.ts";
import { Value } from "./Value.tsx";

/** The place that the page was opened for, whole; the others by name. */
export function Places({ places = [] }: { readonly places?: readonly Place[] | undefined }) {
  const { locale, words } = useWording();
  const first = places.find(({ selected }) => selected) ?? places[0];
  const others = places.filter((place) => place !== first).map(({ name }) => name);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <>
      <Value field="jobLocation">
        <bdi>{first && describePlace(first)}</bdi>
      </Value>
      {others.length > 0 && (
        <p class="faint small" dir="auto">
          {words("alsoPlaces", list.format(others))}
        </p>
      )}
    </>
  );
}

import { useEffect, useMemo, useState } from "preact/hooks";
import { DEMANDS } from "../../posting/demand.ts";
import { stateOf } from "../../posting/observation.ts";
import { useWording } from "../shared/wording.ts";
import { chipsOf, countInTwoLines } from "./chips.ts";
import { DEMAND_WORDS, DemandMark } from "./DemandMark.tsx";
import { Tell } from "./Tell.tsx";
import { useTelling } from "./telling.ts";
import { Value } from "./Value.tsx";

/** The skills that the posting names, two lines of them until more are asked for. A press shows where one is named. */
export function Skills() {
  const { locale, words } = useWording();
  const { observation, problems } = useTelling();
  const [all, setAll] = useState(false);
  const chips = useMemo(() => chipsOf(observation), [observation]);
  useEffect(() => setAll(false), [observation]);
  if (stateOf(observation.posting, problems, "skills") === "not-stated") return null;

  const fitting = countInTwoLines(chips.map(({ name }) => name));
  const shown = all ? chips : chips.slice(0, fitting);
  const rest = chips.length - fitting;
  const demands = DEMANDS.filter((demand) => shown.some((chip) => chip.demand === demand));
  return (
    <section class="skills" aria-label={words("factSkills")}>
      <p class="label" aria-hidden="true">
        {words("factSkills")}
      </p>
      <ul>
        {shown.map(({ name, demand, quotes }) => (
          <li key={name}>
            <DemandMark demand={demand} />
            <Value field="skills" quotes={quotes}>
              <bdi>{name}</bdi>
              <span class="sr">, {words(DEMAND_WORDS[demand])}</span>
            </Value>
          </li>
        ))}
        {rest > 0 && (
          <li key="">
            <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? words("fewerSkills") : words("moreSkills", new Intl.NumberFormat(locale).format(rest))}
            </button>
          </li>
        )}
      </ul>
      {chips.length === 0 && <Value field="skills">{undefined}</Value>}
      {demands.length > 0 && (
        <p class="legend small faint" aria-hidden="true">
          {demands.map((demand) => (
            <span key={demand}>
              <DemandMark demand={demand} />
              {words(DEMAND_WORDS[demand])}
            </span>
          ))}
        </p>
      )}
      <Tell field="skills" />
    </section>
  );
}

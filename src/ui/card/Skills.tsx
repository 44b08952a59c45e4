import { useEffect, useState } from "preact/hooks";
import { stateOf } from "../../posting/observation.ts";
import type { SkillInWords } from "../../posting/posting-in-words.ts";
import { useWording } from "../shared/wording.ts";
import { countInTwoLines } from "./chips.ts";
import { DEMAND_WORDS, DemandMark } from "./DemandMark.tsx";
import { Tell } from "./Tell.tsx";
import { useTelling } from "./telling.ts";
import { Value } from "./Value.tsx";

/** The skills that the posting names, two lines of them until more are asked for. A press shows where one is named. */
export function Skills({ skills }: { readonly skills: readonly SkillInWords[] }) {
  const { locale, words } = useWording();
  const { observation, problems } = useTelling();
  const [all, setAll] = useState(false);
  useEffect(() => setAll(false), [observation]);
  if (stateOf(observation.posting, problems, "skills") === "not-stated") return null;

  const fitting = countInTwoLines(skills.map(({ name }) => name));
  const shown = all ? skills : skills.slice(0, fitting);
  const rest = skills.length - fitting;
  // They come in this order: what is required first.
  const demands = new Set(shown.map(({ demand }) => demand));
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
      {skills.length === 0 && <Value field="skills">{undefined}</Value>}
      {demands.size > 0 && (
        <p class="legend small faint" aria-hidden="true">
          {[...demands].map((demand) => (
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

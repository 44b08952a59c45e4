import type { FactHealth } from "../../collection/health.ts";
import { useWording } from "../shared/wording.ts";
import { FIELD_WORDS } from "./field-words.ts";

/** How often each fact was stated, was not, could not be read or was contradicted; and on which page designs. */
export function FactTable({ facts }: { readonly facts: readonly FactHealth[] }) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: "unit" });
  if (facts.length === 0) return null;
  return (
    <section>
      <h3 id="facts">{words("healthFacts")}</h3>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line no-noninteractive-tabindex */}
      <div class="wide" tabIndex={0} role="region" aria-labelledby="facts">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words("healthFact")}</th>
              {(["healthStated", "notStated", "couldNotBeRead", "healthContradicted"] as const).map((name) => (
                <th key={name} scope="col" class="end">
                  {words(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.field}>
                <th scope="row">
                  {words(FIELD_WORDS[fact.field])}
                  {fact.troubled.length > 0 && (
                    <p class="small faint">
                      {words(
                        "healthByDesign",
                        list.format(fact.troubled.map(({ name, roles }) => `${name} ${figure.format(roles)}`)),
                      )}
                    </p>
                  )}
                </th>
                <td class="num end">{figure.format(fact.stated)}</td>
                <td class="num end quiet">{figure.format(fact.notStated)}</td>
                <td class={fact.unread > 0 ? "num end trouble" : "num end faint"}>{figure.format(fact.unread)}</td>
                <td class={fact.contradicted > 0 ? "num end trouble" : "num end faint"}>
                  {figure.format(fact.contradicted)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

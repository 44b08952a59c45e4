import type { ComponentChildren } from "preact";
import type { Health } from "../../collection/health.ts";
import type { MessageName } from "../../posting/words.ts";
import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";
import type { HealthFound } from "./use-health.ts";

/** How many roles were read by which layout and reader, and on which pages they were seen. */
export function ReadBy({ health, readNow }: HealthFound) {
  const { locale, words } = useWording();
  const { versions } = useTools();
  const figure = new Intl.NumberFormat(locale);
  return (
    <section aria-labelledby="read-by">
      <h3 id="read-by">{words("healthRoles", figure.format(health.roles))}</h3>
      {readNow < health.roles && (
        <p class="again">
          <span id="again" class="quiet num">
            {words("healthAgain", figure.format(readNow), figure.format(health.roles))}
          </span>
          <progress class="bar" aria-labelledby="again" max={health.roles} value={readNow} />
        </p>
      )}
      <div class="pair">
        <Readings readings={health.readings} newest={versions.reader} />
        <Sources sources={health.sources} />
      </div>
    </section>
  );
}

function Readings(props: { readonly readings: Health["readings"]; readonly newest: number }) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  return (
    <CountTable caption="healthReadings" heads={["healthDesign", "healthReader"]}>
      {props.readings.map(({ layout, reader, roles }) => (
        <tr key={`${layout} ${reader}`}>
          <th scope="row">{layout ?? words("healthUnknown")}</th>
          <td class={reader === props.newest ? "num" : "num quiet"}>{reader ?? "?"}</td>
          <td class="num end">{figure.format(roles)}</td>
        </tr>
      ))}
    </CountTable>
  );
}

function Sources({ sources }: { readonly sources: Health["sources"] }) {
  const { locale } = useWording();
  const figure = new Intl.NumberFormat(locale);
  return (
    <CountTable caption="healthSources" heads={["healthSource"]}>
      {sources.map(({ name, roles }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td class="num end">{figure.format(roles)}</td>
        </tr>
      ))}
    </CountTable>
  );
}

function CountTable(props: {
  readonly caption: MessageName;
  readonly heads: readonly MessageName[];
  readonly children: ComponentChildren;
}) {
  const { words } = useWording();
  return (
    <table>
      <caption class="label">{words(props.caption)}</caption>
      <thead>
        <tr>
          {props.heads.map((head) => (
            <th key={head} scope="col">
              {words(head)}
            </th>
          ))}
          <th scope="col" class="end">
            {words("healthCount")}
          </th>
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

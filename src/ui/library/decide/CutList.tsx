import type { Snapshot } from "../../../collection/posting-record.ts";
import type { JudgedRole } from "../../../comparison/decide/judge-musts.ts";
import { compareRoles } from "../../../comparison/compare-roles.ts";
import type { Choice } from "../../../comparison/filters/choice.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { useWording } from "../../shared/wording.ts";
import { describeSums } from "./describe-part.ts";
import { describeMust, describeSaid, MUST_FIELDS, mustLabel } from "./must-label.ts";
import { Words } from "./PartTable.tsx";

/** So many are told one by one. */
const MOST = 50;

/** The roles that a must-have took out: what it asks for, what the role says, and in which words. */
export function CutList(props: {
  readonly cut: readonly JudgedRole[];
  readonly musts: Choice;
  readonly snapshotOf: (key: string) => Snapshot | undefined;
}) {
  const { cut, musts, snapshotOf } = props;
  const wording = useWording();
  const { locale, words } = wording;
  const figure = new Intl.NumberFormat(locale);
  if (cut.length === 0) return null;
  return (
    <section class="cut" aria-labelledby="cut-roles">
      <h2 id="cut-roles">{words("cutRoles", figure.format(cut.length))}</h2>
      <ul>
        {cut.slice(0, MOST).map(({ record, failed }) => {
          const [snapshot, { inLanguage, url }] = [snapshotOf(record.key), record.posting];
          const rows = compareRoles([{ record, snapshot }], wording);
          return (
            <li key={record.key}>
              <a dir="auto" lang={inLanguage} href={url} target="_blank" rel="noreferrer">
                {titleOf(record)}
              </a>
              {failed.map((id) => {
                const field = MUST_FIELDS[id];
                const cell = rows.find((row) => row.id === field)?.cells[0];
                const said =
                  cell?.state === "stated"
                    ? [...cell.lines]
                    : [words(cell?.state === "could-not-be-read" ? "couldNotBeRead" : "notStated")];
                return (
                  <div key={id} class="why">
                    <p dir="auto">
                      <span class="label">{mustLabel(id, wording)}</span>{" "}
                      {field ? said.join("; ") : describeSaid(id, record, wording)}
                    </p>
                    {id === "pay" &&
                      describeSums(record, musts.bounds.pay?.scale.split(" ")[0], wording).map((sum) => (
                        <p key={sum} class="small quiet">
                          {sum}
                        </p>
                      ))}
                    <p class="small quiet">{words("mustAsked", describeMust(id, musts, wording))}</p>
                    {field && <Words record={record} snapshot={snapshot} field={field} />}
                  </div>
                );
              })}
            </li>
          );
        })}
      </ul>
      {cut.length > MOST && <p class="quiet">{words("showMore", figure.format(cut.length - MOST))}</p>}
    </section>
  );
}

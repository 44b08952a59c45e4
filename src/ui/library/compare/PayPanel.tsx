import { comparePay } from "../../../comparison/pay/compare-pay.ts";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import type { Role } from "../../../comparison/role.ts";
import { stateOf } from "../../../posting/observation.ts";
import type { Unfolding } from "../../compare/unfolding.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { useWording } from "../../shared/wording.ts";
import { PayScale } from "./PayScale.tsx";

/** What the roles pay in a year: a scale for each currency, and which roles stand on none. */
export function PayPanel(props: {
  readonly roles: readonly Role[];
  /** All roles that the user keeps. */
  readonly own: readonly PostingRecord[];
  readonly unfolding: Unfolding;
}) {
  const { roles, own, unfolding } = props;
  const { locale, words } = useWording();
  const records = roles.map(({ record }) => record);
  const scales = comparePay(records, own);
  const missing = (state: "not-stated" | "could-not-be-read") =>
    new Intl.ListFormat(locale, { type: "unit" }).format(
      records
        .filter(({ posting, problems }) => stateOf(posting, problems, "baseSalary") === state)
        .map((record) => titleOf(record)),
    );
  const [unstated, unread] = [missing("not-stated"), missing("could-not-be-read")];
  if (scales.length === 0) return null;
  return (
    <section class="pays">
      {scales.map((scale) => (
        <PayScale key={scale.currency} scale={scale} roles={roles} unfolding={unfolding} />
      ))}
      {scales.length > 1 && <p class="small quiet">{words("currenciesApart")}</p>}
      {unstated && <p class="small quiet">{words("payRolesUnstated", unstated)}</p>}
      {unread && <p class="small unread-roles">{words("payRolesUnread", unread)}</p>}
    </section>
  );
}

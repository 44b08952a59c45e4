import { describeSeen } from "../../../collection/describe-seen.ts";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import type { Weighing } from "../../../comparison/decide/weighing.ts";
import type { Fit } from "../../../comparison/fit/fit.ts";
import { passagesOf } from "../../../comparison/passages.ts";
import { comparePay } from "../../../comparison/pay/compare-pay.ts";
import type { Role } from "../../../comparison/role.ts";
import type { Report, ReportPay } from "../../../exports/report/report.ts";
import { describeMoment, describePay, type Wording } from "../../../posting/describe.ts";
import { titleOf } from "../../popup/RoleRow.tsx";
import { shownPlace } from "../../popup/shown-values.ts";
import type { Asked } from "../compare/use-asked.ts";
import { reportDecision } from "./report-decision.ts";
import { reportTables } from "./report-tables.ts";

/** What a report is made of. */
export interface Reported {
  readonly roles: readonly Role[];
  /** All roles that the user keeps. */
  readonly own: readonly PostingRecord[];
  readonly asked: Asked | undefined;
  readonly weighing: Weighing;
}

/** The comparison in words, as of `now` (ms since 1970); `withMine`: with the user's status, stars and notes. */
export function reportOf(
  { roles, own, asked, weighing }: Reported,
  fitOf: (record: PostingRecord) => Fit | undefined,
  withMine: boolean,
  now: number,
  wording: Wording,
): Report {
  const { words } = wording;
  return {
    title: words("reportTitle", describeMoment(now, wording)),
    leftOut: words(withMine ? "reportHasMine" : "reportWithoutMine"),
    roles: roles.map(({ record }) => ({
      title: { text: titleOf(record), language: record.posting.inLanguage },
      url: record.posting.url,
      number: record.posting.identifier,
      seen: [
        ...describeSeen(record, wording).slice(-1),
        ...(record.listing === "removed" ? [words("noLongerListed")] : []),
      ],
    })),
    decision: reportDecision(roles, weighing, fitOf, withMine, wording),
    pays: reportPays(roles, own, wording),
    tables: reportTables(roles, asked, withMine, wording),
  };
}

function reportPays(roles: readonly Role[], own: readonly PostingRecord[], wording: Wording): readonly ReportPay[] {
  const { locale, words } = wording;
  const records = roles.map(({ record }) => record);
  return comparePay(records, own).map(({ currency, min, max, ranges }) => {
    const whole = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 });
    const name = new Intl.DisplayNames(locale, { type: "currency" }).of(currency) ?? currency;
    return {
      heading: words("payAYearIn", name),
      ends: [whole.format(min), whole.format(max)],
      bars: ranges.flatMap(({ role: at, range, least, most, from, to, hours }) => {
        const role = roles[at];
        if (!role) return [];
        const aWeek = hours && new Intl.NumberFormat(locale).format(hours.aWeek);
        const quotes = passagesOf(role.snapshot, "baseSalary").map(({ quote }) => `“${quote}”`);
        const sum = aWeek && words(hours.assumed ? "hoursAssumed" : "hoursStated", describePay(range, wording), aWeek);
        return {
          title: { text: titleOf(role.record), language: role.record.posting.inLanguage },
          place: range.place ?? shownPlace(role.record)?.name,
          figures: `${whole.format(least)}–${whole.format(most)}`,
          from,
          to,
          behind: [...(sum ? [sum] : []), ...quotes],
        };
      }),
    };
  });
}

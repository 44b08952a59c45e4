import { useMemo } from "preact/hooks";
import { describePay, describePayUnit } from "../../posting/describe.ts";
import type { PayRange } from "../../posting/job-posting.ts";
import { useWording } from "../shared/wording.ts";
import { useTelling } from "./telling.ts";
import { Value } from "./Value.tsx";

/** Every range of base pay that is stated, each with its own words (the reader quotes them in order) and its place where pay differs by place. */
export function PayRanges({ ranges }: { readonly ranges: readonly PayRange[] | undefined }) {
  const wording = useWording();
  const { observation } = useTelling();
  const quotes = useMemo(() => observation.provenance.baseSalary?.map((quote) => [quote]), [observation]);
  if (!ranges) return <Value field="baseSalary">{undefined}</Value>;
  return ranges.map((range, index) => (
    <div key={JSON.stringify(range)}>
      <Value field="baseSalary" class="num" quotes={quotes?.[index]}>
        {describePay(range, wording)}
      </Value>{" "}
      <span class="faint">{describePayUnit(range, wording)}</span>
      {range.place && (
        <p class="faint small" dir="auto">
          {range.place}
        </p>
      )}
    </div>
  ));
}

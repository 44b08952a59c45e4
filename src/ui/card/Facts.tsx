import type { JobPosting } from "../../posting/job-posting.ts";
import { describeAgeOfDate, describeDate, describeHours } from "../../posting/describe.ts";
import { useWording } from "../shared/wording.ts";
import { Asked } from "./Asked.tsx";
import { Fact } from "./Fact.tsx";
import { PayRanges } from "./PayRanges.tsx";
import { Places } from "./Places.tsx";
import { Value } from "./Value.tsx";

/** The facts of a posting, each in one of its three states. `now` is in ms since 1970. */
export function Facts({ posting, now }: { readonly posting: JobPosting; readonly now: number }) {
  const wording = useWording();
  const { datePosted, workHours } = posting;
  return (
    <dl class="facts">
      <Fact field="baseSalary" label="factBasePay">
        <PayRanges ranges={posting.baseSalary} />
      </Fact>
      <Fact field="jobLocation" label="factPlaces">
        <Places places={posting.jobLocation} />
      </Fact>
      <Fact field="datePosted" label="factPosted">
        <Value field="datePosted" class="num">
          {datePosted && describeDate(datePosted, wording)}
        </Value>{" "}
        {datePosted && <span class="faint num">{describeAgeOfDate(datePosted, now, wording)}</span>}
      </Fact>
      <Fact field="workHours" label="factHours">
        <Value field="workHours" class="num">
          {workHours !== undefined && describeHours(workHours, wording)}
        </Value>
      </Fact>
      <Fact field="jobLocationType" label="factHomeOffice">
        <Value field="jobLocationType">{wording.words("homeOfficePossible")}</Value>
      </Fact>
      <Asked posting={posting} />
    </dl>
  );
}

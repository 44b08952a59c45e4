import type { ComponentChildren } from "preact";
import {
  describeEducation,
  describeEmployment,
  describeExperience,
  describeLanguages,
} from "../../posting/describe-requirements.ts";
import type { FieldName, JobPosting } from "../../posting/job-posting.ts";
import { stateOf } from "../../posting/observation.ts";
import type { MessageName } from "../../posting/words.ts";
import { useWording } from "../shared/wording.ts";
import { Fact } from "./Fact.tsx";
import { useTelling } from "./telling.ts";
import { Value } from "./Value.tsx";

/** What is asked of whoever wants the role. Few postings speak of more than years and degrees: the rest is left out then. */
export function Asked({ posting }: { readonly posting: JobPosting }) {
  const wording = useWording();
  const { experienceRequirements, educationRequirements, employmentType, knowsLanguage, travel } = posting;
  const fields = educationRequirements?.fieldsOfStudy ?? [];
  return (
    <>
      <Fact field="experienceRequirements" label="factExperience">
        <Value field="experienceRequirements">
          {experienceRequirements && describeExperience(experienceRequirements, wording)}
        </Value>
      </Fact>
      <Fact field="educationRequirements" label="factEducation">
        <Value field="educationRequirements">
          {educationRequirements && describeEducation(educationRequirements, wording)}
        </Value>
        {fields.length > 0 && (
          <p class="faint small" dir="auto" lang={posting.inLanguage}>
            {fields.join(", ")}
          </p>
        )}
      </Fact>
      <Rare field="knowsLanguage" label="factLanguages">
        {knowsLanguage && describeLanguages(knowsLanguage, wording)}
      </Rare>
      <Rare field="travel" label="factTravel">
        <bdi class="cut" lang={posting.inLanguage}>
          {travel}
        </bdi>
      </Rare>
      <Rare field="publications" label="factPublications">
        {wording.words("askedFor")}
      </Rare>
      <Rare field="employmentType" label="factEmployment">
        {employmentType && describeEmployment(employmentType, wording)}
      </Rare>
    </>
  );
}

/** A fact that is only worth a line where the posting speaks of it. */
function Rare(props: { readonly field: FieldName; readonly label: MessageName; readonly children: ComponentChildren }) {
  const { observation, problems } = useTelling();
  const { field } = props;
  const { posting } = observation;
  if (posting[field] === false || stateOf(posting, problems, field) === "not-stated") return null;
  return (
    <Fact field={field} label={props.label}>
      <Value field={field}>{props.children}</Value>
    </Fact>
  );
}

import { readTexts } from "../words/read-texts.ts";
import type { Field } from "./field.ts";

/** Minimum qualifications; on pages that have none, the key qualifications that stood in their place until 2024. */
export const qualifications: Field<"qualifications"> = (words) =>
  readTexts(words, "minimumQualifications", "keyQualifications");

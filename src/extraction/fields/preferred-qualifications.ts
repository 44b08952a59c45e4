import { readTexts } from "../words/read-texts.ts";
import type { Field } from "./field.ts";

export const preferredQualifications: Field<"preferredQualifications"> = (words) =>
  readTexts(words, "preferredQualifications");

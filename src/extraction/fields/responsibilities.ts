import { readTexts } from "../words/read-texts.ts";
import type { Field } from "./field.ts";

/** A section of its own since 2025, on about a third of the pages. */
export const responsibilities: Field<"responsibilities"> = (words) => readTexts(words, "responsibilities");

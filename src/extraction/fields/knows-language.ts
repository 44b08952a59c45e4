import type { LanguageRequirement } from "../../posting/requirements.ts";
import type { Quote } from "../../posting/observation.ts";
import { findAskedLanguages } from "../statements/asked-languages.ts";
import { sentencesOf } from "../statements/sentences.ts";
import { ABOUT } from "../statements/word-marks.ts";
import type { Field } from "./field.ts";

/** Human languages that are asked for or welcome, with the section that says so. */
export const knowsLanguage: Field<"knowsLanguage"> = (words) => {
  const found = new Map<string, LanguageRequirement>();
  const quotes: Quote[] = [];
  for (const { section, requirement, text, marks } of sentencesOf(words)) {
    if ((marks & ABOUT.language) === 0) continue;
    for (const { language, quote } of findAskedLanguages(text, requirement)) {
      const key = `${language} ${requirement}`;
      if (found.has(key)) continue;
      found.set(key, { language, requirement });
      const last = quotes.at(-1);
      if (last?.quote !== quote || last.section !== section) quotes.push({ section, quote });
    }
  }
  return found.size > 0 ? { value: [...found.values()], quotes } : undefined;
};

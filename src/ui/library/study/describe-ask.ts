import type { Ask } from "../../../collection/answers/answer.ts";
import type { Wording } from "../../../posting/describe.ts";
import { DEGREE_WORDS } from "../../../posting/describe-requirements.ts";

/** What was answered, as it is called: a degree with its field, all else in the words in which it was asked. */
export function describeAsk({ words: asked, degree }: Ask, { words }: Wording): string {
  if (degree === undefined) return asked;
  const name = words(DEGREE_WORDS[degree]);
  return asked === "" ? name : words("degreeIn", name, asked);
}

import type { Degree } from "../../../posting/requirements.ts";

/** Names what a résumé says as the reader of postings names it, so that both are about one thing. */
export interface ResumeReader {
  /** The usual name of a technology; nothing unless the whole text is one. */
  readonly skillNamed: (text: string) => string | undefined;
  /** The English name of a human language; nothing unless the whole text is one. */
  readonly languageNamed: (text: string) => string | undefined;
  /** The degree that a text names: "Bachelor of Science". */
  readonly degreeNamed: (text: string) => Degree | undefined;
}

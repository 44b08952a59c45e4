import type { SkillKind } from "../skill-row.ts";
import { dataFormatsAndQueries } from "./data-formats-and-queries.ts";
import { generalPurposeLanguages } from "./general-purpose-languages.ts";
import { mathematicsAndStatistics } from "./mathematics-and-statistics.ts";
import { modelsAndProofs } from "./models-and-proofs.ts";
import { pagesAndDocuments } from "./pages-and-documents.ts";
import { parallelAndGraphicsLanguages } from "./parallel-and-graphics-languages.ts";
import { scriptsAndShells } from "./scripts-and-shells.ts";

/** Languages that programs, queries, markup and models are written in. */
export const programmingLanguages: SkillKind = {
  kind: "programming language",
  rows: [
    ...generalPurposeLanguages,
    ...scriptsAndShells,
    ...dataFormatsAndQueries,
    ...pagesAndDocuments,
    ...parallelAndGraphicsLanguages,
    ...mathematicsAndStatistics,
    ...modelsAndProofs,
  ],
};

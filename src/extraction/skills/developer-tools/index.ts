import type { SkillKind } from "../skill-row.ts";
import { administration } from "./administration.ts";
import { appleCommandLine } from "./apple-command-line.ts";
import { codeQualityAndProof } from "./code-quality-and-proof.ts";
import { compilersAndBuilds } from "./compilers-and-builds.ts";
import { continuousIntegration } from "./continuous-integration.ts";
import { debuggingAndProfiling } from "./debugging-and-profiling.ts";
import { editorsAndDocuments } from "./editors-and-documents.ts";
import { embeddedTools } from "./embedded-tools.ts";
import { meetingsAndChat } from "./meetings-and-chat.ts";
import { planningAndRequirements } from "./planning-and-requirements.ts";
import { reverseEngineeringAndForensics } from "./reverse-engineering-and-forensics.ts";
import { securityTests } from "./security-tests.ts";
import { securityWatch } from "./security-watch.ts";
import { sourceControl } from "./source-control.ts";

/** Tools of developers, testers, administrators and security engineers. */
export const developerTools: SkillKind = {
  kind: "developer tool",
  rows: [
    ...editorsAndDocuments,
    ...sourceControl,
    ...continuousIntegration,
    ...compilersAndBuilds,
    ...appleCommandLine,
    ...debuggingAndProfiling,
    ...codeQualityAndProof,
    ...embeddedTools,
    ...planningAndRequirements,
    ...meetingsAndChat,
    ...administration,
    ...securityWatch,
    ...securityTests,
    ...reverseEngineeringAndForensics,
  ],
};

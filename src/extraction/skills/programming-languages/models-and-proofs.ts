import type { SkillRows } from "../skill-row.ts";

/** Languages that systems, processes, machines and proofs are described in. */
export const modelsAndProofs: SkillRows = [
  { name: "Alloy", told: "listed" },
  "BPMN",
  { name: "Coq", told: "cased", cased: ["Rocq"] },
  "Dafny",
  { name: "DMN", told: "listed" },
  "G-code",
  { name: "Gherkin", told: "listed" },
  { name: "IEC 61131-3", aliases: ["IEC 61131"] },
  { name: "Isabelle", told: "named", aliases: ["Isabelle/HOL"] },
  { name: "Ladder Logic", aliases: ["Ladder Diagram programming"] },
  { name: "Lean", told: "never", aliases: ["Lean theorem prover", "Lean4"], cased: ["Lean 4"] },
  "Modelica",
  { name: "OCL", told: "listed" },
  { name: "Structured Text", told: "listed", aliases: ["IEC 61131-3 Structured Text"] },
  "SysML",
  "TLA+",
  { name: "UML", cased: ["Unified Modeling Language"] },
  { name: "Z3", told: "cased", aliases: ["Z3 solver"] },
];

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  EducationRequirements,
  ExperienceRequirements,
  LanguageRequirement,
  Skill,
} from "../../src/posting/requirements.ts";
import type { TruePay } from "./truth.ts";

/** A line of a labels.ndjson: what a reader by eye found asked for. A key that is absent was not labelled. */
export interface Labels {
  readonly file: string;
  readonly url: string;
  readonly experienceRequirements?: ExperienceRequirements;
  readonly educationRequirements?: EducationRequirements;
  readonly skills?: readonly Skill[];
  readonly knowsLanguage?: readonly LanguageRequirement[];
  readonly travel?: string | null;
  readonly publications?: boolean;
  readonly evergreen?: boolean;
  readonly employmentType?: readonly string[];
  readonly baseSalary?: readonly TruePay[];
}

export function hasLabels(folder: string): boolean {
  return existsSync(join(folder, "labels.ndjson"));
}

/** The labels of a folder's pages. Throws where the folder has none. */
export function readLabels(folder: string): Labels[] {
  const lines = readFileSync(join(folder, "labels.ndjson"), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Labels);
}

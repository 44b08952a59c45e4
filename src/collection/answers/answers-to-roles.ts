import { type Degree, DEGREES } from "../../posting/requirements.ts";
import type { JobPosting } from "../../posting/job-posting.ts";
import type { SectionName } from "../../posting/sections.ts";
import type { PostingHistory } from "../collection.ts";
import { foldWords } from "../fold-words.ts";
import { type Answer, answerKey } from "./answer.ts";

/** The sections whose bullets are answered; with the words of all others, 10,000 roles take 4 s and not 2. */
const ANSWERED = [
  "minimumQualifications",
  "keyQualifications",
  "educationAndExperience",
  "preferredQualifications",
  "additionalRequirements",
] as const satisfies readonly SectionName[];

/** Hands on the answers to what some roles ask for, and of these no more than is about the roles. */
export interface AnswersToRoles {
  /** Takes a role among those whose answers are handed on. */
  readonly add: (history: Pick<PostingHistory, "record" | "snapshots">) => void;
  /**
   * The answer as it may go along with the roles: without what a résumé says, and without the key of a role that is not
   * among them. Nothing where none of the roles asks for it, in these very words, or where nothing else was said.
   */
  readonly handOn: (answer: Answer) => Answer | undefined;
}

/** Begins with no role. What was carried over from other words is another role's, and stays behind. */
export function createAnswersToRoles(): AnswersToRoles {
  const roles = new Set<string>();
  const asked = new Set<string>();
  const degrees: AskedDegree[] = [];
  const addFacts = ({ skills = [], knowsLanguage = [], educationRequirements }: Facts): void => {
    for (const { name } of skills) asked.add(answerKey({ kind: "skill", words: name }));
    for (const { language } of knowsLanguage) asked.add(answerKey({ kind: "language", words: language }));
    const least = leastDegree(educationRequirements);
    if (least !== undefined)
      degrees.push({ least, fields: educationRequirements?.fieldsOfStudy.map((field) => foldWords(field)) ?? [] });
  };
  const isAsked = ({ kind, key, words, degree }: Answer): boolean =>
    kind === "degree"
      ? degrees.some(({ least, fields }) => degree !== undefined && rankOf(degree) >= least && isOneOf(words, fields))
      : asked.has(key);

  return {
    add({ record, snapshots }) {
      roles.add(record.key);
      addFacts(record.posting);
      for (const { observation } of snapshots) {
        addFacts(observation.posting);
        for (const section of ANSWERED)
          for (const words of observation.sections[section]?.items ?? [])
            asked.add(answerKey({ kind: "requirement", words }));
      }
    },
    handOn(answer) {
      const { resume: _resume, role, ...said } = answer;
      const isSaid = said.value !== undefined || said.note !== undefined;
      if (!isSaid || !isAsked(answer)) return undefined;
      return role !== undefined && roles.has(role) ? { ...said, role } : said;
    },
  };
}

type Facts = Pick<JobPosting, "skills" | "knowsLanguage" | "educationRequirements">;

/** A degree that a role asks for: the lowest level named, as a place in `DEGREES`, and the fields, folded. */
interface AskedDegree {
  readonly least: number;
  readonly fields: readonly string[];
}

function rankOf(degree: Degree): number {
  return DEGREES.indexOf(degree);
}

function leastDegree(education: JobPosting["educationRequirements"]): number | undefined {
  const named = [
    education?.minimum,
    education?.preferred,
    ...(education?.statements ?? []).flatMap(({ levels }) => levels),
  ];
  const ranks = named.flatMap((degree) => (degree ? rankOf(degree) : []));
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** Whether a degree's field is one that is asked for; where either names none, any is. */
function isOneOf(words: string, fields: readonly string[]): boolean {
  const field = foldWords(words);
  return field === "" || fields.length === 0 || fields.some((one) => field.includes(one) || one.includes(field));
}

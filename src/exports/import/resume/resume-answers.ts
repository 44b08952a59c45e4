import { type AnswerChange, answerKey, type Ask, type ResumeAnswer } from "../../../collection/answers/answer.ts";
import { answerOfFluency, answerOfLevel, isDoubtful } from "./level-words.ts";
import type { Resume } from "./read-resume.ts";
import type { ResumeReader } from "./resume-reader.ts";

/** Of more than so many characters nobody reads what a résumé says; a message carries at most 10,000. */
const MOST_WORDS = 300;

/**
 * What a résumé answers, each thing once: skills that postings name, languages with a level, degrees that are finished
 * on the day `now` (ms since 1970). Nothing is made of years or of work: how long somebody did what is not in it for certain.
 */
export function resumeAnswers(resume: Resume, reader: ResumeReader, now: number): readonly AnswerChange[] {
  const found = [...skillsIn(resume, reader), ...languagesIn(resume, reader), ...degreesIn(resume, reader, now)];
  const byKey = new Map<string, AnswerChange>();
  for (const [ask, answer] of found) {
    const key = answerKey(ask);
    // Named twice, the better counts: a résumé is no sum of its weakest parts.
    if (byKey.get(key)?.set.resume?.value !== "met") byKey.set(key, { ask, set: { resume: answer }, taken: [] });
  }
  return [...byKey.values()];
}

type Found = readonly [Ask, ResumeAnswer];

function skillsIn({ skills }: Resume, { skillNamed }: ResumeReader): readonly Found[] {
  return (skills ?? []).flatMap(({ name, level, keywords }) => {
    const value = answerOfLevel(level);
    if (!value || isDoubtful(name)) return [];
    return [name ?? "", ...(keywords ?? [])].flatMap((written): Found[] => {
      const skill = skillNamed(written);
      const words = quoted(level?.trim() ? `${written} (${level.trim()})` : written);
      return skill
        ? [
            [
              { kind: "skill", words: skill },
              { value, words },
            ],
          ]
        : [];
    });
  });
}

function languagesIn({ languages }: Resume, { languageNamed }: ResumeReader): readonly Found[] {
  return (languages ?? []).flatMap(({ language, fluency }): Found[] => {
    const [name, value] = [languageNamed(language ?? ""), answerOfFluency(fluency)];
    if (!name || !value) return [];
    return [
      [
        { kind: "language", words: name },
        { value, words: quoted(`${language} (${fluency?.trim()})`) },
      ],
    ];
  });
}

function degreesIn({ education }: Resume, { degreeNamed }: ResumeReader, now: number): readonly Found[] {
  const today = new Date(now).toISOString();
  return (education ?? []).flatMap(({ studyType, area, endDate }): Found[] => {
    const degree = degreeNamed(studyType ?? "");
    // "2019", "2019-06", "2019-06-30": without an end, or with one to come, it may not be finished.
    const isOver = /^\d{4}(?:-\d\d){0,2}$/.test(endDate ?? "") && (endDate ?? "") < today.slice(0, endDate?.length);
    if (!degree || !isOver || isDoubtful(area)) return [];
    const words = quoted([studyType, area, endDate].filter(Boolean).join(", "));
    return [
      [
        { kind: "degree", words: area ?? "", degree },
        { value: "met", words },
      ],
    ];
  });
}

function quoted(words: string): string {
  const one = words.replace(/\s+/gu, " ").trim();
  return one.length > MOST_WORDS ? `${one.slice(0, MOST_WORDS - 1).toWellFormed()}…` : one;
}

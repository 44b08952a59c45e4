import { type AnswerChange, answerKey, type Ask, type ResumeAnswer } from "../../../collection/answers/answer.ts";
import type { Resume } from "./read-resume.ts";
import type { ResumeReader } from "./resume-reader.ts";

/** Levels below what a posting means when it names a skill. */
const BEGINNERS =
  /begin|basic|novice|elementary|foundation|fundamental|anfänger|grundkenntnis|débutant|初級|初心者|入門/iu;

/** Fluencies with which a language can be worked in; any other that is stated is a part of it. */
const FLUENT =
  /native|mother|bilingual|fluent|full professional|professional working|\bC[12]\b|muttersprach|verhandlungssicher|fließend|maternelle|courant|母語|母国語|ネイティブ|流暢|ビジネス/iu;

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
    const isBeginner = BEGINNERS.test(level ?? "");
    return [name ?? "", ...(keywords ?? [])].flatMap((written): Found[] => {
      const skill = skillNamed(written);
      const words = level ? `${written} (${level})` : written;
      return skill
        ? [
            [
              { kind: "skill", words: skill },
              { value: isBeginner ? "partly" : "met", words },
            ],
          ]
        : [];
    });
  });
}

function languagesIn({ languages }: Resume, { languageNamed }: ResumeReader): readonly Found[] {
  return (languages ?? []).flatMap(({ language, fluency }): Found[] => {
    const name = languageNamed(language ?? "");
    if (!name || !fluency?.trim()) return [];
    const words = `${language} (${fluency})`;
    return [
      [
        { kind: "language", words: name },
        { value: FLUENT.test(fluency) ? "met" : "partly", words },
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
    if (!degree || !isOver) return [];
    const words = [studyType, area, endDate].filter(Boolean).join(", ");
    return [
      [
        { kind: "degree", words: area ?? "", degree },
        { value: "met", words },
      ],
    ];
  });
}

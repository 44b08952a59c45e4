import type { AnswerValue } from "../../../collection/answers/answer.ts";
import { foldWords } from "../../../collection/fold-words.ts";

/** What a level answers, by its whole text: "Not fluent" is no "Fluent". Any other answers nothing. */
type Levels = Readonly<Partial<Record<AnswerValue, readonly string[]>>>;

/** How well a technology is known. What lies between, as "intermediate", may be enough for a posting or not. */
const SKILL_LEVELS: Levels = {
  met: [
    ..."advanced|very advanced|expert|expert level|master|mastery|professional|proficient|highly proficient".split("|"),
    ..."strong|very strong|very good|excellent|senior|fluent|experienced|very experienced".split("|"),
    ..."experte|expertin|expertenwissen|sehr gut|fortgeschritten|erfahren|sehr erfahren|profi".split("|"),
    ..."avancé|confirmé|maîtrise|上級|上級者|エキスパート|熟練".split("|"),
  ],
  partly: [
    ..."beginner|beginner level|basic|basics|basic knowledge|novice|elementary|foundation|fundamentals".split("|"),
    ..."anfänger|anfängerin|einsteiger|grundkenntnisse|grundlagen|débutant|débutante|notions".split("|"),
    ..."初級|初級者|初心者|入門".split("|"),
  ],
};

/** How well a human language is known: with what is met it can be worked in. */
const FLUENCIES: Levels = {
  met: [
    ..."native|native speaker|native language|native proficiency|native or bilingual".split("|"),
    ..."native or bilingual proficiency|native / bilingual|bilingual|bilingual proficiency".split("|"),
    ..."mother tongue|mother language|first language|fluent|fluent speaker|fully fluent|c1|c2".split("|"),
    ..."full professional|full professional proficiency|professional working|professional working proficiency".split(
      "|",
    ),
    ..."muttersprache|muttersprachler|muttersprachlerin|muttersprachlich|muttersprachniveau".split("|"),
    ..."fließend|fliessend|fließend in wort und schrift|verhandlungssicher|bilingual aufgewachsen".split("|"),
    ..."langue maternelle|maternelle|courant|bilingue|母語|母国語|ネイティブ|ネイティブレベル".split("|"),
    ..."流暢|ビジネス|ビジネスレベル|ビジネス会話".split("|"),
  ],
  partly: [
    ..."beginner|basic|basic knowledge|elementary|elementary proficiency|conversational|intermediate".split("|"),
    ..."upper intermediate|limited working|limited working proficiency|a1|a2|b1|b2".split("|"),
    ..."anfänger|grundkenntnisse|mittelstufe|débutant|débutante|notions|intermédiaire".split("|"),
    ..."初級|中級|日常会話|日常会話レベル".split("|"),
  ],
};

/**
 * Words with which a heading or a field of study takes back what stands below or beside it: "Want to learn", "Computer
 * Science (not completed)". Where one is there nothing is answered.
 */
const DOUBTS =
  /\b(?:no|non|not|never|none|without|little|some|want|wish|plan|future|former|candidate|ongoing|current|currently|expected|pending|partial|partially|exposure|familiar|familiarity|basic|basics|beginner|novice|nicht|kein|keine|ohne|noch)\b|learn|interest|aspir|progress|complet|finish|drop|withdr|abandon|discontinu|lern|abgebroch|abbruch|laufend|angestrebt|未|中退|在学|学習|勉強|予定|希望|興味/u;

/** What a skill's level answers: where none is stated the résumé lists the skill all the same, and that is met. */
export function answerOfLevel(level: string | null | undefined): AnswerValue | undefined {
  return level?.trim() ? answerIn(SKILL_LEVELS, level) : "met";
}

/** What the fluency in a language answers; nothing where none is stated. */
export function answerOfFluency(fluency: string | null | undefined): AnswerValue | undefined {
  return answerIn(FLUENCIES, fluency ?? "");
}

/** Whether a text may take back what it stands with. */
export function isDoubtful(text: string | null | undefined): boolean {
  return DOUBTS.test((text ?? "").normalize("NFKC").toLowerCase());
}

function answerIn(levels: Levels, text: string): AnswerValue | undefined {
  const said = foldWords(text);
  return (["met", "partly"] as const).find((value) => levels[value]?.some((level) => foldWords(level) === said));
}

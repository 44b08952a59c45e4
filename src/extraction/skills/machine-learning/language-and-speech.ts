import type { SkillRows } from "../skill-row.ts";

/** Libraries that read text and hear speech. */
export const languageAndSpeech: SkillRows = [
  { name: "CoreNLP", aliases: ["Stanford CoreNLP"] },
  "fastText",
  "Gensim",
  { name: "HTK", told: "listed" },
  "Kaldi",
  "KenLM",
  "librosa",
  "NLTK",
  "OpenFst",
  "OpenNLP",
  "openSMILE",
  "Praat",
  "spaCy",
  { name: "Stanza", told: "listed" },
];

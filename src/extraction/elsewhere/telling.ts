/** The company, and not the fruit or another firm that is named after it. */
const APPLE = /\bApple\b(?!\s(?:Bank|Federal|Leisure|pie|juice|tree|cider|orchard))|アップル|苹果公司|蘋果公司|애플/u;

/** Words of work and hiring; "Jobs" with a capital alone may be a man's name. In the languages that Apple's site has most of. */
const WORK = new RegExp(
  [
    String.raw`\bjobs?\b|\b(?:J|j)ob(?:s)?[ -](?:[Ss]ite|[Pp]ost|[Oo]pen|[Ll]ist|[Aa]d|[Bb]oard|[Oo]ffer)`,
    String.raw`\b[Hh]ir(?:e|es|ed|ing)\b|\b[Rr]ecruit|\b[Cc]areers?\b|\b[Vv]acanc|\b[Jj]ob[ -]seekers?`,
    String.raw`\b(?:E|e)mployees?\b|\b[Ss]taff\b|\b[Ww]orkforce\b|\b[Ii]nterview(?:s|ed|ing)\b|\b[Bb]enefits? programs?\b`,
    String.raw`\b[Ww]ork(?:s|ing)? (?:at|for) Apple\b|\bposition of\b|\b[Cc]andidates? `,
    "Stellenanzeige|Stellenangebot|Bewerb|Mitarbeiter|Karriere|einstell|embauche|recrut|emploi|empleo|contrata|vacante",
    "lavoro|assunzion|求人|採用|招聘|招募|职位|職缺|채용",
  ].join("|"),
  "u",
);

/** Sentences on work at Apple that a longer text needs to be about it; a short one needs one. */
const ENOUGH = 2;
const SHORT = 40;

/** Whether sentences tell of work at Apple: an article, a company's profile, a list of openings. */
export function tellsOfWorkAtApple(lines: readonly string[]): boolean {
  let sentences = 0;
  let telling = 0;
  for (const line of lines) {
    const parts = line.split(/(?<=[.!?。！？])\s+/u);
    sentences += parts.length;
    if (!APPLE.test(line)) continue;
    for (const sentence of parts) {
      if (APPLE.test(sentence) && WORK.test(sentence)) telling++;
      // No more is asked of any text, however long.
      if (telling >= ENOUGH) return true;
    }
  }
  return telling > 0 && sentences <= SHORT;
}

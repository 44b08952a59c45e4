import { LETTER } from "../words/letter-class.ts";

/** Fields of study in short, as they stand behind a degree. A newcomer adds a line. */
const SHORT: Readonly<Record<string, string>> = {
  CE: "Computer Engineering",
  CIS: "Computer Information Systems",
  CS: "Computer Science",
  CSE: "Computer Science and Engineering",
  EE: "Electrical Engineering",
  ECE: "Electrical and Computer Engineering",
  EECS: "Electrical Engineering and Computer Science",
  IE: "Industrial Engineering",
  IS: "Information Systems",
  IT: "Information Technology",
  ME: "Mechanical Engineering",
  MIS: "Management Information Systems",
  HCI: "Human-Computer Interaction",
  SW: "Software Engineering",
};

/** Words that a field of study behind a degree begins with where no "in" stands between: "BS Computer Science". */
export const BEGINS_STUDY = new RegExp(
  String.raw`^\s*(?:(?:${Object.keys(SHORT).join("|")})(?![${LETTER}\d])|(?:Electrical|Electronics?|Electric|Computer|Mechanical|Industrial|Software|Chemical|Civil|Materials?|Biomedical|Aerospace|Engineering|Physics|Mathematics|Math|Statistics|Finance|Business|Accounting|Economics|Data Science|Information|Communications?|Supply Chain|Design|Marketing)(?![${LETTER}]))`,
);

/** What stands alone before a shared "Engineering": "Electrical / Computer Engineering". */
const SHARES_ENGINEERING =
  /^(?:electr(?:ical|onics?|ic)|computer|mechanical|industrial|software|systems?|chemical|civil|biomedical|aerospace|optical|electro-optical|electrical-mechanical|manufacturing|materials?|tele?communications?|communications?|environmental|automotive|process|quality|mechatronics?)$/i;

/** Whether an "and" behind these words joins one name: "Electrical and Computer Engineering". */
export function sharesEngineering(name: string): boolean {
  return SHARES_ENGINEERING.test(name);
}

const SMALL = new Set(["and", "of", "the", "in", "for", "&", "or"]);

/** The usual writing of a field of study: "computer science" and "CS" are "Computer Science". */
export function nameStudy(words: string): string {
  const short = SHORT[words.replaceAll(".", "")];
  if (short) return short;
  return words
    .replace(/^SW(?=\s)/, "Software")
    .split(" ")
    .map((word, index) => (index > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capitalized(word)))
    .join(" ");
}

function capitalized(word: string): string {
  return word.replaceAll(/(?:^|(?<=[-/]))./g, (letter) => letter.toUpperCase());
}

const setOf = (words: string) => new Set(words.split(/\s+/));

/** Words right behind a name that say what it is: "Go programming", "Excel skills". */
export const SAYS_WHAT =
  setOf(`programming programmer programmers language languages developer developers development code
  coding codebase compiler compilers script scripts scripting skill skills proficiency knowledge experience expertise
  framework frameworks library libraries syntax ecosystem api apis sdk runtime software kenntnisse programmierung`);
/** Where a sentence begins with the name, "Express software …" is a demand; only these tell. */
export const SAYS_WHAT_FIRST =
  setOf(`programming language languages scripting skill skills proficiency knowledge experience
  expertise framework frameworks kenntnisse`);
/** Of a word in its ordinary case ("assembly"), only these. */
export const SAYS_LANGUAGE = setOf(
  "programming language languages code coding script scripts scripting developer programmer",
);
/** Words that ask for knowledge of something: "experience with …", "proficient in …". */
export const ASKS =
  setOf(`programming programs language languages scripting scripts coding code codes software tool tools
  framework frameworks technologies technology application applications apps proficient proficiency experience
  experienced expertise expert knowledge familiar familiarity fluent fluency skilled skill skills mastery developing
  development develop developed written writing write implementing implementation programmer background competency
  competence understanding kenntnisse erfahrung expérience connaissance connaissances maîtrise experiencia
  conocimiento conocimientos esperienza conoscenza`);
/** Words between the asking and the name. */
export const LEADS = setOf(
  "in with of using as like including include includes on g eg via mit en avec de con di des del",
);
/** Words that join the members of a list. */
export const JOINS =
  setOf(`and or e g i eg ie etc like such as with including well plus also either both preferably ideally
  und oder et ou y o ed scripting programming language languages other`);
/** Those of them that part members as a comma does. */
export const PARTS = setOf("and or with und oder et ou y o e ed");
/** Makers and the like: a name may follow them though they begin with a capital. */
export const MAKERS =
  setOf(`microsoft ms apple apache adobe google autodesk cadence synopsys siemens ansys mentor keysight
  oracle ibm amazon aws atlassian hashicorp unix linux iwork advanced modern core using strong expert native proficient
  basic solid embedded python`);
/** Words that a sentence begins with before a name. */
export const OPENERS =
  setOf(`deep good great excellent extensive some prior demonstrated utilizing utilize leveraging leverage in
  with the our your this and or use uses apply mastery fluency fluent working practical proven developing build building
  write writing design maintain create creating learn know knows including preferred required any other current`);
/** Words that a hyphen joins to a name: “Swift-based”. */
export const HYPHENATED = setOf(
  "based programming language code like kenntnisse programmierung driven related only first",
);
/** Words whose full stop ends no sentence. */
export const ABBREVIATED = setOf("e g i eg ie etc vs incl");
/** What loses its vowel before a name: "d’Excel". */
export const ELIDED = setOf("d l qu all dell nell sull");
/** Makers whose tools have names of their own: "Synopsys PrimeTime" asks for one tool, not for two. */
export const TOOL_MAKERS: ReadonlySet<string> = new Set([
  "Altera",
  "Ansys",
  "Cadence",
  "Mentor Graphics",
  "Synopsys",
  "Xilinx",
]);

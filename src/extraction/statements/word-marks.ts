import { lowered } from "../words/letter-class.ts";
import { languageWords } from "./human-languages.ts";

/** What the words of a sentence may be about: a set of bits. Without the bit of a matter there is nothing of it to find. */
export const ABOUT = {
  degree: 1,
  years: 2,
  number: 4,
  travel: 8,
  publication: 16,
  employment: 32,
  preference: 64,
  opening: 128,
  language: 256,
} as const;

/** In scripts that do not part their words every rule has a look. */
const EVERYTHING = 511;
/** Letters in upper case only, in the sentence itself: "BS", and no "as". */
const CAPITALS = 512;

const { degree, years, number, travel, publication, employment, preference, opening, language } = ABOUT;

/** Words without which no rule of a matter finds anything, in lower case; the rules themselves are stricter. */
const WORDS: readonly (readonly [number, string])[] = [
  [
    degree,
    "high secondary ged abitur matura bachillerato diploma diplomas diplom maturità scuola associate associates bac bts dut bachelor bachelors bachelorabschluss bachelorstudium undergraduate university college four 4 licenciatura grado título titulación laurea licence studium ingenieurstudium degree degrees hochschulabschluss hochschulstudium studienabschluss abgeschlossenes master masters masterabschluss masterstudium mb graduate postgraduate post advanced advance máster maestría diplôme école maîtrise diplomstudium diplomabschluss ph phd phds doctorate doctorates doctoral doctor doktor doktorgrad doktortitel doctorado doctorat dottorato promotion mba bsc beng btech bcom barch bdes bfa bba bca llb msc meng mtech mphil march mdes mfa mph mca bsee bscs bsme bsce bsie msee mscs msme msce msie",
  ],
  [degree | CAPITALS, "a aa as b bs ba be s ll m ms ma j jd"],
  [
    years,
    "year years yr yrs month months jahr jahre jahren jährige jährigem jährigen jähriger jähriges monat monate monaten an ans anno anni année années año años mois mes meses mesi mese jaar år års ano anos",
  ],
  [years | number, "decade decades"],
  [
    number,
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty null ein eine eines einem einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zéro un une deux trois quatre cinq sept huit neuf dix onze douze cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce due tre quattro cinque sei sette otto nove dieci undici dodici año",
  ],
  [travel, "travel travels traveling travelling viajes viajar trasferte déplacement déplacements"],
  [publication, "publication publications paper papers publikationen publicaciones pubblicazioni"],
  [
    employment,
    "full fulltime part parttime temporary fixed seasonal contract internship temps tiempo jornada medio tempo heltid tam deltid yarı durée cdd voll parcial intern interns internships praktikum stagiaire becario becarios becaria becarias tirocinio stagista contractor months month mat maternity parental leave cover matcover maternitycover parentalcover leavecover tiempoparcial jornadaparcial ftc secondment",
  ],
  [
    preference,
    "preferred preferable desired desirable advantageous beneficial welcome helpful optional highly nice not plus bonus positive advantage asset vorteil wünschenswert bevorzugt atout souhaité souhaités souhaitée souhaitées appréciée apprécié appréciées appréciés deseable deseables preferible preferibles valorará valorara valorable preferenziale gradita gradito graditi preferibile preferibili preferably ideally idealerweise vorzugsweise idéalement préférence idealmente preferiblemente preferibilmente prefer",
  ],
  [opening, "not expressing evergreen pipeline future konkrete bestimmte spezifische poste puesto vacante posizione"],
];

/** Parts of words, as German, Dutch and Swedish join them. */
const JOINED =
  /reise|reisbereid|viajar|disponib|jährige|kenntnis|sprachig|veröffentlichung|publikationen|vollzeit|teilzeit|befristet|temporal|tijdelijk|visstid|geçici|publish|fulltime|parttime|heltid|deltid|praktikant/;
const JOINED_ABOUT = travel | years | number | language | publication | employment;

let table: ReadonlyMap<string, number> | undefined;

/** The matters that the words of a text may be about, as bits of `ABOUT`. One pass, and one look-up for each word. */
export function marksOf(text: string): number {
  const known = (table ??= gatherWords());
  const lower = lowered(text);
  let marks = JOINED.test(lower) ? JOINED_ABOUT : 0;
  let start = -1;
  for (let at = 0; at <= lower.length; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    if (isWord(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (code > LAST_EUROPEAN && !isMark(code)) return EVERYTHING;
    if (start < 0) continue;
    marks |= bitsOf(known, lower, start, at, text);
    start = -1;
  }
  return marks;
}

function bitsOf(known: ReadonlyMap<string, number>, lower: string, start: number, end: number, text: string): number {
  const first = lower.charCodeAt(start);
  // "5years"
  if (first <= NINE) return lower.charCodeAt(end - 1) <= NINE ? number : number | years;
  const word = lower.slice(start, end);
  const bits = known.get(word) ?? languageBits(known, word);
  if ((bits & CAPITALS) === 0) return bits;
  return text.charCodeAt(end - 1) <= CAPITAL_Z ? bits : bits & ~(degree | CAPITALS);
}

/** "Englischer", "allemande": a language with an ending. */
function languageBits(known: ReadonlyMap<string, number>, word: string): number {
  if (word.length <= SHORTEST) return 0;
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 2);
  const isEnding = last === E || (before === E && (last === N || last === R || last === S));
  return isEnding ? (known.get(word.slice(0, last === E ? -1 : -2)) ?? 0) & language : 0;
}

/** "Thai" with the shortest ending is one letter longer. */
const SHORTEST = 4;
const [E, N, R, S] = [101, 110, 114, 115];
const [ZERO, NINE, CAPITAL_Z, A, Z] = [48, 57, 90, 97, 122];
/** Of Latin, Greek and Cyrillic. */
const [FIRST_BEYOND, LAST_EUROPEAN] = [0xaa, 0x58f];
/** Signs that stand beside letters, as in "Bachelorʼs", and accents on their own. */
const [FIRST_MODIFIER, LAST_MODIFIER] = [0x2b0, 0x36f];

function isWord(code: number): boolean {
  if (code < FIRST_BEYOND) return (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
  return (
    code <= LAST_EUROPEAN &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= FIRST_MODIFIER && code <= LAST_MODIFIER) &&
    !(code > 0xaa && code < 0xc0 && code !== 0xb5 && code !== 0xba)
  );
}

/** General punctuation, arrows, boxes and pictures are no script. */
function isMark(code: number): boolean {
  return (code >= 0x2000 && code < 0x2e80) || (code >= 0xd800 && code < 0xf900) || (code >= 0xfe00 && code < 0xff01);
}

function gatherWords(): ReadonlyMap<string, number> {
  const gathered = new Map<string, number>();
  const add = (word: string, bits: number) => gathered.set(word, (gathered.get(word) ?? 0) | bits);
  for (const [bits, words] of WORDS) for (const word of words.split(" ")) add(word, bits);
  for (const word of languageWords()) add(word, language);
  return gathered;
}

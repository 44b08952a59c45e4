import { splitWords } from "./split-words.ts";

/** How strongly something is asked for, and not what. */
const HOW = `ability able experience experienced experiences knowledge knowledgeable understanding understand familiarity
familiar skill skills skilled strong deep deeply excellent good great solid proven extensive exceptional outstanding
extraordinary phenomenal superb incredible demonstrated demonstrate demonstrable proficient proficiency expertise expert
plus bonus preferred preferably prefer advantage desired desirable required require requires requirement must should
mandatory minimum least years year yrs hands background working work works advanced basic fundamental fundamentals
relevant related similar equivalent high highly various multiple many several well very significant considerable depth
thorough broad ideal ideally candidate exposure track record shown show prior previous possess posses typically
appreciated helpful beneficial apple apples nice valued welcome comfortable written verbal oral spoken verbally orally capable capability including include includes`;

/** Degrees, which the reader finds. */
const DEGREES = "degree degrees bachelor bachelors bs bsc master masters ms msc phd doctorate graduate diploma";

/** Words that only hold a sentence together, in the languages of which a page has more than a name. */
const GRAMMAR = `a an the and or of in to with for as is are be at on by from that this these those you your youre we our
will have has had can may their them they it its not but if any all both such like etc ie eg other others into who which
also about more most one using use used uses within across through while when how what where do does
der die das den dem des ein eine einen einem einer und oder mit für von im am an auf aus bei zu zum zur du dein deine sie
ihr ihre bist hast ist sind sowie als auch sich nicht wie in über
le la les un une des du de et ou avec pour dans en sur par au aux vous votre vos est sont que qui ce cette son sa ses
el los las una unos unas del al y o con para por su sus tu tus es son como
il lo gli di e da con per nel nella della delle dei sul tuo tua che sei
het een van op met voor aan bij je jouw jij bent hebt zijn te om
os as um uma do da dos das e ou com na no nos nas seu sua você
och att det som på är av för den till har du din ett
ve bir ile için olan da de bu`;

/** Words, as `splitWords` gives them, that tell no two requirements apart. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(splitWords(`${HOW} ${DEGREES} ${GRAMMAR}`));

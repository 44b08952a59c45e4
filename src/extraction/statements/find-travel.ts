import type { Requirement } from "../../posting/requirements.ts";
import { lowered } from "../words/letter-class.ts";
import { QUALIFICATIONS } from "./sentences.ts";

const TRAVEL = /\btravel(?:s|ing|ling)?\b/;

/** Travel that is another matter: a trade, an expense, a benefit. */
const isOtherwise = (lower: string) =>
  /\btravel(?:ing|ling)?\s+(?:industry|retail|agenc\w+|and expenses?|& expenses?|expenses?|discounts?|benefits?|arrangements?|bookings?|plans|planning|itinerar\w+|logistics|management|services|policy|policies|restrictions?|companies|apps?|coordination|calendars?|programs?|experiences?|time|costs?|insurance|sector|brands?)\b|\b(?:coordinat\w+|arrang\w+|book(?:ing)?|manag\w+|schedul\w+|organi[sz]\w+|plan(?:ning)?|light|sound|corporate|employee|executive|calendar(?:s|ing)?,?(?: and)?)\s+(?:\w+\s+)?travel\b|\b(?:no|without|limited to no)\s+(?:\w+\s+)?travel\b|travel (?:is )?not (?:required|expected)/.test(
    lower,
  );

const asks = (lower: string) =>
  /\b(?:willing\w*|able|ability|flexib\w+|availab\w+|require[sd]?|requirement|expect\w*|must|need\w*|may|might|likely|can|could|will|accommodate|accepts?|open to|comfortable|prepared|readiness|occasional\w*|frequent\w*|some|up to|minimum|domestic\w*|international\w*|overseas|abroad|regular\w*|extensive\w*|business|regional|limited|moderate|\d{1,3}\s?%)/.test(
    lower,
  );

/** "Travel internationally to support builds": what the role does, as a line of its own. */
const does = (lower: string) =>
  /^\W*(?:business\s+)?travel(?:ing|ling)?:?\s+(?:to|up|both|within|between|domestic\w*|international\w*|frequent\w*|occasional\w*|regular\w*|extensive\w*|overseas|abroad|as\s+(?:needed|required)|in\b|\(|is\b|may\b|required)/.test(
    lower,
  );

const inOtherLanguages = (lower: string) =>
  /reisebereitschaft|reisetätigkeit|dienstreisen|geschäftsreisen|(?:bereitschaft|bereit)\s[^.]{0,30}\breisen\b|déplacements?\s(?:professionnels|réguliers|fréquents|ponctuels|à prévoir|internationaux|en|à)|disponib[a-zß-ɏ]+\s(?:para|a|pour)\s(?:viajar|viaggiare|trasferte|voyager)|(?:viajes|trasferte)\s(?:frecuentes|frequenti|internaciona[a-zß-ɏ]+|internazionali|ocasionales)|viajar|reisbereid[a-zß-ɏ]*|出張|出差|출장/.test(
    lower,
  );

/** The words of a sentence that ask for travel, or nothing. */
export function findTravel(sentence: string, requirement: Requirement): string | undefined {
  const lower = lowered(sentence);
  if (inOtherLanguages(lower)) return trimmed(sentence);
  if (!TRAVEL.test(lower) || isOtherwise(lower)) return undefined;
  const at = lower.search(TRAVEL);
  if (does(lower)) return trimmed(sentence);
  const near = lower.slice(Math.max(0, at - 60), at + 70);
  if (!asks(near)) return undefined;
  // What somebody has done: "experience traveling to factories" asks for no travel.
  if (/^\W*(?:\w+\s){0,2}experience\b|\btravel(?:ed|led|er|ers)\b/i.test(sentence)) return undefined;
  if (QUALIFICATIONS.has(requirement)) return trimmed(sentence);
  return /\b(?:require[sd]?|expected|must|need(?:ed)?|may|might|can|could|likely|able|ability|willing\w*|accepts?|up to|occasional|frequent|some|regular|\d{1,3}\s?%)/i.test(
    near,
  )
    ? trimmed(sentence)
    : undefined;
}

function trimmed(sentence: string): string {
  return sentence.replace(/^[\s•*-]+|[\s.,;:*]+$/g, "");
}

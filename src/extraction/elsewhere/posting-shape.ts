import { bareLine, LABELS, PARTS, type Part } from "./posting-words.ts";

/** What lines have of a posting, whoever's it is. */
export interface PostingShape {
  /** The parts that headings stand over. */
  readonly parts: ReadonlySet<Part>;
  /** How many different facts are labelled ("Job type: …"). */
  readonly labels: number;
  /** How many lines begin as a requirement does. */
  readonly requirements: number;
}

/** A requirement, by how such lines begin: as a bullet, in English. */
const REQUIREMENT =
  /^(?:\d{1,2}\s?\+?(?:\s?[-–]\s?\d{1,2})? (?:or more )?years?\b|(?:an? )?(?:bachelor|master|ph\.?\s?d|degree|bs\b|ms\b|advanced? degree)|(?:(?:strong|proven|solid|excellent|deep|prior|hands-on|relevant|demonstrated|basic|good|working|practical|extensive|significant|related)\b.{0,60})?\b(?:experience|knowledge|understanding|background|ability|skills?|proficien|familiar|track record|fluen|expertise|internship)|leadership|proficien|fluen|familiar)/iu;

/** What the lines have of a posting. Time grows linearly with them. */
export function shapeOf(lines: readonly string[]): PostingShape {
  const parts = new Set<Part>();
  const labels = new Set<string>();
  let requirements = 0;
  for (const line of lines) {
    const bare = bareLine(line);
    const part = bare.length <= 60 ? PARTS.get(bare) : undefined;
    if (part) parts.add(part);
    const label = bareLine(/^([^:：]{2,40})[:：]/u.exec(line)?.[1] ?? "");
    if (LABELS.has(label)) labels.add(label);
    if (line.length <= 400 && REQUIREMENT.test(line.replace(/^[^\p{L}\p{N}]+/u, ""))) requirements++;
  }
  return { parts, labels: labels.size, requirements };
}

/** Whether it reads as a posting does: a part on the work or on what is asked, and one thing more. */
export function isPostingShaped({ parts, labels }: PostingShape): boolean {
  const isOfWork = parts.has("work") || parts.has("asked");
  return (isOfWork && (parts.size > 1 || labels >= 2)) || (labels >= 4 && parts.size > 0);
}

import { describeAge, describeMoment, type Wording } from "./describe.ts";

/** A moment in the user's words: "12 days ago", and the day in their own time zone. */
export interface MomentInWords {
  readonly age: string;
  readonly on: string;
}

/** Puts a moment into words; both are in ms since 1970. Done where it costs no page anything: see `posting-in-words.ts`. */
export function putMomentInWords(at: number, wording: Wording, now: number): MomentInWords {
  return { age: describeAge(at, now, wording), on: describeMoment(at, wording) };
}

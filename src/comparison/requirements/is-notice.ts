/** How the notices begin that stand among the requirements of English postings of 2020 to 2024. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:Apple is|We are) an equal opportunity employer\b/iu,
  /^(?:We will ensure that individuals with disabilities|Apple(?: is|['’]s) committed to working with and providing)\b/iu,
  /^(?:Note: )?Apple(?:['’]s)? (?:benefits?\b|employees also have the opportunity|most important resource\b)/iu,
];

/** Whether a bullet is a legal notice or praises the benefits: it asks for nothing. One that begins otherwise is kept whole. */
export function isNotice(text: string): boolean {
  return BEGINNINGS.some((beginning) => beginning.test(text));
}

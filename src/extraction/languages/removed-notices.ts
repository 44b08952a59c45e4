/** The sentences of a page whose posting is gone, as quoted by independent readers until 2026; seen in English only. */
export const REMOVED_NOTICES: readonly string[] = [
  "Sorry, this role does not exist or is no longer available.",
  "No job details found",
  "Sorry, you can no longer view this page.",
];

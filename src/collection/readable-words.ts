import type { Snapshot } from "./posting-record.ts";

/** Whether the words of a snapshot are whole enough to be compared and written anew; those of a damaged row are not. */
export function hasReadableWords({ observation }: { readonly observation?: unknown }): boolean {
  if (!isObject(observation)) return false;
  const { sections, posting, header } = observation as Partial<Record<keyof Snapshot["observation"], unknown>>;
  if (!isObject(sections) || !isObject(posting) || !isObject(header)) return false;
  return Object.values(sections).every((section) => isObject(section) && isListOfText(section["items"]));
}

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

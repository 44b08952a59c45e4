import { bareAddress } from "../../posting/address.ts";
import type { Problem } from "../../posting/observation.ts";

/** What Pomona's makers need to mend a reading: the page's address and words; nothing of the user's. */
export function describeReport(page: {
  readonly url: string;
  readonly problems: readonly Problem[];
  readonly layout?: string | undefined;
  readonly reader?: number | undefined;
}): string {
  const lines = [
    "Pomona: could not be read",
    `Page: ${bareAddress(page.url)}`,
    page.layout && `Layout: ${page.layout}`,
    page.reader && `Reader: ${page.reader}`,
    ...page.problems.flatMap(({ field, detail, quote }) => [
      `${field ?? "Page"}: ${detail}`,
      quote && `The page says: “${quote}”`,
    ]),
  ];
  return lines.filter(Boolean).join("\n");
}

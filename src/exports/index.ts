import { csv } from "./csv.ts";
import { csvRequirements } from "./csv-requirements.ts";
import type { ExportFormat } from "./format.ts";
import { html } from "./html.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";
import { jsonLd } from "./json-ld.ts";
import { markdown } from "./markdown.ts";
import { ndjson } from "./ndjson.ts";
import { xlsx } from "./xlsx.ts";

/** Every format, in the order of the menu. A new one is one file and one line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  json,
  csv,
  csvRequirements,
  xlsx,
  html,
  markdown,
  ics,
  jsonLd,
  ndjson,
];

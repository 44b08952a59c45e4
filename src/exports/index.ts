import { csv } from "./csv.ts";
import type { ExportFormat } from "./format.ts";
import { json } from "./json.ts";

/** Every format, in the order of the menu. A new one is one file and one line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [json, csv];

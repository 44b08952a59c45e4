import type { ExportFormat } from "./format.ts";

/** Everything, as it is kept; the form is documented in posting-export.schema.json. */
export const json: ExportFormat = {
  id: "json",
  label: "exportJson",
  extension: "json",
  mimeType: "application/json",
  // JSON.stringify writes lone surrogates as escapes, so that they come back as they were.
  serialize: (bundle) => `${JSON.stringify(bundle, undefined, 2)}\n`,
};

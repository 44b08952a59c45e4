import type { MessageName } from "../posting/words.ts";
import type { ExportBundle } from "./export-bundle.ts";

/** One file format that roles can be taken away in. */
export interface ExportFormat {
  readonly id: string;
  readonly label: MessageName;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** The whole file as text; well-formed, so that writing it as UTF-8 changes nothing. */
  serialize(bundle: ExportBundle): string;
}

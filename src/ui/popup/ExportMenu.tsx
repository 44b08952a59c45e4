import type { HandedRoles } from "../../collection/handed-roles.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { EXPORT_FORMATS } from "../../exports/index.ts";
import { ActMenu } from "../shared/ActMenu.tsx";
import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";

/** A button that asks for the format, or leads to where more is chosen. `opens` says to which side there is room. */
export function ExportMenu(props: {
  readonly onTake: (format: ExportFormat) => void;
  /** What is handed over to whoever wants to choose more. */
  readonly handed: () => HandedRoles;
  readonly opens: "up" | "down";
  /** Whether it is all that is kept; else it is what stands beside it. */
  readonly all?: boolean;
}) {
  const { words } = useWording();
  const { openExport } = useTools();
  const formats = EXPORT_FORMATS.map((format) => ({
    id: format.id,
    label: words(format.label),
    act: () => props.onTake(format),
  }));
  const more = { id: "more", label: words("exportMore"), act: () => openExport?.(props.handed()) };
  return (
    <ActMenu
      label={words("export")}
      acts={openExport ? [...formats, more] : formats}
      opens={props.opens}
      look={props.all ? "btn bare" : "btn"}
    >
      {words(props.all ? "exportAll" : "export")}
    </ActMenu>
  );
}

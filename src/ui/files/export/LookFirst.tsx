import type { FilePreview, PreviewTable } from "../../../exports/preview/file-preview.ts";
import { useWording } from "../../shared/wording.ts";
import { fileSize } from "./file-size.ts";

/** The first roles as they would stand in the file. */
export function LookFirst({ preview }: { readonly preview: FilePreview }) {
  const { words } = useWording();
  if (preview.is === "nothing") return <p>{words(preview.why)}</p>;
  if (preview.is === "tables") {
    return (
      <>
        {preview.tables.map((table) => (
          <TableLook key={table.name ?? ""} table={table} />
        ))}
      </>
    );
  }
  return (
    <>
      {preview.is === "files" && <FileList files={preview.files} />}
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line no-noninteractive-tabindex */}
      <pre class="report look" tabIndex={0} role="region" aria-labelledby="look" dir="auto">
        {preview.text}
      </pre>
      {preview.isCut && <p class="quiet small">{words("exportPreviewCut")}</p>}
    </>
  );
}

function FileList({ files }: { readonly files: readonly { readonly name: string; readonly size: number }[] }) {
  const { locale, words } = useWording();
  return (
    <table>
      <caption class="sr">{words("exportFileIn")}</caption>
      <tbody>
        {files.map(({ name, size }) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td class="end num">{fileSize(size, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableLook({ table: { name, head, rows, isCut } }: { readonly table: PreviewTable }) {
  const { words } = useWording();
  return (
    <>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line no-noninteractive-tabindex */}
      <div class="wide look" tabIndex={0} role="region" aria-label={name ?? words("exportPreview")}>
        <table>
          {name && <caption class="strong">{name}</caption>}
          <thead>
            <tr>
              {head.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // oxlint-disable-next-line no-array-index-key -- rows of a look do not move
              <tr key={at}>
                {row.map((cell, column) => (
                  // oxlint-disable-next-line no-array-index-key -- see above
                  <td key={column}>
                    <span dir="auto">{cell}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && <p class="quiet small">{words("exportPreviewCut")}</p>}
    </>
  );
}

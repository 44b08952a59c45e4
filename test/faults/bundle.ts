import { build, type Rolldown } from "vite";
import { tablesAsText } from "../../wxt.config.ts";

/** A file with all that it imports as one script that defines `name` in whatever world it runs in; nothing is written. */
export async function bundle(entry: string, name: string, minify = false): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [tablesAsText],
    build: { write: false, minify, target: "chrome123", lib: { entry, name, formats: ["iife"] } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput];
  const code = output.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join("\n");
  return `${code}\nglobalThis.${name} = ${name};`;
}

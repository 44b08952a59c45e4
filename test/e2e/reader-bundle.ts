import { build, type Rolldown } from "vite";

/** What the bundle defines in a page. */
export interface ReaderInPage {
  readonly pomonaReader: typeof import("./reader-in-page.ts");
}

let bundled: Promise<string> | undefined;

/** The reader with all its tables as one script, for pages of a browser to run; nothing is written to disk. */
export function bundleReader(): Promise<string> {
  return (bundled ??= bundle());
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "chrome123",
      lib: { entry: "test/e2e/reader-in-page.ts", name: "pomonaReader", formats: ["iife"] },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput];
  const code = output.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join("\n");
  return `${code}\nglobalThis.pomonaReader = pomonaReader;`;
}

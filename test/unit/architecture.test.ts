import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder, importsOf, type SourceFile } from "./source-files.ts";

/** What each folder of src may import besides itself: folders of src, and packages. Nothing imports entrypoints. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  posting: ["zod/mini", "diff", "public/_locales"],
  extraction: ["posting"],
  collection: ["posting"],
  comparison: ["posting", "collection"],
  exports: [
    "posting",
    "collection",
    "d3-dsv",
    "fflate",
    "ical-generator",
    "write-excel-file/universal",
    "write-excel-file/utility",
    "yaml",
    "zod/mini",
  ],
  storage: ["posting", "collection", "idb"],
  messaging: ["posting", "collection", "zod/mini", "wxt/browser"],
  ui: ["posting", "collection", "comparison", "exports", "preact", "preact/hooks", "@tanstack/virtual-core"],
};

const source = filesUnder("src");
const entrypoints = filesUnder("entrypoints");
const code = [...source, ...entrypoints].filter(({ path }) => /\.tsx?$/.test(path));
const byPath = new Map(code.map((file) => [file.path, file]));

/** "posting" for src/posting/words.ts, "public/_locales" for our words, the package's name for a package. */
function folderOf(target: string): string {
  const [top, folder = ""] = target.split("/");
  if (top === "src") return folder;
  return top === "public" || top === "entrypoints" ? `${top}/${folder}` : target;
}

/** Everything that is there when this file runs. */
function bundleOf(path: string, seen = new Set<string>()): Set<string> {
  const file = byPath.get(path);
  for (const { target, typeOnly } of file ? importsOf(file) : []) {
    if (typeOnly || seen.has(target)) continue;
    seen.add(target);
    bundleOf(target, seen);
  }
  return seen;
}

const paths = (files: readonly SourceFile[]) => files.map(({ path }) => path);

describe("imports", () => {
  it.each(Object.entries(MAY_IMPORT))("src/%s imports only what it may", (folder, allowed) => {
    const files = code.filter(({ path }) => path.startsWith(`src/${folder}/`));
    const broken = files.flatMap((file) =>
      importsOf(file)
        .map(({ target }) => folderOf(target))
        .filter((target) => target !== folder && !allowed.includes(target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(files).not.toEqual([]);
    expect(broken).toEqual([]);
  });

  it("knows every folder of src", () => {
    expect(new Set(paths(source).map(folderOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it("brings no zod and no database into what runs on pages", () => {
    const bundle = [...bundleOf("entrypoints/posting.content/index.ts")];
    expect(bundle.length).toBeGreaterThan(10);
    expect(bundle.filter((target) => /^zod|^idb$/.test(target))).toEqual([]);
  });

  it("names the browser only where it may be known", () => {
    const elsewhere = code.filter(({ path }) => !/^(src\/messaging|entrypoints)\//.test(path));
    const withoutComments = ({ text }: SourceFile) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(paths(elsewhere.filter((file) => /(?<![\w.])(chrome|browser)\.\w/.test(withoutComments(file))))).toEqual([]);
  });
});

describe("files", () => {
  it("are named in kebab-case, components in PascalCase", () => {
    const named =
      /^([a-z0-9]+(-[a-z0-9]+)*(\.(content|schema|config|d))?\.(ts|css|json|html)|[A-Z][A-Za-z]+\.tsx|[a-z]+(-[a-z]+)*\.tsx)$/;
    expect(paths([...source, ...entrypoints]).filter((path) => !named.test(basename(path)))).toEqual([]);
    const parts = paths([...source, ...entrypoints]).flatMap((path) => path.split("/"));
    expect(parts.filter((part) => /^(utils?|helpers?|common|managers?|services?)(\.|$)/i.test(part))).toEqual([]);
  });

  it("export by name", () => {
    expect(paths(code.filter(({ path, text }) => path.startsWith("src/") && /^export default/m.test(text)))).toEqual(
      [],
    );
  });

  it("stay short enough to be read at once", () => {
    const long = code.filter(({ text }) => text.split("\n").length > 200);
    expect(paths(long)).toEqual([]);
  });

  it("never make markup of text", () => {
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser/;
    expect(paths(code.filter(({ text }) => markup.test(text)))).toEqual([]);
  });
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { sectionedBody } from "../extraction/page-of.ts";

const folder = mkdtempSync(join(tmpdir(), "pomona-extract-"));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const URL = "https://jobs.apple.com/en-us/details/200900001-0836/orchard-engineer";
const html = `<!doctype html><html><body>${sectionedBody()}</body></html>`;

function extract(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["test/tools/extract.ts", ...args], {
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, pages: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

afterAll(() => rmSync(folder, { recursive: true }));

describe("extract", () => {
  it("prints a line for each page of a list, in order, also for those that cannot be opened", () => {
    file("a.html", html);
    file("b.html.gz", gzipSync(html));
    file("c.txt", "Role Number: 200900001\nTrees.\nKey Qualifications\nKnows trees");
    const entries = ["a.html", "missing.html", "b.html.gz", "c.txt"].map((name) =>
      JSON.stringify({ file: name, url: URL }),
    );
    const list = file("list.ndjson", [...entries, "{broken", '{"foo":1}'].join("\n"));
    const { status, pages } = extract("--list", list);
    expect(pages.map(({ kind }) => kind)).toEqual([
      "posting",
      "unreadable",
      "posting",
      "posting",
      "unreadable",
      "unreadable",
    ]);
    expect(pages.map(({ file: name }) => name).slice(0, 4)).toEqual(["a.html", "missing.html", "b.html.gz", "c.txt"]);
    expect(JSON.stringify(pages[1])).toContain("missing.html'");
    expect(status).toBe(1);
  });
  it("reads named files at a named address", () => {
    const { status, pages } = extract(file("d.html", html), "--url", URL);
    expect(pages).toMatchObject([
      { kind: "posting", observation: { url: URL, posting: { title: "Orchard Engineer" } } },
    ]);
    expect(status).toBe(0);
  });
  it.each([[[]], [["--bogus"]], [["--list", join(folder, "none.ndjson")]]])(
    "says in a sentence what %j lacks",
    (args) => {
      const { status, stderr, pages } = extract(...args);
      expect([status, pages]).toEqual([2, []]);
      expect(stderr).not.toContain("    at ");
    },
  );
});

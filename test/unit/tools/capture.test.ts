import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readPage } from "../../../src/extraction/read-page.ts";
import { parseDocument } from "../../tools/parse-document.ts";
import { hydration, sectionedBody } from "../extraction/page-of.ts";

const folder = mkdtempSync(join(tmpdir(), "pomona-capture-"));
const URL = "https://jobs.apple.com/en-us/details/200900001-0836/orchard-engineer";
const data = {
  jobNumber: "200900001-0836",
  postingTitle: "Orchard Engineer",
  description: "Every day.",
  other: [1, 2],
};
const SAVED = `<!doctype html><html lang="en-US"><head><title>Orchard Engineer</title><link rel="icon" href="/i.png">
  <style>h1 { color: red }</style><script>track("visit")</script></head><body onload="track()"><!-- made by a server -->
  <nav><a href="/">Careers</a></nav><div class="a"><div class="b" onclick="go()">${sectionedBody()}</div></div>
  <img src="/x.png"><svg></svg>${hydration(data)}<footer><p>Footer</p></footer></body></html>`;

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

function capture(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["test/tools/capture.ts", "--to", join(folder, "pages"), ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const written = (name: string, part: string) => readFileSync(join(folder, "pages", name, part), "utf8");

afterAll(() => rmSync(folder, { recursive: true }));

describe("capture", () => {
  it("makes a case of a saved page that is read as the page is, with nothing that is not read", () => {
    const saved = file("Orchard Engineer.html", SAVED);
    const { status, stdout } = capture(saved, "--url", URL);
    expect([status, stdout]).toEqual([0, expect.stringContaining("it is read as the whole page is")]);
    expect(stdout).toContain("put your own in their place");
    const html = written("orchard-engineer", "page.html");
    expect(html.split("\n")[1]).toBe(`<!-- url: ${URL} -->`);
    for (const gone of [
      "<nav",
      "<footer",
      "<style",
      "<link",
      "<img",
      "<svg",
      "<body on",
      "onclick",
      "made by",
      "track(",
      "class=",
    ]) {
      expect(html).not.toContain(gone);
    }
    const [before, after] = [SAVED, html].map((text) => readPage({ document: parseDocument(text), url: URL }));
    expect(after).toEqual(before);
    expect(JSON.parse(written("orchard-engineer", "expected.json"))).toEqual(JSON.parse(JSON.stringify(before)));
  });

  it("keeps of the page's data what is read of it", () => {
    const html = written("orchard-engineer", "page.html");
    expect(html).toContain("__staticRouterHydrationData");
    expect(html).toContain("Every day.");
    expect(html).not.toContain("other");
  });

  it("overwrites no case", () => {
    const saved = file("second.html", SAVED);
    const { status, stderr } = capture(saved, "--url", URL, "--name", "orchard-engineer");
    expect([status, stderr]).toEqual([2, expect.stringContaining("is there already")]);
  });

  it.each([
    [["missing.html", "--url", URL], "cannot be opened"],
    [[], "Name one saved page"],
    [["a.html"], "Say which address"],
    [["a.html", "--url", "orchard"], "no web address"],
    [["a.html", "--url", "file:///a.html"], "no web address"],
    [["a.html", "--url", URL, "--name", "../Orchard"], "small letters and dashes"],
    [["a.html", "--url", URL, "--all"], "--all"],
  ])("says what is missing: %j", (args, words) => {
    const { status, stderr } = capture(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(join(folder, "pages", "a"))).toBe(false);
  });
});

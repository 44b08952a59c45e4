import { describe, expect, it } from "vitest";
import { parseDocument } from "../../tools/parse-document.ts";
import { readPage } from "../../../src/extraction/read-page.ts";
import { read, sectionedBody } from "./page-of.ts";

describe("what a page is", () => {
  it("is a posting with a title and words", () => {
    expect(read(sectionedBody()).kind).toBe("posting");
  });
  it.each([
    "Sorry, this role does not exist or is no longer available.",
    "No job details found",
    "Sorry, you can no longer view this page.",
  ])("is removed where it says “%s”", (sentence) => {
    expect(read(`<main><h1>${sentence}</h1></main>`).kind).toBe("removed");
  });
  it("is not removed because a posting quotes the sentence", () => {
    const more = "<p>Sorry, this role does not exist or is no longer available.</p>";
    expect(read(sectionedBody({ more })).kind).toBe("posting");
  });
  it("is unreadable at a posting's address without a posting", () => {
    const { kind, problems } = read("<main><h1>We’ll be back</h1></main>");
    expect([kind, problems[0]?.quote]).toEqual(["unreadable", "We’ll be back"]);
  });
  it("is unreadable where the title is still a template", () => {
    const { kind } = read(sectionedBody({ title: "{{jobTitle}}", number: "" }));
    expect(kind).toBe("unreadable");
  });
  it("is no posting anywhere else", () => {
    expect(read("<h1>Search</h1>", { url: "https://jobs.apple.com/en-us/search" }).kind).toBe("not-a-posting");
    expect(readPage({ document: parseDocument(""), url: "about:blank" }).kind).toBe("not-a-posting");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/extraction/read-page.ts";
import { checkRequest } from "../../../src/messaging/contract.ts";
import { parseDocument } from "../../tools/parse-document.ts";
import { NOON } from "../collection/sample-visit.ts";

const PAGES = new URL("../../pages/", import.meta.url);

describe("what the reader makes of a page", () => {
  it.each(readdirSync(PAGES))("passes through the messages whole: %s", (name) => {
    const html = readFileSync(new URL(`${name}/page.html`, PAGES), "utf8");
    const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? "";
    const { kind, observation, problems } = readPage({ document: parseDocument(html), url });
    const page = kind === "posting" ? { kind, observation, problems } : { kind: "removed", identifier: "200600001" };
    const args = JSON.parse(JSON.stringify([{ id: "a-unique-id", at: NOON, url, page }])) as unknown;
    expect(checkRequest({ collection: "recordVisit", args })).toEqual({ request: { collection: "recordVisit", args } });
  });
});

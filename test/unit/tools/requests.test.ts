import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countRequests, forgetRequests, noteRequests } from "../../e2e/requests.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "pomona-requests-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the requests of a whole run", () => {
  it("are counted over all its browsers", () => {
    for (const own of [3, 4]) noteRequests({ own, sent: [] }, folder);
    expect(countRequests(folder)).toContain("2 browsers: 7 to its own files, none elsewhere");
    forgetRequests(folder);
    expect(countRequests(folder)).toContain("0 browsers");
  });
  it("fail it where one went elsewhere", () => {
    noteRequests({ own: 3, sent: [] }, folder);
    noteRequests({ own: 3, sent: ["https://count.example/"] }, folder);
    expect(() => countRequests(folder)).toThrow("https://count.example/");
  });
  it("fail it where nobody saw any", () => {
    for (const own of [0, 0, 0, 0]) noteRequests({ own, sent: [] }, folder);
    expect(() => countRequests(folder)).toThrow("Not even");
  });
});

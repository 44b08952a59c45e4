// @vitest-environment happy-dom
import { tsvParseRows } from "d3-dsv";
import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonTable } from "../../../src/exports/clipboard/comparison-table.ts";
import { roleLinks } from "../../../src/exports/clipboard/role-links.ts";
import { roleTable } from "../../../src/exports/clipboard/role-table.ts";
import { roleText } from "../../../src/exports/clipboard/role-text.ts";
import { guardFormula } from "../../../src/exports/guard-formula.ts";
import { oneLine, plainText } from "../../../src/exports/plain-text.ts";
import { english } from "../sample-roles.ts";
import { fullRole } from "./full-role.ts";
import { hostileText } from "./hostile-texts.ts";

const URL = "https://jobs.apple.com/en-us/details/200000001-0001/kiln?team=a|b(c)";
const role = (title: string, url = URL) => fullRole({ title, url }).record;

/** The markup as a browser takes it in. */
function read(html: string | undefined): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = html ?? "";
  return root;
}

describe("a role as text", () => {
  it("holds its title, address, facts and words, and the user's own only where it is given", () => {
    const history = fullRole();
    const text = roleText(history, english);
    expect(text.split("\n").slice(0, 2)).toEqual(["Kiln Engineer", history.record.posting.url]);
    expect(text).toContain("Base pay: €41.20–€63.75 an hour");
    const own = roleText({ ...history, record: { ...history.record, mine: {} } }, english);
    expect(own).not.toContain(english.words("factNotes"));
  });

  it("is text alone, whatever is in it", () => {
    assert(
      property(hostileText, (title) => {
        const text = roleText(fullRole({ title }), english);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toContain(plainText(title));
      }),
      { numRuns: 50 },
    );
  });
});

describe("roles as a Markdown table", () => {
  it("are a row where it is one, and a table where they are several", () => {
    const one = roleTable([role("Kiln | Engineer")], english);
    expect(one.split("\n")).toHaveLength(2);
    expect(one).toMatch(/^\| \[Kiln \\\| Engineer\]\(https:\/\/jobs\.apple\.com\S+a%7cb%28c%29\) \| Hardware \| /);
    const lines = roleTable([role("A"), role("B")], english)
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe("| --- | --- | --- | --- | --- | --- |");
  });

  it("keep their cells, whatever is in them", () => {
    assert(
      property(hostileText, hostileText, (title, team) => {
        const row = roleTable([fullRole({ title, employmentUnit: team, url: URL }).record], english);
        expect(row.trimEnd().split("\n")).toHaveLength(1);
        expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(7);
      }),
      { numRuns: 100 },
    );
  });

  it("say what is not stated, and what could not be read, each in its own words", () => {
    const { record } = fullRole({ baseSalary: undefined, employmentUnit: undefined });
    const unread = { ...record, problems: [{ field: "baseSalary" as const, detail: "Two figures." }] };
    const row = roleTable([unread], english);
    expect(row).toContain(`| ${english.words("couldNotBeRead")} |`);
    expect(row).toContain(`| ${english.words("notStated")} |`);
  });
});

describe("roles as links", () => {
  it("are a link with the title, and text that names both", () => {
    const copied = roleLinks([role("Kiln <Engineer>")], english);
    const link = read(copied.html).querySelector("a");
    expect([link?.textContent, link?.getAttribute("href")]).toEqual(["Kiln <Engineer>", URL]);
    expect(copied.text).toBe(`Kiln <Engineer> – ${URL}`);
    expect(read(roleLinks([role("A"), role("B")], english).html).querySelectorAll("li a")).toHaveLength(2);
  });

  it("are no links where the address is of no page", () => {
    const copied = roleLinks([role("A", "javascript:alert(1)")], english);
    expect(read(copied.html).querySelector("a")).toBeNull();
    expect(copied.text).toBe("A – javascript:alert(1)");
  });

  it("come back as they were, whatever the title", () => {
    assert(
      property(hostileText, (title) => {
        const root = read(roleLinks([role(title)], english).html);
        expect(root.querySelectorAll("*")).toHaveLength(1);
        expect(root.textContent).toBe(oneLine(title) || english.words("pageUntitled"));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a comparison as a table", () => {
  const table = (label: string, lines: readonly string[]) =>
    comparisonTable({
      corner: "Comparison",
      roles: [
        { title: "A", url: URL },
        { title: "=B()", url: "nowhere" },
      ],
      rows: [
        { label, cells: [lines, ["5"]] },
        { label: "Group", cells: [[], []] },
      ],
    });

  it("links its heads, and holds a cell's lines in one cell", () => {
    const copied = table("Places", ["Cork", "Seattle"]);
    const root = read(copied.html);
    expect([...root.querySelectorAll("thead th")].map(({ textContent }) => textContent)).toEqual([
      "Comparison",
      "A",
      "'=B()",
    ]);
    expect(root.querySelectorAll("thead a")).toHaveLength(1);
    expect(root.querySelectorAll("tbody td")).toHaveLength(4);
    expect(root.querySelectorAll("tbody td br")).toHaveLength(1);
    // A page of ours may hold no style in line, and what is copied counts as one.
    expect(root.querySelectorAll("[style]")).toHaveLength(0);
    expect(tsvParseRows(copied.text)).toEqual([
      ["Comparison", "A", "'=B()"],
      ["Places", "Cork\nSeattle", "5"],
      ["Group", "", ""],
    ]);
  });

  it("has no formula on any line of the table, which spreadsheets make cells of", () => {
    const copied = table("Places\n=C()", ["Cork", '=HYPERLINK("http://a")', "+1\n@SUM(A1)"]);
    const lines = read(copied.html).querySelector("tbody td")?.innerHTML.split("<br>");
    expect(lines).toEqual(["Cork", '\'=HYPERLINK("http://a")', "'+1", "'@SUM(A1)"]);
    expect(read(copied.html).querySelector("tbody th")?.innerHTML).toBe("Places<br>'=C()");
  });

  it("comes back cell by cell, in both forms, whatever is in it, and is no formula", () => {
    assert(
      property(hostileText, hostileText, (label, text) => {
        const copied = table(label, [text]);
        const [wantedLabel, wanted] = [label, text].map((cell) => guardFormula(plainText(cell)));
        expect(tsvParseRows(copied.text)[1]).toEqual([wantedLabel, wanted, "5"]);
        const cell = read(copied.html).querySelector("tbody td");
        for (const br of cell?.querySelectorAll("br") ?? []) br.replaceWith("\n");
        expect(cell?.textContent).toBe(plainText(text).split("\n").map(guardFormula).join("\n"));
        expect(cell?.querySelectorAll("*")).toHaveLength(0);
      }),
      { numRuns: 100 },
    );
  });
});

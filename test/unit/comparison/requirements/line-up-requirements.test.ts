import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedItems, type AskingRole } from "../../../../src/comparison/requirements/asked-item.ts";
import {
  lineUpRequirements,
  type RequirementRow,
} from "../../../../src/comparison/requirements/line-up-requirements.ts";
import { bestTime } from "../../thread-time.ts";
import { asking } from "./asking.ts";

/** The rows as texts: for each role what it says, its bullets joined by " & ". */
const textsOf = (rows: readonly RequirementRow[]) =>
  rows.map(({ askedBy, cells }) => [askedBy, ...cells.map(({ items }) => items.map(({ text }) => text).join(" & "))]);

const years = (quote: string, min: number, requirement: "minimum" | "preferred" = "minimum") => ({
  experienceRequirements: { years: min, alternatives: [], statements: [{ requirement, min, max: null, quote }] },
});
const degree = (quote: string, level: "bachelor" | "master") => ({
  educationRequirements: {
    minimum: level,
    preferred: null,
    equivalentExperience: false,
    fieldsOfStudy: [],
    statements: [{ requirement: "minimum", levels: [level], quote }],
  } as const,
});

describe("requirements lined up", () => {
  it("stand in one list: what all ask for, then most, then some, then one alone", () => {
    const rows = lineUpRequirements([
      asking("1", { minimumQualifications: ["Grafting of pear trees", "Ladder repair", "Beekeeping in orchards"] }),
      asking("2", { minimumQualifications: ["Cider pressing", "Beekeeping in orchards.", "Repair of ladders"] }),
      asking("3", { minimumQualifications: ["beekeeping  in orchards", "Experience with cider pressing"] }),
      asking("4", { preferredQualifications: ["Cider pressing", "Beekeeping in our orchards"] }),
    ]);
    expect(textsOf(rows)).toEqual([
      [
        "all",
        "Beekeeping in orchards",
        "Beekeeping in orchards.",
        "beekeeping  in orchards",
        "Beekeeping in our orchards",
      ],
      ["some", "", "Cider pressing", "Experience with cider pressing", "Cider pressing"],
      ["some", "Ladder repair", "Repair of ladders", "", ""],
      ["one", "Grafting of pear trees", "", "", ""],
    ]);
  });

  it("say where one role requires what another prefers", () => {
    const [row] = lineUpRequirements([
      asking("1", { minimumQualifications: ["Grafting of pear trees"] }),
      asking("2", { preferredQualifications: ["Strong experience grafting pear trees"] }),
    ]);
    expect(row?.cells.map(({ demand }) => demand)).toEqual(["required", "preferred"]);
    expect(row?.differs).toEqual({ demand: true, years: false, degrees: false });
  });

  it("are the same with other years and degrees, and say that these differ", () => {
    const [row] = lineUpRequirements([
      asking("1", { minimumQualifications: ["3 years of grafting pear trees"] }, years("3 years", 3)),
      asking("2", { minimumQualifications: ["7+ years grafting pear trees"] }, years("7+ years", 7)),
    ]);
    expect(row?.askedBy).toBe("all");
    expect(row?.differs).toEqual({ demand: false, years: true, degrees: false });
    expect(row?.cells.map(({ items }) => items[0]?.years)).toEqual([[{ min: 3, max: null }], [{ min: 7, max: null }]]);
  });

  it("put a degree and years together where one role names both at once", () => {
    const both = { ...degree("BS", "bachelor"), ...years("5 years", 5) };
    const parted = { ...degree("Master", "master"), ...years("8 years", 8) };
    const rows = lineUpRequirements([
      asking("1", { minimumQualifications: ["BS and 5 years of relevant experience"] }, both),
      asking("2", { minimumQualifications: ["8 years of pomology", "Master of Botany"] }, parted),
    ]);
    expect(textsOf(rows)).toEqual([
      ["all", "BS and 5 years of relevant experience", "8 years of pomology & Master of Botany"],
    ]);
    expect(rows[0]?.differs).toEqual({ demand: false, years: true, degrees: true });
  });

  it("leave years in one field apart from years in another", () => {
    const rows = lineUpRequirements([
      asking("1", { minimumQualifications: ["5 years of pomology and vineyards"] }, years("5 years", 5)),
      asking("2", { minimumQualifications: ["8 years of glassblowing furnaces"] }, years("8 years", 8)),
    ]);
    expect(rows.map(({ askedBy }) => askedBy)).toEqual(["one", "one"]);
  });

  it("know a skill by its usual name", () => {
    const quote = (text: string) => [{ section: "minimumQualifications", quote: text }] as const;
    const skills = [{ name: "SystemVerilog", requirement: "minimum" }] as const;
    const rows = lineUpRequirements([
      asking("1", { minimumQualifications: ["SystemVerilog"] }, { skills }, quote("SystemVerilog")),
      asking("2", { minimumQualifications: ["System Verilog"] }, { skills }, quote("System Verilog")),
    ]);
    expect(rows.map(({ askedBy }) => askedBy)).toEqual(["all"]);
    expect(rows[0]?.cells[1]?.items[0]?.skills).toEqual(["SystemVerilog"]);
  });

  it("see one trait in a longer bullet that asks for it first, and no trait in protocols", () => {
    const long = "Communicates clearly, and prepares baskets, ladders and crates for the growers of three valleys";
    const rows = lineUpRequirements([
      asking("1", { keyQualifications: ["Excellent communication skills"] }),
      asking("2", { keyQualifications: ["Familiar with communication protocols", long] }),
    ]);
    expect(textsOf(rows)[0]).toEqual(["all", "Excellent communication skills", long]);
  });

  it("are not the same for how they are asked for, nor for a word that is everywhere", () => {
    const rows = lineUpRequirements([
      asking("1", { minimumQualifications: ["Proven ability and strong experience with ladders", "Quality software"] }),
      asking("2", { minimumQualifications: ["Proven ability and strong experience with geese", "Software products"] }),
    ]);
    expect(rows.map(({ askedBy }) => askedBy)).toEqual(["one", "one", "one", "one"]);
  });

  it("are not the same for two common words", () => {
    const rows = lineUpRequirements([
      asking("1", { minimumQualifications: ["Deliver high quality products"] }),
      asking("2", { minimumQualifications: ["Deliver quality results"] }),
    ]);
    expect(rows.map(({ askedBy }) => askedBy)).toEqual(["one", "one"]);
  });

  it("are the same with a hyphen, without, and as two words", () => {
    const rows = lineUpRequirements([
      asking("1", { keyQualifications: ["Cross-functional"] }),
      asking("2", { keyQualifications: ["Crossfunctional groups"] }),
      asking("3", { keyQualifications: ["A cross functional group"] }),
    ]);
    expect(rows.map(({ askedBy }) => askedBy)).toEqual(["all"]);
  });

  it("are not the same for a word that most bullets have, in whatever language", () => {
    const fruits = ["Birne", "Apfel", "Quitte", "Kirsche", "Pflaume", "Traube", "Nuss", "Feige", "Dattel", "Melone"];
    const items = fruits.map((fruit) => `${fruit} gärtnerisch`);
    const rows = lineUpRequirements([
      asking("1", { keyQualifications: items.slice(0, 5) }),
      asking("2", { keyQualifications: items.slice(5) }),
      asking("3", { keyQualifications: items.map((item) => item.replace(" ", "saft ")) }),
    ]);
    expect(new Set(rows.map(({ askedBy }) => askedBy))).toEqual(new Set(["one"]));
  });

  it("find a skill only where it stands alone, and none where nobody can tell which words are its own", () => {
    const skills = [{ name: "C", requirement: "key" }] as const;
    const quote = { section: "keyQualifications", quote: "C" } as const;
    const skillsOf = (quotes: readonly (typeof quote)[]) =>
      askedItems(asking("1", { keyQualifications: ["Care", "C and more"] }, { skills }, quotes)).map(
        (item) => item.skills,
      );
    expect(skillsOf([quote])).toEqual([[], ["C"]]);
    expect(skillsOf([quote, quote])).toEqual([[], []]);
  });

  it("pair the most alike, and no two bullets of one role", () => {
    const rows = lineUpRequirements([
      asking("1", { keyQualifications: ["Grafting of pear trees"] }),
      asking("2", {
        keyQualifications: ["Grafting of plum trees in nurseries", "Grafting of pear trees in nurseries"],
      }),
    ]);
    expect(textsOf(rows)).toEqual([
      ["all", "Grafting of pear trees", "Grafting of pear trees in nurseries"],
      ["one", "", "Grafting of plum trees in nurseries"],
    ]);
  });

  it("make no chain of bullets whose ends have nothing in common", () => {
    const rows = lineUpRequirements([
      asking("1", { keyQualifications: ["Grafting pears"] }),
      asking("2", { keyQualifications: ["Grafting pears, pressing cider"] }),
      asking("3", { keyQualifications: ["Pressing cider"] }),
    ]);
    expect(rows.map(({ askedBy }) => askedBy)).toEqual(["some", "one"]);
  });

  it("put years beside the years that are alike, and not beside a degree's", () => {
    const texts = ["BS with 9 years", "9 years of grafting pear trees"];
    const asked = (key: string, items: readonly string[]) =>
      asking(key, { minimumQualifications: items }, { ...degree("BS", "bachelor"), ...years("9 years", 9) });
    const rows = lineUpRequirements([asked("1", texts), asked("2", texts.toReversed())]);
    expect(textsOf(rows)).toEqual([
      ["all", "BS with 9 years", "BS with 9 years"],
      ["all", "9 years of grafting pear trees", "9 years of grafting pear trees"],
    ]);
  });

  it("work in Japanese, too", () => {
    const rows = lineUpRequirements([
      asking("1", { keyQualifications: ["梨の木の剪定の経験がある方", "語学力"] }),
      asking("2", { keyQualifications: ["果樹園で梨の木の剪定の経験", "養蜂の知識"] }),
    ]);
    expect(rows.map(({ askedBy }) => askedBy)).toEqual(["all", "one", "one"]);
  });

  it("hold no legal notice, and no bullet back that only has one behind it", () => {
    const notice = "Apple is an Equal Opportunity Employer that values geese.";
    const items = [
      `Send a basket of pears. ${notice}`,
      notice,
      "Apple’s committed to working with and providing ladders",
    ];
    const asked = asking("1", { educationAndExperience: items });
    expect(textsOf(lineUpRequirements([asked]))).toEqual([["all", items[0]]]);
    expect(askedItems(asked).map(({ index }) => index)).toEqual([0]);
  });

  it("hold what a role says twice in one row", () => {
    const rows = lineUpRequirements([
      asking("1", {
        keyQualifications: ["Grafting of pear trees"],
        educationAndExperience: ["Grafting of pear trees"],
      }),
      asking("2", { keyQualifications: ["Beekeeping"] }),
    ]);
    expect(textsOf(rows)).toEqual([
      ["one", "Grafting of pear trees & Grafting of pear trees", ""],
      ["one", "", "Beekeeping"],
    ]);
  });

  it("are nothing of nothing, and all of one role's", () => {
    expect(lineUpRequirements([])).toEqual([]);
    expect(lineUpRequirements([asking("1", {}), asking("2", { responsibilities: ["Prune"] })])).toEqual([]);
    expect(lineUpRequirements([asking("1", { keyQualifications: ["Prune"] })])[0]?.askedBy).toBe("all");
  });
});

const word = fc.constantFrom(
  "pear",
  "tree",
  "prune",
  "geese",
  "3",
  "communication",
  "skills",
  "and",
  "梨の木",
  "C++",
  "{",
  "",
);
const bullet = fc.oneof(
  fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("__proto__", "constructor", "skill pear", "toString", "<b>", "(((("),
);
const role = fc.record({
  minimumQualifications: fc.array(bullet, { maxLength: 5 }),
  preferredQualifications: fc.array(bullet, { maxLength: 4 }),
});
const roles = fc
  .array(role, { maxLength: 5 })
  .map((some) => some.map((asked, at) => asking(String(at), asked, years("3", 3))));

/** Which bullets stand together, whatever the order. */
function groupsOf(some: readonly AskingRole[]): string[] {
  return lineUpRequirements(some)
    .map(({ cells }) =>
      cells
        .flatMap(({ items }, at) => items.map(({ section, index }) => `${some[at]?.key} ${section} ${index}`))
        .toSorted()
        .join(" = "),
    )
    .toSorted();
}

describe("any requirements", () => {
  it("stand in the list once, each with its own role", () => {
    fc.assert(
      fc.property(roles, (some) => {
        const rows = lineUpRequirements(some);
        for (const [at, one] of some.entries()) {
          const listed = rows.flatMap(({ cells }) => cells[at]?.items ?? []);
          const byPlace = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).toSorted();
          expect(byPlace(listed)).toEqual(byPlace(askedItems(one)));
        }
      }),
    );
  });

  it("stand together in whatever order the roles come", () => {
    fc.assert(
      fc.property(roles, (some) => {
        expect(groupsOf(some.toReversed())).toEqual(groupsOf(some));
      }),
    );
  });

  it("of six roles with sixty bullets each are lined up at once", () => {
    const words = Array.from({ length: 400 }, (_none, at) => `w${(at * 7919) % 400}o`);
    const sixty = (seed: number) =>
      Array.from({ length: 60 }, (_none, at) =>
        Array.from({ length: 14 }, (_word, place) => words[(at * 31 + place * place * 17 + seed * 5) % 400]).join(" "),
      );
    const six = Array.from({ length: 6 }, (_none, at) => asking(String(at), { keyQualifications: sixty(at) }));
    // 15 to 30 ms where nothing else works; what grows with the square of the texts takes seconds.
    expect(bestTime(250, () => void lineUpRequirements(six))).toBeLessThan(250);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import english from "../../public/_locales/en/messages.json" with { type: "json" };

type Messages = Readonly<Record<string, { readonly message: string }>>;

const LOCALES = new URL("../../public/_locales/", import.meta.url);
/** The longest description that Chrome takes, in characters. */
const DESCRIPTION_MOST = 132;

const names = Object.keys(english);
const folders = readdirSync(LOCALES).toSorted();

describe.each(folders)("the words in %s", (folder) => {
  const messages = JSON.parse(readFileSync(new URL(`${folder}/messages.json`, LOCALES), "utf8")) as Messages;
  const said = (name: string) => messages[name]?.message ?? "";

  it("have the names of the English ones, in their order", () => {
    const ours = Object.keys(messages);
    expect(names.filter((name) => !ours.includes(name))).toEqual([]);
    expect(ours.filter((name) => !names.includes(name))).toEqual([]);
    expect(ours).toEqual(names);
  });

  it("say something under each name", () => {
    expect(names.filter((name) => said(name).trim() === "")).toEqual([]);
  });

  it("leave room for the same values as the English ones", () => {
    const differ = Object.entries(english).filter(
      ([name, { message }]) => substitutionsOf(message) !== substitutionsOf(said(name)),
    );
    expect(differ.map(([name]) => name)).toEqual([]);
  });

  it("name their own language", () => {
    expect(said("language")).toBe(folder.replace("_", "-"));
  });

  it("keep apart what must never be mixed up", () => {
    expect(said("notStated")).not.toBe(said("couldNotBeRead"));
    expect(said("sectionMinimumQualifications")).not.toBe(said("sectionKeyQualifications"));
  });

  it("describe the extension in as many characters as Chrome takes", () => {
    expect(said("extensionDescription").length).toBeLessThanOrEqual(DESCRIPTION_MOST);
  });
});

describe("the English words", () => {
  it("are all used", () => {
    const code = ["../../src/", "../../entrypoints/"]
      .flatMap(sourcesIn)
      .concat(textOf("../../wxt.config.ts"))
      .join("\n");
    const unused = names.filter((name) => !code.includes(`"${name}"`) && !code.includes(`__MSG_${name}__`));
    expect(unused).toEqual([]);
  });
});

/** "$1" to "$9", each once and sorted: a language may put them in another order. */
function substitutionsOf(message: string): string {
  return [...new Set(message.match(/\$\d/g))].toSorted().join(" ");
}

function sourcesIn(folder: string): string[] {
  return readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => textOf(folder + path));
}

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

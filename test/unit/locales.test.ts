import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import english from "../../public/_locales/en/messages.json" with { type: "json" };
import { filesUnder } from "./source-files.ts";

type Messages = Readonly<Record<string, { readonly message: string }>>;

const LOCALES = "public/_locales";
/** The longest description that Chrome takes, in characters. */
const DESCRIPTION_MOST = 132;

/** Words for which another is taken everywhere, and how the user is not spoken to. */
const NOT_OURS: Readonly<Record<string, RegExp>> = {
  // Of a posting's words it is "Fassung", and "Version" of a program.
  de: /\b(?:ihren|allen|früheren?) Versionen\b|[a-zäöü]en Sie\b/,
  // Apple's page has 職種番号.
  ja: /(?<!出)版|取り込|職種(?!番号|名)/,
};

const names = Object.keys(english);
const folders = readdirSync(LOCALES).toSorted();

describe.each(folders)("the words in %s", (folder) => {
  const messages = JSON.parse(readFileSync(`${LOCALES}/${folder}/messages.json`, "utf8")) as Messages;
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

  it("have one word for one thing", () => {
    const { [folder]: others } = NOT_OURS;
    expect(names.filter((name) => others?.test(said(name)))).toEqual([]);
  });

  it("name their own language", () => {
    expect(said("language")).toBe(folder.replace("_", "-"));
  });

  it("keep apart what must never be mixed up", () => {
    expect(said("notStated")).not.toBe(said("couldNotBeRead"));
    expect(said("sectionMinimumQualifications")).not.toBe(said("sectionKeyQualifications"));
  });

  it("say of what is listed again the same words everywhere", () => {
    for (const name of ["returnedSince", "returnedAfter", "backSince"])
      expect(said(name)).toContain(said("listedAgain"));
  });

  it("describe the extension in as many characters as Chrome takes", () => {
    expect(said("extensionDescription").length).toBeLessThanOrEqual(DESCRIPTION_MOST);
  });
});

describe("the English words", () => {
  it("are all used", () => {
    const files = [...filesUnder("src"), ...filesUnder("entrypoints"), { text: readFileSync("wxt.config.ts", "utf8") }];
    const code = files.map(({ text }) => text).join("\n");
    const unused = names.filter((name) => !code.includes(`"${name}"`) && !code.includes(`__MSG_${name}__`));
    expect(unused).toEqual([]);
  });
});

/** "$1" to "$9", each once and sorted: a language may put them in another order. */
function substitutionsOf(message: string): string {
  return [...new Set(message.match(/\$\d/g))].toSorted().join(" ");
}

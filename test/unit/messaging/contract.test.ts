import { describe, expect, it } from "vitest";
import { checkRequest, isForCollection, type Checked } from "../../../src/messaging/contract.ts";
import { NOON, removedVisit, sampleVisit } from "../collection/sample-visit.ts";

/** As it arrives: JSON is what carries Chrome's messages. */
const arrived = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const check = (verb: unknown, ...args: unknown[]) => checkRequest({ collection: verb, args });
const faultOf = (checked: Checked): string | undefined => ("fault" in checked ? checked.fault : undefined);
/** A visit with one part replaced, by the path to it. */
function visitWith(path: string, value: unknown): unknown {
  const visit = arrived(sampleVisit({ posting: { jobLocation: [{ name: "Cork" }] } })) as Record<string, unknown>;
  const names = path.split(".");
  const last = names.pop() ?? "";
  const holder = names.reduce((part, name) => part[name] as Record<string, unknown>, visit);
  holder[last] = value;
  return visit;
}

const SWIFT = { kind: "skill", words: "Swift" };

describe("checkRequest", () => {
  it("lets every verb through whole", () => {
    const calls: [string, ...unknown[]][] = [
      ["recordVisit", arrived(sampleVisit({ problems: [{ field: "baseSalary", detail: "x", quote: "y" }] }))],
      ["recordVisit", arrived(removedVisit("200600001"))],
      ["recordVisit", arrived({ ...sampleVisit(), wanted: true })],
      ["find", "200600001"],
      ["list", 0, 100],
      ["marks", ["200600001", "200600001-0836"]],
      ["read", ["200600001"]],
      ["setMine", "200600001", { saved: true, notes: "" }, ["stars"], NOON],
      ["setMine", "200600001", { interview: "2026-12-03T14:30" }, [], NOON],
      ["setMine", "200600001", {}, ["saved", "status", "stars", "notes", "interview"], NOON],
      ["reminders"],
      ["setReminder", "200600001", { due: "2026-11-28", state: "waiting" }, NOON],
      ["answers"],
      [
        "setAnswers",
        [
          { ask: { kind: "skill", words: "Swift", role: "200600001" }, set: { value: "met", note: "" }, taken: [] },
          {
            ask: { kind: "degree", words: "", degree: "master" },
            set: { resume: { value: "met", words: "MSc" } },
            taken: ["value"],
          },
        ],
        NOON,
      ],
      ["remove", ["200600001"], NOON],
      ["restore", []],
      ["purge", NOON],
      ["history", ["https://board.example/jobs/7"]],
      ["damaged"],
      ["damagedBeside"],
      ["twins"],
      ["relatives", "200600001-0836"],
      ["newest", 50, true],
    ];
    for (const [verb, ...args] of calls) expect(check(verb, ...args)).toEqual({ request: { collection: verb, args } });
  });

  it("lets a posting of 1 MB and 20,000 bullets through whole", () => {
    const bullets = [...Array.from({ length: 20_000 }, () => "bullet"), "ü".repeat(1_000_000)];
    const visit = sampleVisit({ bullets });
    expect(check("recordVisit", visit)).toEqual({ request: { collection: "recordVisit", args: [visit] } });
  });

  it.each<[string, unknown, unknown[]]>([
    ["no verb", undefined, []],
    ["an unknown verb", "destroy", []],
    ["a name that every object has", "constructor", []],
    ["the prototype", "__proto__", []],
    ["a verb that is no text", ["find"], ["a"]],
    ["too few arguments", "find", []],
    ["too many arguments", "find", ["a", "b"]],
    ["an empty key", "find", [""]],
    ["a huge key", "find", ["x".repeat(30_000)]],
    ["a key that is no text", "find", [{ toString: "a" }]],
    ["too many keys", "read", [Array.from({ length: 200_001 }, () => "a")]],
    ["a mark of something that is no role number", "marks", [["200600001 OR 1"]]],
    ["a mark of a role kept under an address", "marks", [["https://board.example/jobs/7"]]],
    ["more marks than lists have rows", "marks", [Array.from({ length: 501 }, () => "200600001")]],
    ["a page of the list that is too long", "list", [0, 1_000_000]],
    ["a time that is none", "purge", [Number.NaN]],
    ["a time beyond all dates", "purge", [9e15]],
    ["six stars", "setMine", ["a", { stars: 6 }, [], NOON]],
    ["no star at all", "setMine", ["a", { stars: 0 }, [], NOON]],
    ["half a star", "setMine", ["a", { stars: 0.5 }, [], NOON]],
    ["an unknown status", "setMine", ["a", { status: "hired" }, [], NOON]],
    ["an unknown value of the user's", "setMine", ["a", { colour: "red" }, [], NOON]],
    ["an unknown value to take away", "setMine", ["a", {}, ["colour"], NOON]],
    ["notes beyond measure", "setMine", ["a", { notes: "x".repeat(1_000_001) }, [], NOON]],
    ["an interview at an hour that there is not", "setMine", ["a", { interview: "2026-12-03T24:00" }, [], NOON]],
    ["an interview in a zone", "setMine", ["a", { interview: "2026-12-03T14:30Z" }, [], NOON]],
    ["a day that there is not", "setReminder", ["a", { due: "2026-02-30", state: "waiting" }, NOON]],
    ["a day with a time", "setReminder", ["a", { due: "2026-11-28T09:00:00Z", state: "waiting" }, NOON]],
    ["an unknown state of a reminder", "setReminder", ["a", { due: "2026-11-28", state: "late" }, NOON]],
    ["more about a reminder", "setReminder", ["a", { due: "2026-11-28", state: "done", key: "b" }, NOON]],
    ["an unknown answer", "setAnswers", [[{ ask: SWIFT, set: { value: "yes" }, taken: [] }], NOON]],
    ["an answer to a thing of no kind", "setAnswers", [[{ ask: { words: "Swift" }, set: {}, taken: [] }], NOON]],
    ["an answer kept under a key of its own", "setAnswers", [[{ ask: SWIFT, key: "a", set: {}, taken: [] }], NOON]],
    ["a prototype among the values", "setMine", ["a", JSON.parse('{"__proto__": {"saved": true}}'), [], NOON]],
  ])("refuses %s", (_name, verb, args) => {
    expect(faultOf(checkRequest({ collection: verb, args }))).toBeTypeOf("string");
  });

  it.each<[string, string, unknown]>([
    ["an unknown key", "page.observation.extra", 1],
    ["an unknown key of its own", "extra", 1],
    ["an unknown kind", "page.kind", "maybe"],
    ["a section of no known name", "page.observation.sections.extra", { items: [], layout: "x" }],
    ["an item that is no text", "page.observation.sections.minimumQualifications.items", [1]],
    ["items nested deeply", "page.observation.sections.minimumQualifications.items", nested(5000)],
    ["a posting of another employer", "page.observation.posting.hiringOrganization", "Pear"],
    ["a currency that Intl would choke on", "page.observation.posting.baseSalary", [pay("dollars")]],
    ["an endless salary", "page.observation.posting.baseSalary", [{ ...pay("USD"), maxValue: Infinity }]],
    ["a place with more to it", "page.observation.posting.jobLocation", [{ name: "Cork", geo: {} }]],
    ["an id too short to be unique", "id", "1"],
    ["a text beyond measure", "page.observation.posting.title", "x".repeat(1_000_001)],
    [
      "too many items",
      "page.observation.sections.minimumQualifications.items",
      Array.from({ length: 50_001 }, () => ""),
    ],
  ])("refuses a visit with %s, and says where", (_name, path, value) => {
    const fault = faultOf(check("recordVisit", visitWith(path, value)));
    expect(fault).toContain("recordVisit: 0");
    expect(fault?.length).toBeLessThan(200);
  });

  it("lets no prototype through, wherever it is hidden", () => {
    const hidden = JSON.parse('{"__proto__": {"items": ["polluted"], "layout": "x"}}') as object;
    const checked = check("recordVisit", visitWith("page.observation.sections", hidden));
    expect(JSON.stringify(checked)).not.toContain("polluted");
    expect({}).not.toHaveProperty("items");
  });
});

describe("isForCollection", () => {
  it("leaves the messages of others alone", () => {
    for (const message of [
      null,
      undefined,
      "collection",
      1,
      {},
      { card: "toggle-card" },
      Object.create({ collection: 1 }),
    ])
      expect(isForCollection(message)).toBe(false);
    expect(isForCollection({ collection: "find" })).toBe(true);
  });
});

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function pay(currency: string) {
  return { minValue: 1, maxValue: 2, currency, unitText: "YEAR" };
}

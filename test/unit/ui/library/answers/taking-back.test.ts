// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createFakeCollection } from "../../../fake-collection.ts";
import { mine, sampleRole } from "../../../sample-roles.ts";
import { mountedLibrary } from "../mounted.ts";

const SAME = "Reads maps of the sea by night";
const role = (key: string) => sampleRole(key, { posting: { qualifications: [SAME] }, mine: mine({ saved: true }) });
const skill = (words: string) => ({ kind: "skill", words }) as const;
type Library = Awaited<ReturnType<typeof mountedLibrary>>;
const press = (library: Library, key: string) =>
  library.press(key, library.one(`[role=toolbar][aria-label="My answer: ${SAME}"] button`));
const undos = (library: Library) => library.all("button").filter(({ textContent }) => textContent?.trim() === "Undo");

describe("taking answers back", () => {
  it("leaves no step and no row where there is nothing to take back, or nothing other to say", async () => {
    const collection = createFakeCollection([role("1")]);
    const library = await mountedLibrary(collection, "?role=1");
    await press(library, "0");
    expect(undos(library)).toEqual([]);
    expect(await collection.answers()).toEqual([]);
    await press(library, "3");
    const answered = await collection.answers();
    await press(library, "3");
    expect(await collection.answers()).toEqual(answered);
  });

  it("says that it was taken back, and not that it was answered", async () => {
    const library = await mountedLibrary([role("1")], "?role=1");
    await press(library, "3");
    expect(library.said()).toBe(`Answered: ${SAME}`);
    await press(library, "0");
    expect(library.said()).toBe(`Answer taken back: ${SAME}`);
  });

  it("takes all back that a résumé once said, also in a later visit, as one step", async () => {
    const collection = createFakeCollection([role("1")]);
    const resume = { value: "met", words: "Swift (Expert)" } as const;
    await collection.setAnswers(
      [
        { ask: skill("Swift"), set: { resume }, taken: [] },
        { ask: skill("Zig"), set: { resume: { value: "partly", words: "Zig (Basic)" }, value: "gap" }, taken: [] },
      ],
      1,
    );
    const library = await mountedLibrary(collection, "?mine=study");
    const shown = () => library.all(".resume-answers li").map(({ textContent }) => textContent);
    expect(shown()).toEqual(["MetSwift“Swift (Expert)”", expect.stringMatching(/^PartlyZig“Zig \(Basic\)”/)]);
    await library.click(library.button("Take back all (2)"));
    expect(shown()).toEqual([]);
    const kept = await collection.answers();
    expect(kept.map((answer) => [answer.resume?.value, answer.value?.value])).toEqual([
      [undefined, undefined],
      [undefined, "gap"],
    ]);
    await library.click(library.button("Undo"));
    expect(shown()).toHaveLength(2);
  });
});

import { array, assert, nat, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { haveSameText, likenessOf } from "../../../../src/collection/likeness/likeness.ts";
import type { Observation } from "../../../../src/posting/observation.ts";
import { sampleObservation } from "../sample-visit.ts";
import { BULLETS, withOtherWords } from "./sample-text.ts";

const of = (...observations: readonly Observation[]) => likenessOf("200600001", observations);
const text = (bullets: readonly string[], title = "Gardener") => sampleObservation({ bullets, posting: { title } });
const meet = (one: ReturnType<typeof of>, two: ReturnType<typeof of>) =>
  one.bands.some((band) => two.bands.includes(band));

describe("the same text", () => {
  it("is the same but for a small edit, and is met in a band", () => {
    const [one, two] = [of(text(BULLETS)), of(text(withOtherWords(BULLETS, 1)))];
    expect(haveSameText(one, two)).toBe(true);
    expect(meet(one, two)).toBe(true);
  });

  it("is not the same when more of it is another", () => {
    expect(haveSameText(of(text(BULLETS)), of(text(withOtherWords(BULLETS, 4))))).toBe(false);
  });

  it("is another role under another title, and is not even met", () => {
    for (const title of ["Sr. Gardener", "Gardening Manager", "Gardener Intern", "Gardener II"]) {
      const [one, two] = [of(text(BULLETS)), of(text(BULLETS, title))];
      expect(haveSameText(one, two)).toBe(false);
      expect(meet(one, two)).toBe(false);
    }
  });

  it("is another role where a figure is another", () => {
    const more = BULLETS.map((bullet) => bullet.replace("5 years", "10 years"));
    expect(haveSameText(of(text(BULLETS)), of(text(more)))).toBe(false);
  });

  it("is looked for on every source", () => {
    const german = text(withOtherWords(BULLETS, 40), "Gärtner");
    expect(haveSameText(of(german, text(BULLETS)), of(text(BULLETS)))).toBe(true);
    expect(haveSameText(of(german), of(text(BULLETS)))).toBe(false);
  });

  it("leaves out pay and equal opportunity, which stand alike in all", () => {
    const boilerplate = { items: withOtherWords(BULLETS, 30), layout: "sectioned" };
    const observation = text(["Prunes"]);
    const sections = { ...observation.sections, equalOpportunity: boilerplate, payAndBenefits: boilerplate };
    expect(of({ ...observation, sections }).texts).toEqual([]);
  });

  it("says nothing of a few words, or without a title", () => {
    expect(of(text(["Can prune a tree"]))).toEqual({ key: "200600001", texts: [], bands: [] });
    const { title: _title, ...untitled } = text(BULLETS).posting;
    expect(of({ ...text(BULLETS), posting: untitled }).bands).toEqual([]);
  });

  it("is kept by the same numbers as ever: others need a migration", () => {
    const { bands, texts } = of(text(BULLETS));
    expect(texts[0]?.name).toBe("gardener 5");
    expect([bands[0], bands.at(-1), texts[0]?.shingles[0]]).toMatchInlineSnapshot(`
      [
        1686677997,
        41512130104,
        41251593,
      ]
    `);
  });

  it("is met in a band whatever the words, if nine tenths are shared", () => {
    const words = array(stringMatching(/^[a-z]{3,9}$/), { minLength: 120, maxLength: 200 });
    let [same, met] = [0, 0];
    assert(
      property(words, nat(), (some, seed) => {
        const other = some.with(seed % some.length, "changed");
        const [one, two] = [of(text([some.join(" ")])), of(text([other.join(" ")]))];
        if (haveSameText(one, two)) [same, met] = [same + 1, met + Number(meet(one, two))];
      }),
      { seed: 4, numRuns: 200 },
    );
    expect(same).toBeGreaterThan(190);
    expect(met).toBe(same);
  });
});

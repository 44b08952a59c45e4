import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CRITERIA } from "../../../../src/comparison/decide/criteria.ts";
import { openRivals, rankRoles } from "../../../../src/comparison/decide/rank-roles.ts";
import { scoreRoles } from "../../../../src/comparison/decide/score-roles.ts";
import { type CriterionId, NOTHING_WEIGHED, withWeight } from "../../../../src/comparison/decide/weighing.ts";
import { whatWouldChange } from "../../../../src/comparison/decide/what-would-change.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import { mine, sampleRole } from "../../sample-roles.ts";
import { recordsOf } from "./deciding.ts";

const pay = (minValue: number, maxValue = minValue, currency = "USD") =>
  ({ minValue, maxValue, currency, unitText: "YEAR" }) as const;
const years = (amount: number | null) => ({ years: amount, alternatives: [], statements: [] });
const degree = (minimum: "bachelor" | "doctorate" | null) => ({
  minimum,
  preferred: null,
  equivalentExperience: false,
  fieldsOfStudy: [],
  statements: [],
});
const weighed = (...weights: readonly (readonly [CriterionId, number])[]) =>
  weights.reduce((all, [id, weight]) => withWeight(all, id, weight), NOTHING_WEIGHED);
const partsOf = (id: CriterionId, postings: readonly Partial<JobPosting>[], weighing = NOTHING_WEIGHED) =>
  scoreRoles(recordsOf(postings), weighing).roles.map(({ parts }) => {
    const part = parts.find((one) => one.id === id);
    return [part?.standing, part?.low, part?.high];
  });
const keysOf = (postings: readonly Partial<JobPosting>[], weighing: ReturnType<typeof weighed>) =>
  rankRoles(scoreRoles(recordsOf(postings), weighing), weighing).map(({ record, rank }) => `${rank}:${record.key}`);

describe("a role's parts", () => {
  it("are 0 for the worst and 1 for the best, each in its own direction", () => {
    expect(partsOf("pay", [{ baseSalary: [pay(100, 200)] }, { baseSalary: [pay(300)] }])).toEqual([
      [150, 0, 0],
      [300, 1, 1],
    ]);
    const asked = [8, 2, null].map((amount) => ({ experienceRequirements: years(amount) }));
    expect(partsOf("years", asked).map(([, low]) => low)).toEqual([0, 0.75, 1]);
    const degrees = (["doctorate", "bachelor", null] as const).map((one) => ({ educationRequirements: degree(one) }));
    expect(partsOf("degree", degrees)).toEqual([
      [5, 0, 0],
      [3, 0.4, 0.4],
      [0, 1, 1],
    ]);
    expect(partsOf("posted", [{ datePosted: "2026-11-01" }, { datePosted: "2026-11-03" }])[1]?.slice(1)).toEqual([
      1, 1,
    ]);
    expect(partsOf("travel", [{ travel: "Travels" }, {}])).toEqual([
      [0, 0, 0],
      ["not-stated", 0, 1],
    ]);
    expect(partsOf("home", [{ jobLocationType: "TELECOMMUTE" }, {}])[0]).toEqual([1, 1, 1]);
  });

  it("go the way that the user says", () => {
    const hours = [{ workHours: 20 }, { workHours: 40 }];
    expect(partsOf("hours", hours).map(([, low]) => low)).toEqual([1, 0]);
    expect(partsOf("hours", hours, { ...NOTHING_WEIGHED, hours: "more" }).map(([, low]) => low)).toEqual([0, 1]);
    const least = { ...NOTHING_WEIGHED, pay: "least" } as const;
    expect(partsOf("pay", [{ baseSalary: [pay(100, 200)] }, { baseSalary: [pay(90, 300)] }], least)[0]?.[0]).toBe(100);
    const places = [{ jobLocation: [{ name: "Cork" }, { name: "Austin" }] }, { jobLocation: [{ name: "Austin" }] }, {}];
    expect(partsOf("place", places, { ...NOTHING_WEIGHED, places: ["Cork"] }).map(([at]) => at)).toEqual([
      1,
      0,
      "not-stated",
    ]);
    expect(partsOf("place", places).map(([at]) => at)).toEqual(["not-set", "not-set", "not-stated"]);
  });

  it("may be anything where nobody knows, and say why", () => {
    const [stated, other, none] = partsOf("pay", [
      { baseSalary: [pay(100)] },
      { baseSalary: [pay(100, 100, "CAD")] },
      {},
      { baseSalary: [pay(200)] },
    ]);
    expect([stated, other, none]).toEqual([
      [100, 0, 0],
      ["otherwise", 0, 1],
      ["not-stated", 0, 1],
    ]);
    const unread = sampleRole("9", { problems: [{ field: "workHours", detail: "" }], mine: mine({ stars: 5 }) }).record;
    const parts = scoreRoles([unread], NOTHING_WEIGHED).roles[0]?.parts ?? [];
    expect(parts.find(({ id }) => id === "hours")?.standing).toBe("could-not-be-read");
    expect(parts.find(({ id }) => id === "fit")?.standing).toBe("not-set");
    expect(parts.find(({ id }) => id === "stars")).toEqual({ id: "stars", standing: 5, low: 1, high: 1 });
  });

  it("tell nothing apart where all say the same", () => {
    expect(partsOf("hours", [{ workHours: 40 }, { workHours: 40 }, {}]).map((part) => part.slice(1))).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
      [0, 1],
    ]);
  });
});

describe("the ranking", () => {
  const rich = { baseSalary: [pay(200)], workHours: 40 };
  const calm = { baseSalary: [pay(100)], workHours: 20 };
  const mute = { baseSalary: [pay(150)] };

  it("follows the weights", () => {
    expect(keysOf([calm, rich], weighed(["pay", 3], ["hours", 2]))).toEqual(["1:1", "2:0"]);
    expect(keysOf([calm, rich], weighed(["pay", 2], ["hours", 3]))).toEqual(["1:0", "2:1"]);
    expect(keysOf([calm, rich], weighed(["pay", 2], ["hours", 2]))).toEqual(["1:0", "1:1"]);
    expect(keysOf([calm, rich], NOTHING_WEIGHED)).toEqual([]);
  });

  it("puts what is not stated in the middle of what it could be, and never below", () => {
    const [first, , last] = rankRoles(
      scoreRoles(recordsOf([calm, rich, mute]), NOTHING_WEIGHED),
      weighed(["hours", 1]),
    );
    expect(first?.record.key).toBe("0");
    expect(last?.record.key).toBe("1");
    const ranking = rankRoles(scoreRoles(recordsOf([calm, mute]), NOTHING_WEIGHED), weighed(["pay", 1], ["hours", 1]));
    expect(ranking.map(({ low, middle, high }) => [low, middle, high])).toEqual([
      [0.5, 0.75, 1],
      [0.25, 0.25, 0.25],
    ]);
    expect(openRivals(ranking)).toEqual([]);
    const open = rankRoles(scoreRoles(recordsOf([calm, rich, mute]), NOTHING_WEIGHED), weighed(["hours", 1]));
    expect(openRivals(open).map(({ record }) => record.key)).toEqual([]);
    const close = rankRoles(
      scoreRoles(recordsOf([calm, rich, mute]), NOTHING_WEIGHED),
      weighed(["pay", 4], ["hours", 3]),
    );
    expect(openRivals(close).map(({ record }) => record.key)).toEqual(["2"]);
  });
});

describe("what would change the winner", () => {
  const outcomeOf = (postings: readonly Partial<JobPosting>[], weighing: ReturnType<typeof weighed>) =>
    whatWouldChange(rankRoles(scoreRoles(recordsOf(postings), weighing), weighing), weighing);

  it("is nothing, a tie, or one weight", () => {
    expect(outcomeOf([{}, {}], NOTHING_WEIGHED)).toEqual({ kind: "nothing" });
    expect(outcomeOf([{}], weighed(["pay", 1]))).toEqual({ kind: "alone" });
    expect(outcomeOf([{ workHours: 40 }, { workHours: 40 }], weighed(["hours", 1])).kind).toBe("tie");
    const best = { baseSalary: [pay(200)], workHours: 20, travel: "Travels" };
    const worst = { baseSalary: [pay(100)], workHours: 40, travel: "Travels" };
    expect(outcomeOf([best, worst], weighed(["pay", 1]))).toEqual({ kind: "settled" });
    const outcome = outcomeOf(
      [
        { baseSalary: [pay(200)], workHours: 40 },
        { baseSalary: [pay(100)], workHours: 20 },
      ],
      weighed(["pay", 3], ["hours", 1]),
    );
    expect(outcome).toMatchObject({ kind: "turn", turn: { id: "pay", from: 3, to: 0, level: 1 } });
  });

  it("does change the winner, and a smaller change of any weight does not", () => {
    const posting = fc.record(
      {
        baseSalary: fc.integer({ min: 1, max: 9 }).map((amount) => [pay(amount)]),
        workHours: fc.integer({ min: 1, max: 5 }),
        experienceRequirements: fc.integer({ min: 0, max: 5 }).map(years),
        travel: fc.constant("Travels"),
        datePosted: fc.integer({ min: 1, max: 9 }).map((day) => `2026-11-0${day}`),
      },
      { requiredKeys: [] },
    );
    const weights = fc.array(
      fc.tuple(fc.constantFrom(...CRITERIA.map(({ id }) => id)), fc.integer({ min: 0, max: 5 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(posting, { minLength: 2, maxLength: 6 }), weights, (postings, pairs) => {
        const weighing = weighed(...pairs);
        const scores = scoreRoles(recordsOf(postings), weighing);
        const firstAt = (other: typeof weighing) =>
          rankRoles(scores, other).flatMap(({ record, rank }) => (rank === 1 ? [record.key] : []));
        const before = firstAt(weighing);
        const outcome = whatWouldChange(rankRoles(scores, weighing), weighing);
        if (outcome.kind === "nothing" || outcome.kind === "alone") return before.length === 0;
        if (outcome.kind === "tie") return before.length > 1;
        const [winner = ""] = before;
        const turn = outcome.kind === "turn" ? outcome.turn : undefined;
        const reach = turn ? Math.abs(turn.to - turn.from) : 6;
        const after = turn ? firstAt(withWeight(weighing, turn.id, turn.to)) : [];
        expect(after).not.toContain(winner);
        expect(after.toSorted()).toEqual((turn?.winners ?? []).map(({ record }) => record.key).toSorted());
        const { from = 0, level = 0, to = 0 } = turn ?? {};
        expect((level - from) * (to - level)).toBeGreaterThanOrEqual(-1e-6);
        // Whatever weight is changed by less, the winner stays among the first.
        for (const { id } of CRITERIA) {
          for (let other = 0; other <= 5; other += 1) {
            if (Math.abs(other - (weighing.weights[id] ?? 0)) >= reach) continue;
            const there = firstAt(withWeight(weighing, id, other));
            expect(there.length === 0 || there.includes(winner)).toBe(true);
          }
        }
        return true;
      }),
      { numRuns: 400 },
    );
  });
});

describe("what the user meets", () => {
  it("counts what is answered, and leaves what is not open", () => {
    const records = recordsOf([{}, {}]);
    const share = { answered: 0.75, least: 0.5, most: 0.9 };
    const scores = scoreRoles(records, NOTHING_WEIGHED, ({ key }) => (key === "0" ? share : undefined));
    expect(scores.roles.map(({ parts }) => parts.find(({ id }) => id === "fit"))).toEqual([
      { id: "fit", standing: 0.75, low: 0.5, high: 0.9 },
      { id: "fit", standing: "not-set", low: 0, high: 1 },
    ]);
  });
});

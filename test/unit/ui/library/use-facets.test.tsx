// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { type Choice, NO_CHOICE } from "../../../../src/comparison/filters/choice.ts";
import { useFacets } from "../../../../src/ui/library/use-facets.ts";
import { NOW, sampleRole } from "../../sample-roles.ts";
import { settle } from "../popup/mounted.ts";

// More than are counted at once.
const many = Array.from({ length: 1600 }, (_, at) => sampleRole(String(200_000_000 + at)).record);
const saved: Choice = { ...NO_CHOICE, values: { kept: ["saved"] } };
type Args = Parameters<typeof useFacets>;

function counting() {
  const root = document.body.appendChild(document.createElement("div"));
  let told: ReturnType<typeof useFacets> | undefined;
  const Probe = ({ args }: { readonly args: Args }) => {
    told = useFacets(...args);
    return null;
  };
  const give = (...args: Args) => act(() => render(<Probe args={args} />, root));
  return { give, told: () => told, total: () => told?.facets?.values.get("kept")?.get("seen") };
}

/** As when the words of a few more roles have been read; `days` since each changed. */
const measuredBy = (days: number) => ({ now: NOW, changedAt: () => NOW - days * 86_400_000 });

it("a count goes to its end while words are read, and is made again with the last of them", async () => {
  const { give, told, total } = counting();
  for (let days = 300; days > 280; days -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- a turn of the count for each
    await give(many, NO_CHOICE, measuredBy(days));
    // oxlint-disable-next-line no-await-in-loop -- the same
    await settle();
  }
  expect(total()).toBe(1600);
  await give(many, NO_CHOICE, measuredBy(1));
  await expect
    .poll(() =>
      told()
        ?.facets?.bounds.get("changed")
        ?.limits.some(({ count }) => count === 1600),
    )
    .toBe(true);
});

it("figures of another choice are not told for longer than a moment", async () => {
  const { give, told, total } = counting();
  const by = measuredBy(1);
  await give(many, NO_CHOICE, by);
  await expect.poll(total).toBe(1600);
  // So many that they are not counted within the moment that nobody is told of.
  const endless = Array.from({ length: 60_000 }, (_, at) => many[at % many.length] ?? many[0]).filter(
    (record) => record !== undefined,
  );
  await give(endless, saved, by);
  expect(told()?.isCounting).toBe(false);
  await expect.poll(() => told()?.isCounting, { interval: 5 }).toBe(true);
  await expect.poll(() => told()?.isCounting, { timeout: 10_000 }).toBe(false);
  expect(total()).toBe(60_000);
});

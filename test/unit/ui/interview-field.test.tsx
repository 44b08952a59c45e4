// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import { describe, expect, it } from "vitest";
import { InterviewField } from "../../../src/ui/shared/InterviewField.tsx";
import { WordingContext } from "../../../src/ui/shared/wording.ts";
import { english } from "../sample-roles.ts";

async function mounted(before: string | undefined, keeps = true) {
  for (const old of document.body.children) render(null, old);
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("div"));
  const set: (string | undefined)[] = [];
  function Held() {
    const [interview, setInterview] = useState(before);
    const onSet = (next: string | undefined) => {
      set.push(next);
      if (keeps) setInterview(next);
    };
    return <InterviewField interview={interview} onSet={onSet} />;
  }
  const drawn = (
    <WordingContext.Provider value={english}>
      <Held />
    </WordingContext.Provider>
  );
  await act(() => render(drawn, root));
  const field = (type: string) => root.querySelector<HTMLInputElement>(`input[type=${type}]`);
  return {
    root,
    set,
    values: () => [field("date")?.value, field("time")?.value],
    async type(type: string, value: string, isHalf = false) {
      const input = field(type);
      if (!input) throw new Error(`no ${type}`);
      Object.defineProperty(input, "validity", { configurable: true, value: { badInput: isHalf } });
      await act(() => {
        input.focus();
        input.value = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
    leave: (type: string) => act(() => void field(type)?.dispatchEvent(new FocusEvent("blur"))),
    clear: () => act(() => root.querySelector("button")?.click()),
  };
}

describe("the field of an interview", () => {
  it("is a day first, and then the time of it", async () => {
    const field = await mounted(undefined);
    expect(field.root.querySelector("[role=group]")?.textContent).toContain("Interview");
    expect(field.values()).toEqual(["", undefined]);
    await field.type("date", "2026-12-03");
    await field.leave("date");
    expect(field.values()).toEqual(["2026-12-03", ""]);
    await field.type("time", "14:30");
    await field.type("date", "2026-12-04");
    expect(field.set).toEqual(["2026-12-03", "2026-12-03T14:30", "2026-12-04T14:30"]);
    expect(field.root.querySelectorAll("label")).toHaveLength(2);
    expect([...field.root.querySelectorAll("label")].map((label) => label.textContent)).toEqual([
      "Interview on",
      "Time of the interview",
    ]);
  });

  it("shows a day alone as one, and makes it one again where the time was emptied", async () => {
    const field = await mounted("2026-12-03T14:30");
    await field.type("time", "", true);
    expect(field.set).toEqual([]);
    await field.leave("time");
    expect(field.values()).toEqual(["2026-12-03", "14:30"]);
    await field.type("time", "");
    expect(field.set).toEqual(["2026-12-03"]);
    expect(field.values()).toEqual(["2026-12-03", ""]);
  });

  it("sets nothing that is half typed or no day, and gives it up when it is left", async () => {
    const field = await mounted("2026-12-03T14:30");
    for (const value of ["", "0002-12-03"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await field.type("date", value);
    }
    await field.type("date", "2026-12-03");
    expect(field.set).toEqual([]);
    await field.type("date", "");
    await field.leave("date");
    expect(field.values()).toEqual(["2026-12-03", "14:30"]);
  });

  it("shows what is kept where it could not be set", async () => {
    const field = await mounted("2026-12-03", false);
    await field.type("time", "14:30");
    await field.leave("time");
    expect(field.values()).toEqual(["2026-12-03", ""]);
  });

  it("is taken away by a press, which leaves the focus on the day", async () => {
    const field = await mounted("2026-12-03T14:30");
    const button = field.root.querySelector("button");
    expect(button?.getAttribute("aria-label")).toBe("Take the interview away");
    button?.focus();
    await field.clear();
    expect(field.set).toEqual([undefined]);
    expect(field.values()).toEqual(["", undefined]);
    expect(document.activeElement).toBe(field.root.querySelector("input"));
  });
});

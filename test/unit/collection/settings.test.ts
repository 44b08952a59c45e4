import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, settingsOf } from "../../../src/collection/settings.ts";

describe("settings", () => {
  it.each([
    undefined,
    null,
    5,
    "paused",
    [],
    () => 1,
    { searchMarks: "no", remember: 1, keepMonths: 7, paused: "yes", backupDays: "7" },
  ])("are as nobody had switched anything where %j is stored", (stored) => {
    expect(settingsOf(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it("are what is stored, each by itself, and nothing else that is", () => {
    const whole = { searchMarks: false, remember: "saved", keepMonths: 6, paused: true, backupDays: 14 } as const;
    expect(settingsOf({ ...whole, other: 1 })).toEqual(whole);
    expect(settingsOf({ keepMonths: "6", paused: true })).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  });
});

import { expect, it, vi } from "vitest";
import { describeMoment } from "../../../src/posting/describe.ts";
import { describeFigure, keptByLocale } from "../../../src/posting/formats.ts";
import { english } from "../sample-roles.ts";

it("makes a format once for each locale and variant", () => {
  const make = vi.fn<(locale: string, variant: string) => { said: string }>((locale, variant) => ({
    said: `${locale} ${variant}`,
  }));
  const kept = keptByLocale(make);
  expect([kept("en", "USD"), kept("de", "USD"), kept("en", "EUR"), kept("en", "USD")].map(({ said }) => said)).toEqual([
    "en USD",
    "de USD",
    "en EUR",
    "en USD",
  ]);
  expect(make).toHaveBeenCalledTimes(3);
});

it("keeps no more than a page has use for", () => {
  const make = vi.fn<(locale: string, variant: number) => { variant: number }>((_locale, variant) => ({ variant }));
  const kept = keptByLocale(make);
  for (let variant = 0; variant <= 50; variant += 1) kept("en", variant);
  kept("en", 50);
  expect(make).toHaveBeenCalledTimes(51);
  kept("en", 0);
  expect(make).toHaveBeenCalledTimes(52);
});

it("puts figures as their locale does", () => {
  expect(describeFigure(1234.5678, "en")).toBe("1,234.568");
  expect(describeFigure(1234.5678, "de", 1)).toBe("1.234,6");
});

it("tells a moment by the calendar of where the user is by now", () => {
  const late = Date.UTC(2026, 10, 21, 3);
  vi.stubEnv("TZ", "Pacific/Auckland");
  expect(describeMoment(late, english)).toBe("Nov 21, 2026");
  vi.stubEnv("TZ", "America/Los_Angeles");
  expect(describeMoment(late, english)).toBe("Nov 20, 2026");
  vi.unstubAllEnvs();
});

import { describe, expect, it } from "vitest";
import { findChromium } from "../../tools/find-chromium.ts";
import type { DebianMachine } from "../../tools/this-machine.ts";

/** A machine with the given files; `asked` gathers what it was told to install. */
function machine(files: string[], more: Partial<DebianMachine> = {}) {
  const asked: string[] = [];
  const made: DebianMachine = {
    platform: "linux",
    env: { PATH: "/usr/bin:/home/me/bin", HOME: "/home/me" },
    exists: (path) => files.includes(path),
    list: () => [],
    mayInstall: false,
    hasCjkFonts: () => true,
    install(packages) {
      asked.push(...packages);
      return true;
    },
    ...more,
  };
  return { made, asked, files };
}

describe("findChromium", () => {
  it("takes CHROMIUM_PATH before everything else", () => {
    const { made } = machine(["/opt/mine/chrome", "/usr/bin/chromium"], { env: { CHROMIUM_PATH: "/opt/mine/chrome" } });
    expect(findChromium(made)).toBe("/opt/mine/chrome");
  });

  it("says so when CHROMIUM_PATH names no file, and does not take another browser", () => {
    const { made } = machine(["/usr/bin/chromium"], { env: { CHROMIUM_PATH: "/nowhere" } });
    expect(() => findChromium(made)).toThrow("CHROMIUM_PATH is /nowhere");
  });

  it.each<[NodeJS.Platform, Record<string, string>, string]>([
    ["linux", { PATH: "/home/me/bin" }, "/home/me/bin/chromium"],
    ["linux", { PATH: "/bin" }, "/usr/bin/chromium-browser"],
    ["linux", { PATH: "/bin" }, "/snap/bin/chromium"],
    ["linux", { PATH: "/bin" }, "/usr/bin/microsoft-edge"],
    ["darwin", { HOME: "/Users/me" }, "/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["darwin", { HOME: "/Users/me" }, "/Users/me/Applications/Brave Browser.app/Contents/MacOS/Brave Browser"],
    ["win32", { LOCALAPPDATA: "C:\\L" }, "C:\\L\\Chromium\\Application\\chrome.exe"],
    ["win32", { "ProgramFiles(x86)": "C:\\P" }, "C:\\P\\Microsoft\\Edge\\Application\\msedge.exe"],
  ])("finds it in a usual place of %s, given %o", (platform, env, path) => {
    expect(findChromium(machine([path], { platform, env }).made)).toBe(path);
  });

  it("finds the newest that another tool keeps", () => {
    const path = (version: string) => `/home/me/.cache/puppeteer/chrome/${version}/chrome-linux64/chrome`;
    const { made } = machine([path("linux-140"), path("linux-141")], {
      list: (folder) => (folder.endsWith("puppeteer/chrome") ? ["linux-140", "linux-141"] : []),
    });
    expect(findChromium(made)).toBe(path("linux-141"));
  });

  it("never takes branded Google Chrome", () => {
    const { made } = machine(["/usr/bin/google-chrome", "/opt/google/chrome/chrome", "/usr/bin/google-chrome-stable"]);
    expect(() => findChromium(made)).toThrow("Google Chrome will not do");
  });

  it("installs Debian's where it may, and takes that", () => {
    const { made, asked, files } = machine([], { mayInstall: true });
    const install = made.install;
    const installing = {
      ...made,
      install: (packages: readonly string[]) => (files.push("/usr/bin/chromium"), install(packages)),
    };
    expect(findChromium(installing)).toBe("/usr/bin/chromium");
    expect(asked).toContain("chromium");
  });

  it.each<[NodeJS.Platform, string]>([
    ["linux", "apt-get install chromium"],
    ["darwin", "brew install --cask chromium"],
    ["win32", "Install Microsoft Edge"],
  ])("says what to install on %s where it may not", (platform, words) => {
    const { made, asked } = machine([], { platform });
    expect(() => findChromium(made)).toThrow(words);
    expect(asked).toEqual([]);
  });

  it("says what to install where installing failed", () => {
    const { made } = machine([], { mayInstall: true, install: () => false });
    expect(() => findChromium(made)).toThrow("CHROMIUM_PATH");
  });

  it("adds fonts for Japanese where they are missing, and goes on without", () => {
    const { made } = machine(["/usr/bin/chromium"], {
      mayInstall: true,
      hasCjkFonts: () => false,
      install: () => false,
    });
    expect(findChromium(made)).toBe("/usr/bin/chromium");
  });
});

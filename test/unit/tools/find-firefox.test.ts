import { describe, expect, it } from "vitest";
import { findFirefox } from "../../tools/find-firefox.ts";
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
  return { made, asked };
}

describe("findFirefox", () => {
  it("takes FIREFOX_PATH before everything else, and says so when it names no file", () => {
    const env = { FIREFOX_PATH: "/opt/mine/firefox" };
    expect(findFirefox(machine(["/opt/mine/firefox", "/usr/bin/firefox"], { env }).made)).toBe("/opt/mine/firefox");
    const { made, asked } = machine(["/usr/bin/firefox"], { env, mayInstall: true });
    expect(() => findFirefox(made)).toThrow("FIREFOX_PATH is /opt/mine/firefox");
    expect(asked).toEqual([]);
  });

  it.each<[NodeJS.Platform, Record<string, string>, string]>([
    ["linux", { PATH: "/home/me/bin" }, "/home/me/bin/firefox"],
    ["linux", { PATH: "/bin" }, "/usr/bin/firefox-esr"],
    ["darwin", { HOME: "/Users/me" }, "/Applications/Firefox.app/Contents/MacOS/firefox"],
    ["darwin", { HOME: "/Users/me" }, "/Users/me/Applications/Firefox Nightly.app/Contents/MacOS/firefox"],
    ["win32", { ProgramFiles: "C:\\P" }, "C:\\P\\Mozilla Firefox\\firefox.exe"],
  ])("finds it in a usual place of %s, given %o", (platform, env, path) => {
    expect(findFirefox(machine([path], { platform, env }).made)).toBe(path);
  });

  it("installs Debian's where it may, and takes that", () => {
    const files: string[] = [];
    const { made } = machine(files, {
      mayInstall: true,
      install: (packages) => files.push(...packages.map((name) => `/usr/bin/${name}`)) > 0,
    });
    expect(findFirefox(made)).toBe("/usr/bin/firefox-esr");
  });

  it.each<[NodeJS.Platform, string]>([
    ["linux", "apt-get install firefox-esr"],
    ["darwin", "brew install --cask firefox"],
    ["win32", "winget install Mozilla.Firefox"],
  ])("says what to install on %s where it may not", (platform, words) => {
    const { made, asked } = machine([], { platform });
    expect(() => findFirefox(made)).toThrow(words);
    expect(asked).toEqual([]);
  });

  it("says what to install where installing failed", () => {
    const { made } = machine([], { mayInstall: true, install: () => false });
    expect(() => findFirefox(made)).toThrow("FIREFOX_PATH");
  });
});

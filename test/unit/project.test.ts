import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "./source-files.ts";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly version?: string }>>;
}

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe("the project", () => {
  it("names no package registry's host, so that it installs from any", () => {
    const hosts = [
      ["registry", "npmjs", "org"],
      ["registry", "yarnpkg", "com"],
      ["npm", "pkg", "github", "com"],
    ];
    const names = hosts.map((parts) => parts.join("."));
    const naming = filesUnder(".").filter(({ text }) => names.some((name) => text.includes(name)));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it("locks versions without the addresses they came from", () => {
    const { packages } = readJson("package-lock.json") as Lock;
    expect(Object.keys(packages).length).toBeGreaterThan(20);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
  });

  it("pins every version exactly", () => {
    const { dependencies, devDependencies } = readJson("package.json") as Package;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

import { expect, it } from "vitest";
import config from "../../wxt.config.ts";

const manifestFor = async (browser: string) => {
  const { manifest } = config;
  if (typeof manifest !== "function") throw new Error("the manifest is made for each browser");
  return manifest({ browser, command: "build", mode: "production", manifestVersion: 3 });
};

it("the library is Firefox's sidebar, and costs Chrome no permission", async () => {
  expect(await manifestFor("firefox")).toHaveProperty("sidebar_action.default_panel", "library.html");
  const chrome = await manifestFor("chrome");
  expect(chrome).not.toHaveProperty("sidebar_action");
  expect(JSON.stringify(chrome)).not.toContain("sidePanel");
});

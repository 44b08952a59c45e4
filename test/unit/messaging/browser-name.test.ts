import { expect, it } from "vitest";
import { browserName } from "../../../src/messaging/browser-name.ts";

it.each([
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
    "Chromium 156",
  ],
  ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/155.0.1.2", "Edge 155"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101 Firefox/142.0", "Firefox 142"],
  ["something else", "another browser"],
])("%s", (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});

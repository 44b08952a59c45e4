import { expect, it } from "vitest";
import { serveWelcome } from "../../../src/messaging/welcome.ts";

it("the first page opens after an installation, and after nothing else", async () => {
  let told: ((details: { reason: string }) => void) | undefined;
  let opened = 0;
  const failures: unknown[] = [];
  const open = () => {
    opened += 1;
    return Promise.reject(new Error("no window"));
  };
  serveWelcome(
    (error) => failures.push(error),
    { addListener: (hear: typeof told) => void (told = hear) } as never,
    open,
  );
  for (const reason of ["update", "chrome_update", "browser_update", "shared_module_update"]) told?.({ reason });
  expect(opened).toBe(0);
  told?.({ reason: "install" });
  await Promise.resolve();
  expect([opened, failures.map(String)]).toEqual([1, ["Error: no window"]]);
});

import { testPage } from "../tools/routes.ts";
import { type Browsing, openBrowser } from "./browsing.ts";
import { cardCount, cardOn, saveRole, writeNote } from "./card.ts";
import { closedCard } from "./closed-card.ts";
import { expect, test } from "./fixtures.ts";

const { url, html } = testPage("sectioned");
const COVERED = "Nothing was changed: something on the page covers this card or fades it.";

interface KeptRole {
  readonly key: string;
  readonly posting: { readonly title: string };
  readonly mine: { readonly saved?: { readonly value: boolean }; readonly stars?: { readonly value?: number } };
}

async function kept({ worker }: Browsing): Promise<readonly KeptRole[]> {
  return (await worker()).evaluate(async () => {
    const opening = indexedDB.open("pomona");
    await new Promise((settle) => opening.addEventListener("success", settle));
    const reading = opening.result.transaction("postings").objectStore("postings").getAll();
    await new Promise((settle) => reading.addEventListener("success", settle));
    opening.result.close();
    return reading.result as KeptRole[];
  });
}

/** What is kept, by role number: its title, and whether it is saved. */
async function keptRoles(browsing: Browsing): Promise<Readonly<Record<string, string>>> {
  const roles = await kept(browsing);
  return Object.fromEntries(
    roles.map(({ key, posting, mine }) => [key, `${posting.title}${mine.saved?.value ? ", saved" : ""}`]),
  );
}

async function keptStars(browsing: Browsing): Promise<number | undefined> {
  return (await kept(browsing))[0]?.mine.stars?.value;
}

/**
 * For a page, before anything of it runs: keeps every shadow root that is made, and defines what our elements are named
 * like, as whoever defines an element has its root, closed or not.
 */
function layTraps(): void {
  const roots: ShadowRoot[] = [];
  Element.prototype.attachShadow = new Proxy(Reflect.get(Element.prototype, "attachShadow"), {
    apply(attach, element, [options]: [ShadowRootInit]) {
      const root = Reflect.apply(attach, element, [{ ...options, mode: "open" }]);
      roots.push(root);
      return root;
    },
  });
  const internals: ElementInternals[] = [];
  const take = (base: typeof HTMLElement) =>
    class extends base {
      constructor() {
        super();
        internals.push(this.attachInternals());
      }
    };
  for (const name of ["pomona-card", "pomona-mark"]) customElements.define(name, take(HTMLElement));
  customElements.define("pomona-div", take(HTMLDivElement), { extends: "div" });
  Object.assign(window, { roots, internals });
}

/** All that a page's script can do to a card without a person: nothing of it may press, type, or take the card away. */
function attack(): unknown {
  const host = document.querySelector<HTMLElement>(".pomona-card");
  if (!host) throw new Error("There is no card.");
  for (const name of ["pomona:started", "pomona:search-started"]) document.dispatchEvent(new Event(name));
  for (const message of [{ card: "save-role" }, { collection: "remove", args: [["*"], 1] }, "pomona:started"])
    window.postMessage(message, "*");
  const { left, top, width, height } = new DOMRect(innerWidth - 360, 60, 340, 600);
  const touched = new Set<string>();
  for (let x = left; x < left + width; x += 20)
    for (let y = top; y < top + height; y += 20) {
      const met = document.elementFromPoint(x, y);
      if (!(met instanceof HTMLElement) || met !== host) continue;
      touched.add(met.nodeName);
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
        met.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
    }
  host.click();
  host.focus();
  for (const key of ["Enter", " ", "Tab", "s", "5"])
    for (const type of ["keydown", "keyup"])
      for (const at of [host, document, window])
        at.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, altKey: true, shiftKey: true }));
  const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
  let inner: unknown;
  try {
    inner = host.attachInternals();
  } catch {
    inner = "refused";
  }
  return {
    roots: (Reflect.get(window, "roots") as unknown[]).length,
    root: host.shadowRoot,
    inner,
    defined: (Reflect.get(window, "internals") as ElementInternals[]).map(({ shadowRoot }) => shadowRoot?.innerHTML),
    text: host.textContent,
    touched: [...touched],
    mayAsk: typeof chrome?.runtime?.sendMessage,
  };
}

test("gives a page no way into the card that ships: no root, no press, no key, no word in a note", async ({
  profile,
  site,
}) => {
  const browsing = await openBrowser({ profile, site, build: "shipping" });
  await browsing.context.addInitScript(layTraps);
  const page = await browsing.visit(url);
  const card = await closedCard(page);
  await expect.poll(() => card.call("return !this.disabled", "BUTTON", "save").catch(() => false)).toBe(true);
  const none = { roots: 0, root: null, inner: "refused", defined: [], text: "", touched: ["DIV"], mayAsk: "undefined" };
  expect(await page.evaluate(attack)).toEqual(none);
  // Not even whoever got hold of a button could press it.
  await card.call("this.click(); this.dispatchEvent(new MouseEvent('click', { bubbles: true }))", "BUTTON", "save");
  await expect.poll(() => keptRoles(browsing)).toEqual({ "200910202-0836": "Firmware Release Lead" });
  expect(await cardCount(page)).toBe(1);

  await card.press("BUTTON", "save");
  await expect.poll(() => card.has("TEXTAREA")).toBe(true);
  await expect.poll(() => keptRoles(browsing)).toEqual({ "200910202-0836": "Firmware Release Lead, saved" });
  await card.press("TEXTAREA");
  await page.keyboard.type("Ask about pay");
  const edits = ["insertText", "delete", "undo", "insertLineBreak", "forwardDelete"];
  await page.evaluate((names) => {
    document.execCommand("selectAll");
    for (const name of names) document.execCommand(name, false, "EVIL");
    // In the midst of what a person types.
    for (const type of ["keydown", "beforeinput", "input", "keyup"])
      window.addEventListener(type, () => void document.execCommand("insertText", false, "EVIL"), { once: true });
  }, edits);
  expect(await card.call("return this.value", "TEXTAREA")).toBe("Ask about pay");
  await page.keyboard.press("End");
  await page.keyboard.type("!");
  expect(await card.call("return this.value", "TEXTAREA")).toBe("Ask about pay!");
  expect(await page.content()).not.toContain("Ask about");
  expect(browsing.faults).toEqual([]);
  await browsing.close();
});

/** Ways to hide a card so that a press on it is meant for something else. */
const COVERS: Readonly<Record<string, () => void>> = {
  "the whole page faded": () => document.documentElement.style.setProperty("opacity", "0.01", "important"),
  "the whole page blurred": () => document.documentElement.style.setProperty("filter", "blur(9px)"),
  "something in the top layer": () => {
    const cover = document.body.appendChild(document.createElement("div"));
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100vw;height:100vh;margin:0;pointer-events:none;opacity:.01";
    cover.showPopover();
  },
};

test("is where and what it is whatever the page's styles say, and believes no press that the page covers", async ({
  browsing,
}) => {
  const page = await browsing.visit(url);
  const save = cardOn(page).getByRole("button", { name: "Save role" });
  await expect(save).toBeEnabled();
  const before = await cardOn(page).boundingBox();
  await page.addStyleTag({
    content: `.pomona-card, * > .pomona-card, html > div { opacity: .01 !important; display: none !important;
      transform: translate(-900px) scale(.1) !important; clip-path: inset(50%) !important; filter: blur(9px) !important;
      position: absolute !important; inset: -999px !important; visibility: hidden !important; zoom: .2 !important;
      color: transparent !important; font-size: 1px !important; pointer-events: none !important }
      html { font-size: 1px } aside, .card, .btn { display: none !important }`,
  });
  await page.locator(".pomona-card").evaluate((host: HTMLElement) => {
    host.style.cssText =
      "opacity:.01!important;display:none!important;transform:scale(.1)!important;visibility:hidden!important;clip-path:inset(50%)!important";
    host.hidden = true;
    host.inert = true;
    host.inert = false;
  });
  expect(await cardOn(page).boundingBox()).toEqual(before);

  // Seen, it works at once.
  await saveRole(page);
  const star = (at: number) => cardOn(page).getByRole("radio", { name: `${at} of 5 stars` });
  const refused = cardOn(page).locator(".failure");
  for (const [name, cover] of Object.entries(COVERS)) {
    await page.evaluate(cover);
    // The browser tells of it within a tenth of a second; a press may come before that.
    await expect(async () => {
      await star(3).dispatchEvent("click");
      await expect(refused, name).toContainText(COVERED, { timeout: 100 });
    }, name).toPass({ intervals: [50] });
    const stars = await keptStars(browsing);
    for (const at of [1, 2, 4, 5]) await star(at).dispatchEvent("click");
    await cardOn(page).getByRole("button", { name: "Saved", exact: true }).dispatchEvent("click");
    expect(await keptStars(browsing), name).toBe(stars);
    await page.evaluate(() => {
      document.documentElement.removeAttribute("style");
      document.querySelector("[popover]")?.remove();
    });
    // Seen again, it works again, by the keyboard as well.
    await star(1).focus();
    await expect(async () => {
      await page.keyboard.press("2");
      await expect(refused, name).toHaveCount(0, { timeout: 100 });
    }, name).toPass({ intervals: [50] });
    await expect.poll(() => keptStars(browsing)).toBe(2);
  }
  await writeNote(page, "Call on Monday");
  expect(await keptRoles(browsing)).toEqual({ "200910202-0836": "Firmware Release Lead, saved" });
});

test("comes back where the page takes it away, reads on where the page names things like it, and stays whole", async ({
  browsing,
  site,
}) => {
  const names = ["pomonaFindPosting", "pomonaOpenCard", "pomonaWordsOnPage", "pomonaTellHistory", "pomonaPreact"];
  const named = names.map((name) => `<a id="${name}" hidden></a>`).join("");
  site.set(url, html.replace("<main", `${named}<main`));
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toBeVisible();
  await page.evaluate(() => document.querySelector(".pomona-card")?.remove());
  await saveRole(page);
  // A value's words are shown by a script that is brought.
  await cardOn(page).getByRole("button", { name: "$", exact: false }).first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("pomona-source")?.size ?? 0)).toBeGreaterThan(0);
  // A page that gives the document's own names to its elements is one that cannot be read, and no more than that.
  site.set(url, html.replace("<main", '<form name="title"></form><img name="body"><main'));
  await page.reload();
  await page.evaluate(() => document.body);
  expect(await keptRoles(browsing)).toEqual({ "200910202-0836": "Firmware Release Lead, saved" });
});

test("keeps the right role, once, on a page that changes without end, goes on without end, and is endless", async ({
  browsing,
}) => {
  const { url: tide, html: router } = testPage("in-page-navigation");
  const other = new URL("/en-us/details/200911313-0836/lighthouse-systems-engineer", tide).href;
  const page = await browsing.visit(tide);
  await expect(cardOn(page).getByRole("heading", { name: "Tide Table Analyst" })).toBeVisible();
  expect(router).toContain("200911313-0836");

  // Fifty addresses a second, the words of each a moment late or never.
  await page.evaluate(
    async ([first = "", second = ""]) => {
      const main = document.querySelector("main");
      const says = new Map([[first, main?.innerHTML ?? ""]]);
      for (let turn = 0; turn < 100; turn++) {
        const to = turn % 2 ? first : second;
        history.pushState(null, "", to);
        const words = says.get(to);
        if (main && words !== undefined && turn % 3) main.innerHTML = words;
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (document.querySelectorAll(".pomona-card").length > 1) throw new Error("There are two cards.");
      }
      history.pushState(null, "", first);
      if (main) main.innerHTML = says.get(first) ?? "";
    },
    [tide, other],
  );
  await expect(cardOn(page).getByRole("heading", { name: "Tide Table Analyst" })).toBeVisible();
  expect(await cardCount(page)).toBe(1);
  expect(await keptRoles(browsing)).toEqual({ "200911212-0836": "Tide Table Analyst" });

  // Changes in every frame, on a page of a hundred thousand elements.
  await page.evaluate(() => {
    const box = document.body.appendChild(document.createElement("div"));
    box.innerHTML = "<div><p>You tend <b>trees</b>.</p><i></i></div>".repeat(25_000);
    const spot = document.body.appendChild(document.createElement("p"));
    const change = () => {
      spot.textContent = String(Math.random());
      setTimeout(change);
    };
    change();
  });
  await saveRole(page);

  await page.close();

  // Twenty million characters are more than any posting: nothing of it is kept, and the card says so.
  const long = await browsing.visit(url);
  await expect(cardOn(long).getByRole("button", { name: "Save role" })).toBeEnabled();
  await long.evaluate(() => {
    const row = document.getElementById("jobdetails-jobdetails-jobdescription-content-row");
    for (let turn = 0; turn < 200; turn++) {
      const line = document.createElement("p");
      // What is not on the screen need not be laid out, which is the browser's work and not the reader's.
      line.style.cssText = "content-visibility: auto; contain-intrinsic-size: 1px 1px";
      line.textContent = "A long line about nothing. ".repeat(3850);
      row?.append(line);
    }
  });
  await expect(cardOn(long)).toContainText("Pomona could not accept this", { timeout: 20_000 });
  expect(await keptRoles(browsing)).toEqual({
    "200910202-0836": "Firmware Release Lead",
    "200911212-0836": "Tide Table Analyst, saved",
  });
});

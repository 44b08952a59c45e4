// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { NOW } from "../../sample-roles.ts";
import { mountedPopup, settle } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

describe("the popup beside other pages", () => {
  let popup: Awaited<ReturnType<typeof mountedPopup>>;
  beforeEach(async () => {
    popup = await mountedPopup(threeRoles());
  });

  /** From now on a list is read at once and answered when the test says so. */
  function holdLists() {
    const list = popup.collection.list.bind(popup.collection);
    let release = () => {};
    popup.collection.list = async () => {
      const listed = await list();
      await new Promise<void>((resolve) => (release = resolve));
      return listed;
    };
    return { list, answer: () => release() };
  }

  it("shows what another page changed when the user comes back", async () => {
    await popup.collection.setMine("200000003", { saved: true }, NOW);
    await popup.comeBack();
    expect(popup.titles()).toHaveLength(3);
    await popup.collection.setMine("200000003", { saved: false }, NOW + 1);
    await act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await settle();
    expect(popup.titles()).toHaveLength(2);
  });

  it("does not take a change back for a list that was asked for before it", async () => {
    const { list, answer } = holdLists();
    await popup.comeBack();
    await popup.press("x", popup.one(".row"));
    popup.collection.list = list;
    answer();
    await settle();
    expect(popup.titles()).toEqual(["Hinge Engineer"]);
  });

  it("looks again where the user comes back while a list is on its way, which may be older", async () => {
    const { list, answer } = holdLists();
    await popup.hear(...Array.from({ length: 30 }, (_, at) => `2000001${at}`));
    await popup.collection.setMine("200000003", { saved: true }, NOW);
    await popup.comeBack();
    popup.collection.list = list;
    answer();
    await settle();
    expect(popup.titles()).toHaveLength(3);
  });

  it("keeps in sight what could not be done, though the roles were read again since", async () => {
    popup.collection.failWith("storage-full");
    await popup.press("x", popup.one(".row"));
    popup.collection.failWith(undefined);
    await popup.comeBack();
    expect(popup.one("[role=alert]").textContent).toContain("The disk is full");
  });

  it("keeps what could not be done in sight, with a way to try again", async () => {
    popup.collection.failWith("storage-full");
    await popup.press("x", popup.one(".row"));
    expect(popup.one("[role=alert]").textContent).toContain("The disk is full");
    expect(popup.titles()).toHaveLength(2);
    popup.collection.failWith(undefined);
    await popup.click(popup.button("Try again"));
    expect(popup.titles()).toEqual(["Hinge Engineer"]);
    expect(popup.all("[role=alert]")).toHaveLength(0);
  });
});

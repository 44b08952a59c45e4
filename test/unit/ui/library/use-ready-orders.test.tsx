// @vitest-environment happy-dom
import { render } from "preact";
import { expect, it } from "vitest";
import { COLUMNS, inOrder } from "../../../../src/ui/library/columns.ts";
import { useReadyOrders } from "../../../../src/ui/library/use-ready-orders.ts";
import { ranksOf } from "../../../../src/ui/popup/sort-roles.ts";
import { WordingContext } from "../../../../src/ui/shared/wording.ts";
import { english, sampleRole } from "../../sample-roles.ts";
import { settle } from "../popup/mounted.ts";

const titled = (...titles: readonly string[]) =>
  titles.map((title, at) => sampleRole(String(200_000_001 + at), { posting: { title, employmentUnit: title } }).record);

it("has all roles in each order of the columns shown before anybody asks for it, and of no other", async () => {
  const root = document.body.appendChild(document.createElement("div"));
  const Ready = (props: { readonly records: ReturnType<typeof titled> | undefined }) => {
    useReadyOrders(props.records, ["title"]);
    return null;
  };
  const draw = (records: ReturnType<typeof titled> | undefined) =>
    render(
      <WordingContext.Provider value={english}>
        <Ready records={records} />
      </WordingContext.Provider>,
      root,
    );
  // Ranks that are there are given again whole, also to whoever asks for one of the texts.
  const known = (id: "title" | "team", text: string) => [...ranksOf([text], COLUMNS[id].key, english.locale).keys()];
  draw(undefined);
  await settle(150);
  let asked = 0;
  const roles = titled("Moss Painter", "Goose Keeper", "Reed Cutter").map(({ posting, ...record }) => ({
    ...record,
    get posting() {
      asked += 1;
      return posting;
    },
  }));
  draw(roles);
  await settle(350);
  asked = 0;
  const ordered = (descending: boolean) => inOrder(roles, { column: "title", descending }, english.locale, roles);
  const [up, down] = [ordered(false), ordered(true)];
  // Nothing is looked at any more.
  expect(asked).toBe(0);
  expect(up.map(({ posting }) => posting.title)).toEqual(["Goose Keeper", "Moss Painter", "Reed Cutter"]);
  expect(down).toEqual(up.toReversed());
  expect(known("title", "Reed Cutter")).toEqual(["Goose Keeper", "Moss Painter", "Reed Cutter"]);
  expect(known("team", "Reed Cutter")).toEqual(["Reed Cutter"]);
  render(null, root);
});

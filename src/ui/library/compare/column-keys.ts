/** What a key does to the column whose head has the focus. `by`: places, a negative number towards the front. */
export type ColumnDoing = { readonly do: "go" | "move"; readonly by: -1 | 1 } | { readonly do: "pin" | "take-out" };

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What a key does in the head of a column; `rtl`: the words run from right to left. */
export function columnKey(event: KeyPress, rtl: boolean): ColumnDoing | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case "ArrowLeft":
    case "ArrowRight": {
      const by = (event.key === "ArrowRight") === rtl ? -1 : 1;
      return { do: event.shiftKey ? "move" : "go", by };
    }
    case "p":
    case "P":
      return { do: "pin" };
    case "x":
    case "X":
    case "Delete":
      return { do: "take-out" };
    default:
      return undefined;
  }
}

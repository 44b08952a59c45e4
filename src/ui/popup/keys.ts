/** What a key does to the row in focus. */
export type ListDoing =
  | { readonly do: "move"; readonly by: number }
  | { readonly do: "choose" | "open-page" | "remove" | "detail" | "unfold" | "fold" }
  | { readonly do: "rate"; readonly stars: number | undefined };

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target" | "defaultPrevented">;

/** What a key does while a row has the focus; nothing for a key that is not of the list or is meant for a control. */
export function listKey(event: KeyPress, page: number): ListDoing | undefined {
  if (isForControl(event) || !isRow(event.target)) return undefined;
  if (/^[0-5]$/.test(event.key)) return { do: "rate", stars: Number(event.key) || undefined };
  switch (event.key) {
    case "ArrowDown":
      return { do: "move", by: 1 };
    case "ArrowUp":
      return { do: "move", by: -1 };
    case "ArrowRight":
    case "ArrowLeft":
      return { do: isForward(event.key, event.target) ? "unfold" : "fold" };
    case "PageDown":
      return { do: "move", by: page };
    case "PageUp":
      return { do: "move", by: -page };
    case "Home":
      return { do: "move", by: -Infinity };
    case "End":
      return { do: "move", by: Infinity };
    case " ":
      return { do: "choose" };
    case "Enter":
      return { do: "open-page" };
    case "x":
    case "X":
    case "Delete":
      return { do: "remove" };
    case "e":
    case "E":
      return { do: "detail" };
    default:
      return undefined;
  }
}

/** What a key does anywhere in the popup. */
export type PopupDoing = "search" | "compare" | "undo" | "help" | "differences" | "library" | "to-list" | "back";

/** What a key does wherever the focus is; single keys do nothing in a field. */
export function popupKey(event: KeyPress): PopupDoing | undefined {
  const field = isField(event.target);
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z")
    return field ? undefined : "undo";
  if (isForControl(event)) return undefined;
  if (event.key === "ArrowDown" && isSearch(event.target)) return "to-list";
  // In a search with words in it, the browser's own Escape clears them.
  if (event.key === "Escape") return isSearch(event.target) && event.target.value !== "" ? undefined : "back";
  if (field) return undefined;
  switch (event.key) {
    case "/":
      return "search";
    case "c":
    case "C":
      return "compare";
    case "d":
    case "D":
      return "differences";
    case "l":
    case "L":
      return "library";
    case "?":
      return "help";
    case "ArrowDown":
      return event.target instanceof HTMLBodyElement ? "to-list" : undefined;
    default:
      return undefined;
  }
}

/** Whether an arrow points the way in which the words run. */
function isForward(key: string, row: HTMLElement): boolean {
  return (key === "ArrowRight") === (getComputedStyle(row).direction !== "rtl");
}

function isForControl({ ctrlKey, metaKey, altKey, defaultPrevented }: KeyPress): boolean {
  return ctrlKey || metaKey || altKey || defaultPrevented;
}

function isRow(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset["index"] !== undefined;
}

/** A place to type or pick in; check boxes, radio buttons and sliders take no letters. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "range"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function isSearch(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "search";
}

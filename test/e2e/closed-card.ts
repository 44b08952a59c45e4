import type { CDPSession, Page } from "@playwright/test";

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** A card behind its closed root, as only the browser's own protocol sees it. */
export interface ClosedCard {
  /** Presses, as a person would, what is of that element and has that in its class. */
  readonly press: (element: string, inClass?: string) => Promise<void>;
  /** Whether it is there. */
  readonly has: (element: string, inClass?: string) => Promise<boolean>;
  /** Calls a function on it, as nobody but a debugger can. */
  readonly call: (body: string, element: string, inClass?: string) => Promise<unknown>;
}

/** Opens the way to the closed card of a page. */
export async function closedCard(page: Page): Promise<ClosedCard> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  const find = async (element: string, inClass = "") => {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const card = all(root).find((node) => classOf(node).includes("pomona-card"));
    const [shadow] = card?.shadowRoots ?? [];
    return all(shadow).find((node) => node.nodeName === element && classOf(node).includes(inClass));
  };
  const need = async (element: string, inClass = "") => {
    const found = await find(element, inClass);
    if (!found) throw new Error(`The card has no ${element} ${inClass}`);
    return found;
  };
  return {
    async press(element, inClass) {
      const { x, y } = await middleOf(session, await need(element, inClass));
      await page.mouse.click(x, y);
    },
    has: async (element, inClass) => (await find(element, inClass)) !== undefined,
    async call(body, element, inClass) {
      const { object } = await session.send("DOM.resolveNode", { nodeId: (await need(element, inClass)).nodeId });
      const functionDeclaration = `function () { ${body} }`;
      const { result } = await session.send("Runtime.callFunctionOn", {
        ...(object.objectId !== undefined && { objectId: object.objectId }),
        functionDeclaration,
        returnByValue: true,
      });
      return result.value as unknown;
    },
  };
}

function all(node: DomNode | undefined): readonly DomNode[] {
  return node ? [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(all)] : [];
}

function classOf({ attributes = [] }: DomNode): string {
  return attributes[attributes.indexOf("class") + 1] ?? "";
}

async function middleOf(session: CDPSession, { nodeId }: DomNode): Promise<{ x: number; y: number }> {
  const { model } = await session.send("DOM.getBoxModel", { nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

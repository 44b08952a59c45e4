import { browser } from "wxt/browser";

/**
 * What the background tells the card of a tab: `toggle-card` and `save-role` are the user's keyboard commands;
 * `look-again` says that the user's side of some role changed elsewhere (another tab, the popup); `begin-again`, that
 * Pomona was paused on the site, or resumed.
 */
export const CARD_COMMANDS = ["toggle-card", "save-role", "look-again", "begin-again"] as const;
export type CardCommand = (typeof CARD_COMMANDS)[number];

interface CardMessage {
  readonly card: CardCommand;
}

/** The command of that name; nothing for a name that the card does not know. */
export function cardCommandOf(name: unknown): CardCommand | undefined {
  return CARD_COMMANDS.find((command) => command === name);
}

/** Calls `act` for every command that arrives, until the returned function is called. For the page's script. */
export function listenForCardCommands(
  act: (command: CardCommand) => void,
  onMessage: Pick<typeof browser.runtime.onMessage, "addListener" | "removeListener"> = browser.runtime.onMessage,
): () => void {
  const hear = (message: unknown): undefined => {
    const command = cardCommandOf((message as Partial<CardMessage> | null)?.card);
    if (command) act(command);
  };
  onMessage.addListener(hear);
  return () => onMessage.removeListener(hear);
}

/** Tells the card of a tab; a tab without a card is no error. For the background. */
export async function tellCard(
  tab: number,
  command: CardCommand,
  tabs: Pick<typeof browser.tabs, "sendMessage"> = browser.tabs,
): Promise<void> {
  const message: CardMessage = { card: command };
  // A tab without our script answers "Receiving end does not exist": most tabs have none.
  await tabs.sendMessage(tab, message).catch(() => undefined);
}

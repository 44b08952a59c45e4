import { familyOf, parsePostingAddress } from "../../posting/address.ts";
import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/**
 * The role number as printed: nine digits, since September 2025 mostly with the code of a place. Of several, the one
 * that the address names; a board's own suffix ("200565945-4") is not Apple's and is left off.
 */
export const identifier: Field<"identifier"> = ({ url, header }) => {
  const shown = header.identifiers ?? [];
  const numbers = shown.flatMap((text) => /(?<!\d)\d{9}(?:-\d{4}(?!\d))?(?!\d)/.exec(text)?.[0] ?? []);
  const address = parsePostingAddress(url)?.identifier;
  const named = numbers.find((number) => address !== undefined && familyOf(number) === familyOf(address));
  const number = named ?? numbers[0];
  if (number === undefined) return shown[0] ? { unread: shown[0] } : undefined;
  return fromHeader(number, number);
};

import { familyOf, parsePostingAddress } from "../../posting/address.ts";
import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** Nine digits that stand alone: no part of a longer figure, of a sum or of a telephone number. */
const NUMBER = /(?<![\d+]|\d[-.,])\d{9}(?:-\d{4}(?![\d-]))?(?!\d|[.,]\d)/g;

/** Every role number that was seen begins so, on 4,700 pages from 2018 to 2026. */
const OF_APPLE = /^(?:200|114)/;

/**
 * The role number as printed: nine digits, since September 2025 mostly with the code of a place. Of several, the one
 * that the address names; a board's own suffix ("200565945-4") is not Apple's and is left off. A number of another
 * form is one only where the address says so.
 */
export const identifier: Field<"identifier"> = ({ url, header }) => {
  const shown = header.identifiers ?? [];
  const role = familyOf(parsePostingAddress(url)?.identifier ?? "");
  const numbers = shown.flatMap((text) => text.match(NUMBER) ?? []);
  const number =
    numbers.find((each) => role !== undefined && familyOf(each) === role) ??
    numbers.find((each) => OF_APPLE.test(each));
  if (number === undefined) return shown[0] ? { unread: shown[0] } : undefined;
  return fromHeader(number, number);
};

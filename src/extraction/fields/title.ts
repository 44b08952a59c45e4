import { isName } from "../words/is-name.ts";
import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** Apple's site by its own name, which stands where no posting gave the page a title. */
const SITE = /^(?:(?:Jobs|Careers)(?: - |\s)?)*(?:at )?Apple$/i;

/** The title as shown. */
export const title: Field<"title"> = ({ header: { title: shown } }) => {
  if (!shown) return undefined;
  return isName(shown) && !SITE.test(shown) ? fromHeader(shown, shown) : { unread: shown };
};

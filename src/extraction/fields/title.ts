import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** The title as shown. */
export const title: Field<"title"> = ({ header: { title: shown } }) => (shown ? fromHeader(shown, shown) : undefined);

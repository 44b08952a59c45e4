import type { Field } from "./field.ts";

/** Every posting that is read at all is Apple's; the layouts see to that. */
export const hiringOrganization: Field<"hiringOrganization"> = () => ({ value: "Apple", quotes: [] });

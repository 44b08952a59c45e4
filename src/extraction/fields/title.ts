import type { Field } from "./field.ts";
import { fromHeader } from "./field.ts";

/** The title; a template's placeholder ("{{jobTitle}}", seen on broken pages) is none. */
export const title: Field<"title"> = ({ header }) => {
  if (!header.title) return undefined;
  return header.title.includes("{{") ? { unread: header.title } : fromHeader(header.title, header.title);
};

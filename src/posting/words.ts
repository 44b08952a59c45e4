import type messages from "../../public/_locales/en/messages.json";

/** Every message of ours, named once in `public/_locales/en/messages.json`; every other language has the same names. */
export type MessageName = keyof typeof messages;

/** Our own words in the user's language; substitutions fill $1 to $9. Passed as a value, so that logic knows no browser. */
export type Words = (name: MessageName, ...substitutions: string[]) => string;

import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { zh } from "./zh.ts";
import type { Language } from "./language.ts";

/** Every language that the pages are known in; those told by their script first, Chinese after those that share its signs. */
export const languages: readonly Language[] = [ja, ko, th, zh, en, de, fr, es, it, nl, pt, sv, tr];

import type { SkillKind } from "../skill-row.ts";
import { appsAndWindows } from "./apps-and-windows.ts";
import { bundlersAndPackageManagers } from "./bundlers-and-package-managers.ts";
import { cAndCppLibraries } from "./c-and-cpp-libraries.ts";
import { contentAndTelephony } from "./content-and-telephony.ts";
import { dotNetLibraries } from "./dot-net-libraries.ts";
import { graphicsAndGames } from "./graphics-and-games.ts";
import { interfacesAndMessages } from "./interfaces-and-messages.ts";
import { javaLibraries } from "./java-libraries.ts";
import { nodeLibraries } from "./node-libraries.ts";
import { pythonLibraries } from "./python-libraries.ts";
import { rubyAndPhpLibraries } from "./ruby-and-php-libraries.ts";
import { signIn } from "./sign-in.ts";
import { swiftRustGoAndElixirLibraries } from "./swift-rust-go-and-elixir-libraries.ts";
import { testing } from "./testing.ts";
import { webInterfaces } from "./web-interfaces.ts";
import { webPlatform } from "./web-platform.ts";

/** Frameworks, libraries, engines and what tests them. */
export const softwareFrameworks: SkillKind = {
  kind: "framework",
  rows: [
    ...webInterfaces,
    ...webPlatform,
    ...javaLibraries,
    ...pythonLibraries,
    ...nodeLibraries,
    ...dotNetLibraries,
    ...rubyAndPhpLibraries,
    ...swiftRustGoAndElixirLibraries,
    ...interfacesAndMessages,
    ...signIn,
    ...testing,
    ...bundlersAndPackageManagers,
    ...appsAndWindows,
    ...graphicsAndGames,
    ...cAndCppLibraries,
    ...contentAndTelephony,
  ],
};

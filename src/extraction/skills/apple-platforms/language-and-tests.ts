import type { SkillRows } from "../skill-row.ts";

/** What comes with Swift and Objective-C, and how an app is built and tested. */
export const languageAndTests: SkillRows = [
  { name: "Combine", told: "listed" },
  { name: "CoreFoundation", cased: ["Core Foundation"] },
  { name: "Foundation", told: "listed", aliases: ["foundation framework"] },
  { name: "Grand Central Dispatch", aliases: ["libdispatch"], cased: ["GCD"] },
  { name: "KVO", told: "listed", aliases: ["Key-Value Observing"] },
  "NSOperation",
  "Objective-C Runtime",
  { name: "Swift Concurrency", told: "cased" },
  { name: "Swift Playgrounds", told: "cased" },
  { name: "Swift Testing", told: "cased" },
  { name: "TestFlight", cased: ["Test Flight"] },
  { name: "XCFramework", aliases: ["XCFrameworks"] },
  "Xcode Previews",
  { name: "XCTest", aliases: ["XC Test", "XCTests"] },
  { name: "XCUITest", aliases: ["XCUI Test", "XCUI"] },
];

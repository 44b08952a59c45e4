/** Devices and their users, who are not their systems, and what Apple calls otherwise. */
export const appleAndItsUsers: readonly string[] = [
  "iOS devices",
  "iOS device",
  "iOS products",
  "iOS-Geräte",
  "iOS-Geräten",
  "iOS-enheter",
  "iOS-apparaten",
  "iOS users",
  "macOS devices",
  "watchOS devices",
  "tvOS devices",
  "visionOS devices",
  "Android users",
  "Windows users",
  "Apple Vision Pro",
];

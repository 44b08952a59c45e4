const NAMES = [
  ["Edg", "Edge"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chromium"],
] as const;

/** "Firefox 142": which browser and its main version, and nothing else that a user agent tells. */
export function browserName(userAgent: string): string {
  for (const [token, name] of NAMES) {
    const version = new RegExp(`${token}/(\\d{1,4})`).exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return "another browser";
}

/** Chromium's arguments in tests and in the demo: nothing leaves the machine, one unpacked extension at most. */
export function launchArguments(extension?: string): string[] {
  return [
    // Chromium refuses to run as root with its sandbox, and containers mostly run as root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--disable-quic",
    "--disable-domain-reliability",
    "--no-pings",
  ];
}

/** What is known of a machine; a value, so that every kind of machine can be tested on any. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a file is there. */
  readonly exists: (path: string) => boolean;
  /** Names in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

// Branded Google Chrome is left out on purpose: since version 137 it has no --load-extension.
const LINUX_NAMES = ["chromium", "chromium-browser", "chrome-for-testing", "microsoft-edge", "brave-browser", "brave"];
const MAC_APPS = ["Chromium", "Google Chrome for Testing", "Microsoft Edge", "Brave Browser"];
const WINDOWS_FILES = [
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
];

/** Where other tools keep a Chromium of their own: their folder, and the program inside one version's folder. */
const CACHES: Partial<Record<NodeJS.Platform, readonly (readonly [folder: string, program: string])[]>> = {
  linux: [
    [".cache/ms-playwright", "chrome-linux/chrome"],
    [".cache/ms-playwright", "chrome-linux64/chrome"],
    [".cache/puppeteer/chrome", "chrome-linux64/chrome"],
  ],
  darwin: [
    ["Library/Caches/ms-playwright", "chrome-mac/Chromium.app/Contents/MacOS/Chromium"],
    [
      ".cache/puppeteer/chrome",
      "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    ],
  ],
  win32: [
    ["AppData\\Local\\ms-playwright", "chrome-win\\chrome.exe"],
    [".cache\\puppeteer\\chrome", "chrome-win64\\chrome.exe"],
  ],
};

/** Every place where a Chromium that loads unpacked extensions may stand, the most usual first. */
export function chromiumPlaces(machine: Machine): string[] {
  const { platform, env, list } = machine;
  const separator = platform === "win32" ? "\\" : "/";
  const home = env["HOME"] ?? env["USERPROFILE"];
  const cached = (CACHES[platform] ?? []).flatMap(([folder, program]) => {
    if (!home) return [];
    const root = home + separator + folder;
    const versions = list(root).toSorted().toReversed();
    return versions.map((version) => [root, version, program].join(separator));
  });
  return [...installed(machine, home), ...cached];
}

function installed({ platform, env }: Machine, home: string | undefined): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(home ? [`${home}/Applications`] : [])];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === "win32") {
    const roots = [env["LOCALAPPDATA"], env["ProgramFiles"], env["ProgramFiles(x86)"]];
    return roots.flatMap((root) => (root ? WINDOWS_FILES.map((file) => `${root}\\${file}`) : []));
  }
  const folders = [...(env["PATH"] ?? "").split(":").filter(Boolean), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const onPath = LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...new Set([...onPath, "/opt/microsoft/msedge/msedge", "/opt/brave.com/brave/brave"])];
}

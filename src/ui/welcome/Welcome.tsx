import { Leaf } from "../shared/Icon.tsx";
import { type SiteAccess, SiteAccessLine } from "../shared/SiteAccessLine.tsx";
import { useWording } from "../shared/wording.ts";

export interface WelcomeSetting {
  /** The address of our settings. */
  readonly settingsUrl: string;
  readonly siteAccess: SiteAccess;
}

/** What stands there once Pomona is installed: what is kept, where, and how to get it out; and the ways on. */
export function Welcome({ settingsUrl, siteAccess }: WelcomeSetting) {
  const { words } = useWording();
  return (
    <main class="welcome pomona">
      <h1>
        <Leaf />
        {words("welcomeTitle")}
      </h1>
      <SiteAccessLine {...siteAccess} />
      <p>{words("welcomeWhat")}</p>
      <p>{words("welcomeWhere")}</p>
      <p>{words("welcomeOut")}</p>
      <nav aria-label={words("extensionName")}>
        <a class="btn fill" href={`https://jobs.apple.com/${words("appleLocale")}/search`}>
          {words("welcomeSearch")}
        </a>
        <a class="btn" href={settingsUrl}>
          {words("settings")}
        </a>
        <a class="btn" href="files.html">
          {words("restoreBackup")}
        </a>
      </nav>
    </main>
  );
}

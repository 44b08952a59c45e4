import { Leaf } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";

/** What stands there once Pomona is installed: what is kept, where, and how to get it out; and two ways on. */
export function Welcome({ settingsUrl }: { readonly settingsUrl: string }) {
  const { words } = useWording();
  return (
    <main class="welcome pomona">
      <h1>
        <Leaf />
        {words("welcomeTitle")}
      </h1>
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
      </nav>
    </main>
  );
}

import { familyOf } from "../../posting/address.ts";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Leaf } from "../shared/Icon.tsx";
import { useLate } from "../shared/use-late.ts";
import { useWording } from "../shared/wording.ts";
import { PageLink } from "./PageLink.tsx";
import { RoleView } from "./RoleView.tsx";
import { useTools } from "./tools.ts";
import { useHistory } from "./use-history.ts";
import { AddressContext, useRoleAddress } from "./use-role-address.ts";

/** The saved copies of the role that the page's address names; where there are none, why, and the way on. */
export function RolePage() {
  const { words } = useWording();
  const { allRoles } = useTools();
  const addressed = useRoleAddress();
  const { asked } = addressed;
  const { found, failure, look } = useHistory(asked?.key);
  const late = useLate(asked !== undefined && !found && !failure);
  return (
    <AddressContext.Provider value={addressed}>
      <main class="role pomona">
        <header class="top">
          <p>
            <Leaf />
            {words("extensionName")}
            <span class="faint">· {words("savedCopy")}</span>
          </p>
          <a class="link" href={allRoles}>
            {words("allRoles")}
          </a>
        </header>
        {failure && (
          <section role="alert">
            <ErrorMessage code={failure} onRetry={() => void look()} />
          </section>
        )}
        {late && <p class="quiet">{words("loadingRoles")}</p>}
        {!asked && (
          <section>
            <h1>{words("roleNotNamed")}</h1>
          </section>
        )}
        {asked && found && !found.history && (
          <section>
            <h1>{words("errorNotFound")}</h1>
            <PageLink url={addressOfKey(asked.key)} />
          </section>
        )}
        {found?.history && <RoleView history={found.history} look={look} />}
      </main>
    </AddressContext.Provider>
  );
}

/** Where the page of a role that is not kept may be: its key is its number, or the address itself. */
function addressOfKey(key: string): string {
  return familyOf(key) ? `https://jobs.apple.com/en-us/details/${key}` : key;
}

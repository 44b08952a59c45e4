import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { queryOfRole, type RoleAddress, roleOfQuery } from "../../collection/role-address.ts";

/** What the page's own address asks for, and a way to ask for something else without loading the page anew. */
export interface Addressed {
  /** Nothing where the address names no role. */
  readonly asked: RoleAddress | undefined;
  readonly go: (next: RoleAddress) => void;
}

export const AddressContext = createContext<Addressed>({ asked: undefined, go: () => undefined });

/** What the address asks for, anywhere on the page. */
export const useAddressed = (): Addressed => useContext(AddressContext);

/** Keeps in step with the address: back, forward and a reload show again what was shown. */
export function useRoleAddress(): Addressed {
  const [query, setQuery] = useState(window.location.search);
  useEffect(() => {
    const follow = () => setQuery(window.location.search);
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const go = (next: RoleAddress) => {
    const wanted = queryOfRole(next);
    if (wanted === window.location.search) return;
    window.history.pushState(undefined, "", wanted);
    setQuery(wanted);
  };
  return { asked: roleOfQuery(query), go };
}

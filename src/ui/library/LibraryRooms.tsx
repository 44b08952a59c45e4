import { useRoles } from "../popup/use-roles.ts";
import { comparisonOf } from "./compare/comparison.ts";
import { ComparePage } from "./compare/ComparePage.tsx";
import { useComparison } from "./compare/use-comparison.ts";
import { LibraryPage } from "./LibraryPage.tsx";

/** What the page's address asks for: all roles, or some of them side by side. */
export function LibraryRooms() {
  const roles = useRoles();
  const [comparison, show] = useComparison();
  if (comparison) return <ComparePage roles={roles} comparison={comparison} show={show} />;
  return <LibraryPage roles={roles} onCompare={(keys) => show(comparisonOf(keys), true)} />;
}

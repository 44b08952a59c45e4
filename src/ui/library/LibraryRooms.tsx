import { useRoles } from "../popup/use-roles.ts";
import { comparisonOf } from "./compare/comparison.ts";
import { ComparePage } from "./compare/ComparePage.tsx";
import { useComparison } from "./compare/use-comparison.ts";
import { LibraryPage } from "./LibraryPage.tsx";
import { useKeptWords } from "./use-kept-words.ts";

/** What the page's address asks for: all roles, or some of them side by side. */
export function LibraryRooms() {
  const roles = useRoles(true);
  // Read once for both, and not again for whoever comes back from a comparison.
  const words = useKeptWords(roles.isWhole ? roles.records : undefined);
  const [comparison, show] = useComparison();
  if (comparison) return <ComparePage roles={roles} comparison={comparison} show={show} />;
  return <LibraryPage roles={roles} words={words} onCompare={(keys) => show(comparisonOf(keys), true)} />;
}

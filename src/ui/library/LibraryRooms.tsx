import { useEffect } from "preact/hooks";
import { useRoles } from "../popup/use-roles.ts";
import { comparisonOf } from "./compare/comparison.ts";
import { useComparison } from "./compare/use-comparison.ts";
import { useDecision } from "./decide/use-decision.ts";
import { LibraryPage } from "./LibraryPage.tsx";
import { bringRooms, CompareRoom, DecideRoom, StudyRoom } from "./rooms.ts";
import { StudyContext, useStudy } from "./study/use-study.ts";
import { useKeptWords } from "./use-kept-words.ts";

/** What the page's address asks for: all roles, some of them side by side, or which of them it is. */
export function LibraryRooms() {
  const roles = useRoles(true);
  // Read once for both, and not again for whoever comes back from a comparison.
  const words = useKeptWords(roles.isWhole ? roles.records : undefined);
  const [comparison, show] = useComparison();
  const deciding = useDecision();
  const [isStudy, showStudy] = useStudy();
  useEffect(() => {
    if (roles.isWhole) void bringRooms();
  }, [roles.isWhole]);
  if (isStudy) return <StudyRoom roles={roles} onBack={() => showStudy(false)} />;
  if (deciding.decision) {
    return (
      <DecideRoom
        roles={roles}
        words={words}
        decision={deciding.decision}
        show={deciding.show}
        onCompare={(keys) => {
          show(comparisonOf(keys), true);
          deciding.show(undefined, false);
        }}
      />
    );
  }
  if (comparison) {
    return (
      <CompareRoom
        roles={roles}
        comparison={comparison}
        show={show}
        weighing={deciding.weighing}
        onDecide={() => deciding.open("compared")}
      />
    );
  }
  return (
    <StudyContext.Provider value={showStudy}>
      <LibraryPage
        roles={roles}
        words={words}
        onCompare={(keys) => show(comparisonOf(keys), true)}
        onDecide={deciding.open}
      />
    </StudyContext.Provider>
  );
}

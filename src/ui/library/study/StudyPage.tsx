import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { studyList } from "../../../comparison/study/study-list.ts";
import { FailureBar } from "../../popup/FailureBar.tsx";
import { KeyboardHelp } from "../../popup/KeyboardHelp.tsx";
import { useFocusKept } from "../../popup/use-focus-kept.ts";
import { usePopupKeys } from "../../popup/use-popup-keys.ts";
import type { Roles } from "../../popup/use-roles.ts";
import { Icon } from "../../shared/Icon.tsx";
import { useLate } from "../../shared/use-late.ts";
import { useWording } from "../../shared/wording.ts";
import { AnsweringContext } from "../answers/answering.ts";
import { useRoomAnswers } from "../answers/use-room-answers.ts";
import { DeedBar } from "../DeedBar.tsx";
import { readChosen, writeChosen } from "../deeds.ts";
import { useLibrary } from "../library-tools.ts";
import { useDeeds } from "../use-deeds.ts";
import { ResumeSection } from "./ResumeSection.tsx";
import { StudyItems } from "./StudyItems.tsx";
import { STUDY_KEYS } from "./study-keys.ts";
import { useSavedWords } from "./use-saved-words.ts";

/** The user's own side: what to learn for the roles that were saved, and a résumé that answers beforehand. */
export function StudyPage(props: { readonly roles: Roles; readonly onBack: () => void }) {
  const { roles, onBack } = props;
  const { locale, words } = useWording();
  const { tabStore } = useLibrary();
  const deeds = useDeeds(roles, (keys) => writeChosen(tabStore, [...readChosen(tabStore), ...keys]));
  const answering = useRoomAnswers(roles, deeds.remember);
  const { saved, asking, failure } = useSavedWords(roles.isWhole ? roles.records : undefined);
  const items = useMemo(() => asking && studyList(asking, answering.book), [asking, answering.book]);
  const isLate = useLate(!items && !failure);
  const [help, setHelp] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useFocusKept(whole, () => heading.current?.focus());
  usePopupKeys({
    undo: !help && deeds.last && deeds.undo,
    help: () => setHelp(true),
    back: !help && onBack,
  });
  const failed = failure ?? roles.failure;
  return (
    <AnsweringContext.Provider value={answering}>
      <div ref={whole} class="study-page pomona">
        <header class="w-head">
          <button type="button" class="btn bare" onClick={onBack}>
            <Icon name="back" />
            {words("back")}
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {words("mySide")}
          </h1>
          <button
            type="button"
            class="btn bare icon"
            aria-label={words("keyboard")}
            title={words("keyboard")}
            onClick={() => setHelp(true)}
          >
            ?
          </button>
        </header>
        {failed && <FailureBar failure={failed} />}
        {/* A scrolling region must be reachable by keyboard. */}
        {/* oxlint-disable-next-line no-noninteractive-tabindex */}
        <main class="study" tabIndex={0} aria-label={words("mySide")}>
          <section aria-labelledby="study-list">
            <h2 id="study-list">{words("studyList")}</h2>
            {isLate && <p class="quiet">{words("loadingRoles")}</p>}
            {items && items.length > 0 && (
              <>
                <p class="quiet">{words("studyWhat", new Intl.NumberFormat(locale).format(saved.length))}</p>
                <StudyItems items={items} records={saved} />
              </>
            )}
            {items?.length === 0 && (
              <>
                <p class="strong">{words("studyNone")}</p>
                <p class="quiet">{words("studyNoneWhat")}</p>
              </>
            )}
          </section>
          <ResumeSection attempt={roles.attempt} onApplied={deeds.remember} />
        </main>
        <DeedBar {...deeds} />
        {help && <KeyboardHelp keys={STUDY_KEYS} onClose={() => setHelp(false)} />}
      </div>
    </AnsweringContext.Provider>
  );
}

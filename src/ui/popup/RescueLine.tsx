import { useCallback, useEffect, useState } from "preact/hooks";
import type { Rescue } from "../../collection/rescue.ts";
import { describeMoment } from "../../posting/describe.ts";
import type { MessageName } from "../../posting/words.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useReturn } from "../shared/use-return.ts";
import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";

/** Says that the browser lost what was kept, and what came back of it, until the user closes that; absent otherwise. */
export function RescueLine() {
  const wording = useWording();
  const { locale, words } = wording;
  const { rescue, close } = useRescue();
  if (!rescue) return null;
  const count = new Intl.NumberFormat(locale).format(rescue.roles ?? 0);
  return (
    <div class="rescue small" role="alert">
      <Icon name="warning" />
      <p class="grow">
        {words(rescueWords(rescue.roles, locale), describeMoment(rescue.at, wording), count)}{" "}
        <a class="link" href="files.html" target="_blank" rel="noopener">
          {words("restoreBackup")}
        </a>
      </p>
      <button type="button" class="btn bare icon" aria-label={words("close")} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function useRescue() {
  const { collection } = useTools();
  const { words } = useWording();
  const announce = useAnnounce();
  const [rescue, setRescue] = useState<Rescue>();
  // Where that cannot be told, neither can the roles: the list says so.
  const look = useCallback(() => collection.rescue().then(setRescue, () => undefined), [collection]);
  useEffect(() => void look(), [look]);
  useReturn(look);
  const close = () =>
    void collection.dismissRescue().then(
      () => setRescue(undefined),
      () => announce(words("errorUnknown")),
    );
  return { rescue, close } as const;
}

function rescueWords(roles: number | undefined, locale: string): MessageName {
  if (roles === undefined) return "rescuedNotYet";
  if (roles === 0) return "rescuedNone";
  return new Intl.PluralRules(locale).select(roles) === "one" ? "rescuedOne" : "rescuedMany";
}

import { useRef } from "preact/hooks";
import type { MessageName } from "../../posting/words.ts";
import { useFocusKept } from "../popup/use-focus-kept.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { useForgetting } from "./use-forgetting.ts";

/** Words for a number of roles: with the name for one, or the name for many. */
function useCounted(): (one: MessageName, many: MessageName, keys: readonly string[]) => string {
  const { locale, words } = useWording();
  return (one, many, { length }) => {
    const plural = new Intl.PluralRules(locale).select(length) === "one" ? one : many;
    return words(plural, new Intl.NumberFormat(locale).format(length));
  };
}

/** Forgetting what is kept, taking that back, and deleting it for good. Each of `tries` looks at what is kept anew. */
export function ForgetSection({ tries }: { readonly tries: number }) {
  const { words } = useWording();
  const announce = useAnnounce();
  const counted = useCounted();
  const { found, failure, forget, undo, deleteForGood } = useForgetting(tries);
  const whole = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // To no button: the next press of a key that is held down would forget what nobody named.
  useFocusKept(whole, () => heading.current?.focus());
  const then = (done: Promise<boolean>, said: string) => void done.then((isDone) => isDone && announce(said));
  const forgetAnd = (keys: readonly string[]) =>
    then(forget(keys), counted("forgottenOne", "forgottenMany", [...(found?.waiting ?? []), ...keys]));
  return (
    <section ref={whole} aria-labelledby="forget">
      <h3 ref={heading} id="forget" tabIndex={-1}>
        {words("forget")}
      </h3>
      <p class="quiet">{words("forgetWhat")}</p>
      {found && found.waiting.length > 0 && (
        <div class="waiting">
          <p class="strong">{counted("forgottenOne", "forgottenMany", found.waiting)}</p>
          <p class="acts">
            <button type="button" class="btn" onClick={() => then(undo(found.last), words("broughtBack"))}>
              {counted("undoForgetOne", "undoForgetMany", found.last)}
            </button>
            <button type="button" class="btn danger" onClick={() => then(deleteForGood(), words("deletedForGood"))}>
              <Icon name="trash" />
              {words("deleteForGood")}
            </button>
          </p>
        </div>
      )}
      {found?.everything.length === 0 && <p>{words("forgetNothing")}</p>}
      {found && found.unsaved.length > 0 && (
        <div class="forget">
          <button type="button" class="btn" onClick={() => forgetAnd(found.unsaved)}>
            {counted("forgetUnsavedOne", "forgetUnsavedMany", found.unsaved)}
          </button>
          <p class="quiet small">{words("forgetUnsavedWhat")}</p>
        </div>
      )}
      {found && found.everything.length > 0 && (
        <div class="forget">
          <button type="button" class="btn" onClick={() => forgetAnd(found.everything)}>
            {counted("forgetAllOne", "forgetAllMany", found.everything)}
          </button>
          <p class="quiet small">{words("forgetAllWhat")}</p>
        </div>
      )}
      {failure && (
        <div role="alert">
          <ErrorMessage code={failure} />
        </div>
      )}
    </section>
  );
}

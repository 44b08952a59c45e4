import { useContext, useState } from "preact/hooks";
import type { MomentInWords } from "../../posting/moment-in-words.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { CopyContext } from "./copy.ts";

/** Role number, with a button that copies it, and when the role was first seen. */
export function CardFoot(props: {
  readonly identifier: string | undefined;
  readonly firstSeen: MomentInWords | undefined;
}) {
  const { words } = useWording();
  const announce = useAnnounce();
  const copy = useContext(CopyContext);
  const [copied, setCopied] = useState(false);
  const { identifier, firstSeen } = props;
  if (identifier === undefined && firstSeen === undefined) return null;
  const onCopy = async () => {
    const done = await copy(identifier ?? "").then(
      () => true,
      () => false,
    );
    setCopied(done);
    announce(words(done ? "roleNumberCopied" : "copyFailed"));
  };
  return (
    <footer class="c-foot">
      {identifier !== undefined && (
        <span class="role">
          <span>{words("roleNumber", identifier)}</span>
          <button
            type="button"
            class="btn bare icon"
            aria-label={words("copyRoleNumber")}
            title={words(copied ? "roleNumberCopied" : "copyRoleNumber")}
            onClick={() => void onCopy()}
          >
            <Icon name={copied ? "check" : "copy"} />
          </button>
        </span>
      )}
      {firstSeen !== undefined && <span title={firstSeen.on}>{words("firstSeen", firstSeen.age)}</span>}
    </footer>
  );
}

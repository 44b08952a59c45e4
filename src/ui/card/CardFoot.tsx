import { useContext, useState } from "preact/hooks";
import { describeAge, describeMoment } from "../../posting/describe.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { CopyContext } from "./copy.ts";

/** Role number, with a button that copies it, and when the role was first seen (ms since 1970). */
export function CardFoot(props: {
  readonly identifier: string | undefined;
  readonly firstSeen: number | undefined;
  readonly now: number;
}) {
  const wording = useWording();
  const { words } = wording;
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
      {firstSeen !== undefined && (
        <span title={describeMoment(firstSeen, wording)}>
          {words("firstSeen", describeAge(firstSeen, props.now, wording))}
        </span>
      )}
    </footer>
  );
}

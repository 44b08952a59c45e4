import { STATUSES, type Status } from "../../collection/posting-record.ts";
import { Icon } from "./Icon.tsx";
import { STATUS_WORDS, StatusMark } from "./StatusMark.tsx";
import { useWording } from "./wording.ts";

/** How far the user has got with a role; `undefined` is no status. */
export function StatusPicker(props: {
  readonly status: Status | undefined;
  readonly onPick: (status: Status | undefined) => void;
}) {
  const { words } = useWording();
  return (
    <label class="pick">
      <span class="sr">{words("status")}</span>
      <StatusMark status={props.status} />
      <select
        class="field"
        value={props.status ?? ""}
        onChange={(event) => props.onPick(STATUSES.find((status) => status === event.currentTarget.value))}
      >
        <option value="">{words("statusNone")}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {words(STATUS_WORDS[status])}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" />
    </label>
  );
}

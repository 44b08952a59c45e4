import type { ComponentChildren, RefObject } from "preact";
import type { ExportFormat } from "../../exports/format.ts";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { ExportMenu } from "../popup/ExportMenu.tsx";

/** Back, what is compared, which rows, and how to take it away. */
export function CompareHead(props: {
  /** Keys of the roles that are compared. */
  readonly keys: readonly string[];
  readonly differences: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (only: boolean) => void;
  readonly onBack: () => void;
  readonly onTake: (format: ExportFormat) => void;
  /** What else can be done with all that is compared. */
  readonly children?: ComponentChildren;
}) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  return (
    <header class="w-head">
      <button type="button" class="btn bare" onClick={props.onBack}>
        <Icon name="back" />
        {words("back")}
      </button>
      <h1 ref={props.heading} tabIndex={-1}>
        {words("compareRoles", figure.format(props.keys.length))}
      </h1>
      <div class="seg" role="group" aria-label={words("whichRows")}>
        <button type="button" aria-pressed={!props.onlyDifferences} onClick={() => props.onOnlyDifferences(false)}>
          {words("allRows")}
        </button>
        <button type="button" aria-pressed={props.onlyDifferences} onClick={() => props.onOnlyDifferences(true)}>
          <span aria-hidden="true">{words("onlyDifferencesShort")}</span>
          <span class="sr">{words("onlyDifferences")}</span>{" "}
          <span class="num faint">{figure.format(props.differences)}</span>
        </button>
      </div>
      {props.children}
      <ExportMenu opens="down" handed={() => ({ set: "chosen", chosen: props.keys })} onTake={props.onTake} />
    </header>
  );
}

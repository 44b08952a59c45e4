import type { ComponentChildren, RefObject } from "preact";
import { Icon, type IconName } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import type { CardPlace } from "./use-card-place.ts";
import type { MessageName } from "../../posting/words.ts";

/** The card's first line: what is worth saying first, and move, fold, hide. */
export function CardHead(props: {
  readonly place: CardPlace;
  readonly onHide: () => void;
  readonly foldButton: RefObject<HTMLButtonElement | null>;
  readonly children: ComponentChildren;
}) {
  const { place } = props;
  return (
    <header class="c-head">
      {props.children}
      <span class="tools">
        {!place.folded && <Tool icon="side" label="cardMove" onClick={place.move} />}
        <Tool
          icon={place.folded ? "chevronUp" : "chevronDown"}
          label={place.folded ? "cardUnfold" : "cardFold"}
          expanded={!place.folded}
          button={props.foldButton}
          onClick={place.toggle}
        />
        <Tool icon="close" label="cardHide" onClick={props.onHide} />
      </span>
    </header>
  );
}

function Tool(props: {
  readonly icon: IconName;
  readonly label: MessageName;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  readonly button?: RefObject<HTMLButtonElement | null>;
}) {
  const { words } = useWording();
  const label = words(props.label);
  return (
    <button
      type="button"
      class="btn bare icon"
      aria-label={label}
      title={label}
      aria-expanded={props.expanded}
      ref={props.button ?? null}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

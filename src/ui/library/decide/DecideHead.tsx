import type { ComponentChildren, RefObject } from "preact";
import { Icon } from "../../shared/Icon.tsx";
import { useWording } from "../../shared/wording.ts";
import { DECIDED_SETS, type DecidedSet } from "./decision.ts";

const SET_WORDS = { compared: "ofCompared", saved: "ofSaved", shown: "ofShown" } as const;

/** Back, how many roles it is between, and which these are. */
export function DecideHead(props: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly count: number;
  readonly of: DecidedSet;
  readonly counts: Readonly<Record<DecidedSet, number>>;
  readonly onOf: (of: DecidedSet) => void;
  readonly onBack: () => void;
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
        {words("decideBetween", figure.format(props.count))}
      </h1>
      <div class="seg" role="group" aria-label={words("decideAmong")}>
        {DECIDED_SETS.map((of) => (
          <button key={of} type="button" aria-pressed={of === props.of} onClick={() => props.onOf(of)}>
            {words(SET_WORDS[of])} <span class="num faint">{figure.format(props.counts[of])}</span>
          </button>
        ))}
      </div>
      {props.children}
    </header>
  );
}

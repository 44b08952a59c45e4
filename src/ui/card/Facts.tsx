import type { FactInWords, ValueInWords } from "../../posting/posting-in-words.ts";
import { Tell } from "./Tell.tsx";
import { Value } from "./Value.tsx";

/**
 * The facts of a posting, each in one of its three states, and below it the words that it was read from once it was
 * pressed. `language` is the posting's, BCP 47.
 */
export function Facts(props: { readonly facts: readonly FactInWords[]; readonly language: string | undefined }) {
  return (
    <dl class="facts">
      {props.facts.map(({ field, label, values }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {values.map((value, index) => (
              <div key={index}>
                <Stated {...value} field={field} language={props.language} />
              </div>
            ))}
            <Tell field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Props = ValueInWords & Pick<FactInWords, "field"> & { readonly language: string | undefined };

function Stated({ field, text, kind, beside, below, quotes, language }: Props) {
  return (
    <>
      <Value field={field} class={kind === "figures" ? "num" : undefined} quotes={quotes}>
        {kind === "figures" ? (
          text
        ) : (
          <bdi class={kind && "cut"} lang={kind && language}>
            {text}
          </bdi>
        )}
      </Value>
      {beside && (
        <>
          {" "}
          <span class="faint num">{beside}</span>
        </>
      )}
      {below && (
        <p class="faint small" dir="auto" lang={below.isQuoted ? language : undefined}>
          {below.text}
        </p>
      )}
    </>
  );
}

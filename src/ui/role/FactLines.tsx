import type { CopyFact } from "../../comparison/copy-facts.ts";
import { useWording } from "../shared/wording.ts";

/** The value of a fact: a line each, or names one after the other. */
export function FactLines(props: {
  readonly fact: CopyFact;
  readonly lines: readonly string[];
  readonly language: string | undefined;
}) {
  const { fact, lines, language } = props;
  const { locale } = useWording();
  const shown = fact.names ? [new Intl.ListFormat(locale, { type: "unit" }).format(lines)] : lines;
  return shown.map((line, index) => (
    // Lines never change places: a changed value is a new row.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index} class="line" dir="auto" lang={fact.verbatim ? language : undefined}>
      {line}
    </span>
  ));
}

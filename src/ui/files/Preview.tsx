import { useEffect, useRef } from "preact/hooks";
import { useWording } from "../shared/wording.ts";
import { LINE_WORDS, MINE_WORDS, NOTE_WORDS, OUTCOME_WORDS } from "./outcome-words.ts";
import { OUTCOMES, type PreviewLine } from "./preview.ts";

/** Lines that are drawn: what needs a look is among the first. */
const MOST_LINES = 200;

/** What would come of a file, counted and line by line; nothing is written yet. */
export function Preview(props: {
  readonly name: string;
  readonly lines: readonly PreviewLine[];
  /** How many answers it would change, or add. */
  readonly answers: number;
  readonly onBringIn: () => void;
  readonly onStartOver: () => void;
}) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose the file wants to read what came of it.
  useEffect(() => heading.current?.focus(), []);
  const countOf = (outcome: PreviewLine["outcome"]) => props.lines.filter((line) => line.outcome === outcome).length;
  const count = countOf("new") + countOf("changed");
  const more = props.lines.length - MOST_LINES;
  const undated = props.lines.filter(({ without }) => without !== undefined).length;
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome" ref={heading} tabIndex={-1} dir="auto">
        {words("outcomeOf", props.name)}
      </h2>
      <ul class="counts">
        {OUTCOMES.map((outcome) => (
          <li key={outcome} class={countOf(outcome) > 0 ? outcome : "quiet"}>
            {words("outcomeCount", words(OUTCOME_WORDS[outcome]), figure.format(countOf(outcome)))}
          </li>
        ))}
      </ul>
      {undated > 0 && <p>{words("datesLeftOut", figure.format(undated))}</p>}
      {props.answers > 0 && <p>{words("moreAnswers", figure.format(props.answers))}</p>}
      {count + props.answers === 0 && <p>{words("nothingToBringIn")}</p>}
      <p class="acts">
        {count + props.answers > 0 && (
          <button type="button" class="btn fill" onClick={props.onBringIn}>
            {words("bringInCount", figure.format(count + props.answers))}
          </button>
        )}
        <button type="button" class="btn" onClick={props.onStartOver}>
          {words("chooseOtherFile")}
        </button>
      </p>
      {props.lines.length > 0 && <LineTable lines={props.lines.slice(0, MOST_LINES)} />}
      {more > 0 && <p class="quiet">{words("moreLines", figure.format(more))}</p>}
    </section>
  );
}

function LineTable({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line no-noninteractive-tabindex
    <div class="wide" tabIndex={0} role="region" aria-labelledby="outcome">
      <table class="lines">
        <thead>
          <tr>
            <th scope="col" class="end">
              {words("fileLine")}
            </th>
            {(["fileRole", "outcome", "outcomeDetail"] as const).map((name) => (
              <th key={name} scope="col">
                {words(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.of} ${line.line} ${line.outcome}`}>
              <td class="end num">
                {line.of ? words("answerLine", figure.format(line.line)) : figure.format(line.line)}
              </td>
              <th scope="row" dir="auto">
                {line.name ?? "–"}
              </th>
              <td class={line.outcome}>{words(OUTCOME_WORDS[line.outcome])}</td>
              <td>
                <LineDetail line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Why a line is left out, or what it brings. */
function LineDetail({ line: { why, adds, outcome, without } }: { readonly line: PreviewLine }) {
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  if (why) return words(LINE_WORDS[why]);
  const undated = without && words("lineDate");
  if (!adds || outcome === "same") return undated;
  const { note } = adds;
  const parts = [
    adds.versions > 0 && words("moreVersions", figure.format(adds.versions)),
    adds.visits > 0 && words("moreVisits", figure.format(adds.visits)),
    // What becomes of two notes says more than that there is one.
    ...adds.mine.filter((name) => !(name === "notes" && note)).map((name) => words(MINE_WORDS[name])),
    note && words(NOTE_WORDS[note]),
    adds.hasReminder && words("followUp"),
    undated,
  ].filter((part) => part !== false && part !== undefined);
  return new Intl.ListFormat(locale, { type: "unit" }).format(parts);
}

import type { ExportSource } from "./export-bundle.ts";
import { chosenBundle } from "./chosen-bundle.ts";
import type { ExportFormat } from "./format.ts";

const FIRST = "\n    ";

/** The answers as a part of the file; nothing where there are none, as in a file of a version that had none. */
async function partOf(answers: NonNullable<ExportSource["answers"]>): Promise<string> {
  const written: string[] = [];
  for await (const answer of answers) written.push(JSON.stringify(answer));
  return written.length === 0 ? "" : `,\n  "answers": [${FIRST}${written.join(`,${FIRST}`)}\n  ]`;
}

/** Everything, as it is kept; the form is documented in posting-export.schema.json. */
export const json: ExportFormat = {
  id: "json",
  label: "exportJson",
  about: "exportJsonWhat",
  extension: "json",
  mimeType: "application/json",
  usual: { withNotes: true, withHistory: true },
  room: { withNotes: true, withHistory: true },
  looks: "text",
  // JSON.stringify writes lone surrogates as escapes, so that they come back as they were.
  async *serialize(source, choice) {
    const { postings, answers, records: _light, ...head } = chosenBundle(source, choice);
    yield JSON.stringify(head, undefined, 2).replace(/\n\}$/, ',\n  "postings": [');
    let before = FIRST;
    for await (const history of postings) {
      // A role is a line: with each of its values on a line of its own, a file was larger by half.
      yield before + JSON.stringify(history);
      before = ",\n    ";
    }
    yield before === FIRST ? "]" : "\n  ]";
    yield await partOf(answers ?? []);
    yield "\n}\n";
  },
};

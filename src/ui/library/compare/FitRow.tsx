import { useMemo } from "preact/hooks";
import { fitOf } from "../../../comparison/fit/fit.ts";
import type { Role } from "../../../comparison/role.ts";
import { useWording } from "../../shared/wording.ts";
import { useAnswering } from "../answers/answering.ts";
import { describeShare, describeTally, describeWorking } from "../answers/describe-fit.ts";

/** How each role fits what was answered; the lines that it is made of stand below it, with their answers. */
export function FitRow({ roles }: { readonly roles: readonly Role[] }) {
  const answering = useAnswering();
  const wording = useWording();
  const { words } = wording;
  const book = answering?.book;
  const ids = roles.map(({ snapshot }) => `${snapshot?.id} ${snapshot?.observation.reader}`).join();
  const fits = useMemo(
    () => roles.map(({ snapshot }) => (snapshot && book ? fitOf(snapshot.observation, book) : undefined)),
    [ids, book],
  );
  if (!book || fits.every((fit) => !fit?.share)) return null;
  return (
    <tbody>
      <tr class="fit-row">
        <th scope="row">{words("fit")}</th>
        {roles.map(({ record }, at) => {
          const fit = fits[at];
          return (
            <td key={record.key}>
              {fit?.share ? (
                <>
                  <p class="num strong">{words("fitShare", describeShare(fit.share.answered, wording))}</p>
                  {[["skillRequired", fit.required] as const, ["skillPreferred", fit.preferred] as const].map(
                    ([label, tally]) => (
                      <p key={label} class="small quiet">
                        {words(label)}: {describeTally(tally, wording)}
                      </p>
                    ),
                  )}
                  {describeWorking(fit, wording).map((line) => (
                    <p key={line} class="small faint">
                      {line}
                    </p>
                  ))}
                </>
              ) : (
                <span class="not-stated">{words("fitNone")}</span>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

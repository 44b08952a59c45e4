import type { Fit } from "../../../comparison/fit/fit.ts";
import { addTo, allIn, NO_TALLY } from "../../../comparison/fit/tally.ts";
import { useWording } from "../../shared/wording.ts";
import { describeShare, describeTally, describeWorking } from "./describe-fit.ts";

/** How a role fits what was answered: the figure, and everything that it is made of; or that there is none. */
export function FitFigure({ fit }: { readonly fit: Fit }) {
  const wording = useWording();
  const { words } = wording;
  const { share, required, preferred } = fit;
  const asked = fit.skills.filter(({ demand }) => demand !== "mentioned");
  const skills = asked.reduce((tally, { answer }) => addTo(tally, answer?.value), NO_TALLY);
  return (
    <div class="fit">
      {share ? (
        <p class="strong">{words("fitShare", describeShare(share.answered, wording))}</p>
      ) : (
        <p class="quiet">{words("fitNone")}</p>
      )}
      <dl>
        {[
          { label: words("skillRequired"), tally: required },
          { label: words("skillPreferred"), tally: preferred },
          { label: words("fitSkills"), tally: skills },
        ].map(
          ({ label, tally }) =>
            allIn(tally) > 0 && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{describeTally(tally, wording)}</dd>
              </div>
            ),
        )}
      </dl>
      {describeWorking(fit, wording).map((line) => (
        <p key={line} class="small quiet">
          {line}
        </p>
      ))}
    </div>
  );
}

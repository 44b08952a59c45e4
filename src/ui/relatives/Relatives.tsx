import { differencesOf } from "../../collection/families/differences.ts";
import type { Relative } from "../../collection/families/relative.ts";
import { twinOf } from "../../collection/families/twin-of.ts";
import { describeTwin, nameOfPlaces } from "../popup/family-words.ts";
import { useWording } from "../shared/wording.ts";

/**
 * Where else a role is: under which other number its text was posted, and in what other places. A press on one opens it.
 * Nothing for a role that is alone.
 */
export function Relatives(props: {
  /** Key of the role. */
  readonly of: string;
  /** The family, newest first, with the role in it. */
  readonly relatives: readonly Relative[];
  readonly onOpen: (key: string) => void;
}) {
  const { of, relatives, onOpen } = props;
  const wording = useWording();
  const role = relatives.find(({ key }) => key === of);
  if (!role) return null;
  const twin = twinOf(role, relatives);
  const places = relatives
    .filter(({ family }) => family === role.family)
    .flatMap((member) => {
      const name = differencesOf(member, role).has("place") ? nameOfPlaces(member) : undefined;
      return name === undefined ? [] : [{ key: member.key, name }];
    });
  if (!twin && places.length === 0) return null;
  return (
    <div class="relatives small quiet">
      {twin && (
        <button type="button" class="link" onClick={() => onOpen(twin.twin.key)}>
          {describeTwin(twin, wording)}
        </button>
      )}
      {places.length > 0 && (
        <p>
          {wording.words("alsoIn")}
          {places.map(({ key, name }) => (
            <button key={key} type="button" class="link" dir="auto" onClick={() => onOpen(key)}>
              {name}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

import type { CopyOutcome } from "./use-copying.ts";
import { useWording } from "./wording.ts";

/** That the browser refused, over what is around; nothing where it did not. */
export function CopyRefused(props: { readonly outcome: CopyOutcome; readonly opens: "up" | "down" }) {
  const { words } = useWording();
  if (props.outcome !== "copyRefused") return null;
  return (
    <p role="alert" class={`menu-list small ${props.opens}`}>
      {words("copyRefused")}
    </p>
  );
}

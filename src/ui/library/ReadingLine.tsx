import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { useLate } from "../shared/use-late.ts";
import { useWording } from "../shared/wording.ts";
import type { AllWords } from "./use-kept-words.ts";

/** How far the words are read, while something waits for them; nothing once all are. */
export function ReadingLine({ all }: { readonly all: AllWords }) {
  const { locale, words } = useWording();
  const late = useLate(all.done < all.total && !all.failure);
  const figure = new Intl.NumberFormat(locale);
  if (all.failure) {
    return (
      <div class="reading" role="alert">
        <ErrorMessage code={all.failure.code} onRetry={all.failure.retry} />
      </div>
    );
  }
  if (!late) return null;
  return (
    <div class="reading small quiet">
      <p id="reading-words" class="num">
        {words("searchingWords", figure.format(all.done), figure.format(all.total))}
      </p>
      <progress class="bar" aria-labelledby="reading-words" value={all.done} max={all.total} />
    </div>
  );
}

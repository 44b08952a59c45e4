import { browser } from "wxt/browser";
import * as z from "zod/mini";

const NAME = "purged";
const purgedSchema = z.array(z.object({ key: z.string(), at: z.number() }));
type PurgedKeys = z.infer<typeof purgedSchema>;

/**
 * Keys of roles that were deleted for good while a second copy held them still, each with when (ms since 1970). They
 * stand outside of the databases, and only until that copy has followed. What stands there in another form is as nothing.
 */
export function connectPurged(
  area: Pick<typeof browser.storage.local, "get" | "set" | "remove"> = browser.storage.local,
) {
  return {
    async read(): Promise<PurgedKeys> {
      const kept: Readonly<Record<string, unknown>> = await area.get(NAME);
      const parsed = purgedSchema.safeParse(kept[NAME]);
      return parsed.success ? parsed.data : [];
    },
    async write(keys: Readonly<PurgedKeys>): Promise<void> {
      await (keys.length > 0 ? area.set({ [NAME]: keys }) : area.remove(NAME));
    },
  };
}

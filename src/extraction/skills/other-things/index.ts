import { appleAndItsUsers } from "./apple-and-its-users.ts";
import { factoryWork } from "./factory-work.ts";
import { memoryAndThreads } from "./memory-and-threads.ts";
import { ordinaryPhrases } from "./ordinary-phrases.ts";
import { places } from "./places.ts";
import { seasons } from "./seasons.ts";
import { tradeAndOffices } from "./trade-and-offices.ts";

/**
 * Phrases that mean no technology though one of their words names one. A reading that is wrong in this way is put right
 * by one line in one of these.
 */
export const otherThings: readonly string[] = [
  ...appleAndItsUsers,
  ...seasons,
  ...factoryWork,
  ...memoryAndThreads,
  ...places,
  ...tradeAndOffices,
  ...ordinaryPhrases,
];

/** Bullets of a gardener's posting, with enough words to tell a role by; ours. */
export const BULLETS: readonly string[] = [
  "Looks after the old pear trees on the south wall through every season of the year",
  "Prunes with a clean cut above the bud and teaches others on the team how it is done",
  "Keeps a diary of frost and bloom and of what the wasps took before anybody could pick it",
  "Has grown fruit for at least 5 years in a climate with wet winters",
  "Talks with bakers and brewers about which of the apples they would like to have next",
  "Walks the rows every morning with a basket and a notebook and writes down what has changed since yesterday",
  "Mends ladders, sharpens saws and keeps the shed so that everybody finds what they need in the dark",
  "Has an eye for scab, canker and mildew, and knows which of them can wait until the weather turns",
  "Likes to work with people who have never held a saw before and with those who have held one all their lives",
  "Plans where the young trees of the nursery will stand when they are as wide as their crowns will be",
];

/** The same with one word after another replaced, so many of them, spread over all bullets. */
export function withOtherWords(bullets: readonly string[], count: number): readonly string[] {
  const words = bullets.map((bullet) => bullet.split(" "));
  const all = words.flatMap((some, bullet) => some.map((_word, at) => ({ bullet, at })));
  for (let edit = 0; edit < count; edit++) {
    const place = all[Math.floor(((edit + 0.5) * all.length) / count)];
    const some = place && words[place.bullet];
    // No figure, which would make another role of it.
    if (some) some[place.at] = "x".repeat(edit + 1);
  }
  return words.map((some) => some.join(" "));
}

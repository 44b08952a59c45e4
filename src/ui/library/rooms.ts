import { roomOf } from "./room.tsx";

// Whoever opens the library looks at the list first: what stands beside it, and instead of it, is brought behind that.

const compare = roomOf(async () => (await import("./compare/ComparePage.tsx")).ComparePage);
const decide = roomOf(async () => (await import("./decide/DecidePage.tsx")).DecidePage);
const study = roomOf(async () => (await import("./study/StudyPage.tsx")).StudyPage);
const pane = roomOf(async () => (await import("./RolePane.tsx")).RolePane);

export const [CompareRoom, DecideRoom, StudyRoom, PaneRoom] = [compare.Room, decide.Room, study.Room, pane.Room];

/** Brings all of them, so that nobody waits who goes there. One that could not be brought is asked for again then. */
export async function bringRooms(): Promise<void> {
  await Promise.allSettled([pane, compare, decide, study].map(({ bring }) => bring()));
}

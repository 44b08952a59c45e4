import { roomOf } from "./room.tsx";

// Whoever opens the library looks at the list first: what stands beside it, and instead of it, is brought behind that.

const reload = () => location.reload();
const compare = roomOf(async () => (await import("./compare/ComparePage.tsx")).ComparePage, reload);
const decide = roomOf(async () => (await import("./decide/DecidePage.tsx")).DecidePage, reload);
const study = roomOf(async () => (await import("./study/StudyPage.tsx")).StudyPage, reload);
const pane = roomOf(async () => (await import("./RolePane.tsx")).RolePane, reload);

export const [CompareRoom, DecideRoom, StudyRoom, PaneRoom] = [compare.Room, decide.Room, study.Room, pane.Room];

/** Brings all of them, so that nobody waits who goes there. One that could not be brought is asked for again then. */
export async function bringRooms(): Promise<void> {
  await Promise.allSettled([pane, compare, decide, study].map(({ bring }) => bring()));
}

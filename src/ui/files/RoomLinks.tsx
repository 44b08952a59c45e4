import { useWording } from "../shared/wording.ts";

const ROOMS = [
  { room: "import", href: "files.html", label: "openBringIn" },
  { room: "export", href: "files.html?export=all", label: "openExport" },
] as const;

/** The ways between what can be done with files. */
export function RoomLinks({ here }: { readonly here: "import" | "export" }) {
  const { words } = useWording();
  return (
    <nav class="rooms" aria-label={words("exportFileIn")}>
      {ROOMS.map(({ room, href, label }) => (
        <a key={room} class="link" href={href} aria-current={room === here ? "page" : undefined}>
          {words(label)}
        </a>
      ))}
    </nav>
  );
}

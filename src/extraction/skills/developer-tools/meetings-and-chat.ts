import type { SkillRows } from "../skill-row.ts";

/** Where people of a team talk. */
export const meetingsAndChat: SkillRows = [
  "AnyDesk",
  "BlueJeans",
  "Bomgar",
  { name: "Discord", told: "listed" },
  "GoToMeeting",
  { name: "Microsoft Teams", cased: ["MS Teams"], listed: ["Teams"] },
  { name: "Slack", told: "named", amongItsKind: ["slack"] },
  "TeamViewer",
  { name: "Webex", aliases: ["Cisco Webex"], cased: ["Web Ex"] },
  { name: "Zoom", told: "listed", aliases: ["Zoom Video"] },
];

import type { SkillRows } from "../skill-row.ts";

/** How voice, messages and pictures are carried. */
export const telephonyAndStreams: SkillRows = [
  { name: "CDMA", told: "cased", aliases: ["CDMA2000", "1xRTT"] },
  { name: "Diameter", told: "listed", aliases: ["Diameter protocol"] },
  "H.323",
  { name: "IMS", told: "cased", aliases: ["IP Multimedia Subsystem"] },
  "MGCP",
  { name: "RCS", told: "cased" },
  { name: "RTCP", told: "cased" },
  "RTMP",
  { name: "RTP", told: "cased", aliases: ["RTP/RTCP"] },
  "RTSP",
  { name: "SDP", told: "among its kind", aliases: ["Session Description Protocol"] },
  { name: "SIGTRAN", told: "cased" },
  { name: "SIP", told: "among its kind", aliases: ["session initiation protocol"] },
  { name: "SRTP", told: "cased" },
  { name: "SS7", told: "cased" },
  "TD-SCDMA",
  { name: "VoIP", aliases: ["Voice over IP"] },
  { name: "VoLTE", aliases: ["Vo-LTE"] },
  { name: "VoWiFi", told: "cased", aliases: ["VoWi-Fi", "Wi-Fi Calling"] },
];

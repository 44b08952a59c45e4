import type { SkillRows } from "../skill-row.ts";

/** What looks at packets, loads networks and finds their gaps. */
export const networkTesters: SkillRows = [
  "AirMagnet",
  "AirPcap",
  "Ekahau",
  { name: "iPerf", aliases: ["iperf3"] },
  { name: "Ixia", aliases: ["IxChariot", "Ixia Chariot", "IxNetwork"] },
  {
    name: "Network Emulator",
    aliases: ["base station emulator", "base station simulator"],
  },
  { name: "octoScope", told: "cased" },
  { name: "OmniPeek", aliases: ["Omni Peek", "Savvius"] },
  {
    name: "Packet Sniffer",
    aliases: ["protocol sniffer", "Bluetooth sniffer", "air sniffer", "wireless sniffer", "network sniffer"],
    listed: ["Sniffer"],
  },
  { name: "Protocol Analyzer", aliases: ["protocol analyser", "bus analyzer", "USB analyzer", "PCIe analyzer"] },
  { name: "Spirent", aliases: ["Spirent TestCenter"] },
  "Ubertooth",
  { name: "VeriWave", aliases: ["IxVeriWave", "Ixia VeriWave"] },
];

import type { SkillKind } from "../skill-row.ts";
import { busesOnChip } from "./buses-on-chip.ts";
import { cablesAndDisplays } from "./cables-and-displays.ts";
import { cryptographyAndAccess } from "./cryptography-and-access.ts";
import { internetProtocols } from "./internet-protocols.ts";
import { linksOnBoards } from "./links-on-boards.ts";
import { networkMakers } from "./network-makers.ts";
import { routingAndSwitching } from "./routing-and-switching.ts";
import { telephonyAndStreams } from "./telephony-and-streams.ts";
import { vehiclesAndFactories } from "./vehicles-and-factories.ts";

/** What devices, chips and machines speak with each other, and the gear of networks. */
export const busesAndProtocols: SkillKind = {
  kind: "bus or protocol",
  rows: [
    ...busesOnChip,
    ...linksOnBoards,
    ...cablesAndDisplays,
    ...vehiclesAndFactories,
    ...internetProtocols,
    ...telephonyAndStreams,
    ...cryptographyAndAccess,
    ...routingAndSwitching,
    ...networkMakers,
  ],
};

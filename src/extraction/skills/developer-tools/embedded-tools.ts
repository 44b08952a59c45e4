import type { SkillRows } from "../skill-row.ts";

/** Probes, environments and builds for small devices. */
export const embeddedTools: SkillRows = [
  "Buildroot",
  "Code Composer Studio",
  { name: "DSTREAM", told: "cased", aliases: ["ARM DSTREAM"] },
  { name: "IAR", told: "cased", aliases: ["IAR Embedded Workbench"] },
  { name: "J-Link", aliases: ["Segger J-Link"] },
  { name: "Keil", aliases: ["Keil uVision"], cased: ["MDK-ARM"] },
  "MPLAB",
  { name: "nRF Connect", aliases: ["nRF Connect SDK"] },
  "OpenOCD",
  "pyOCD",
  { name: "Segger", aliases: ["Segger Ozone"] },
  { name: "Simplicity Studio", told: "cased" },
  "ST-Link",
  { name: "STM32CubeIDE", aliases: ["STM32Cube", "STM32CubeMX"] },
  { name: "TRACE32", aliases: ["Lauterbach"], cased: ["Trace 32"] },
  { name: "Tracealyzer", aliases: ["Percepio"] },
  { name: "Vector DaVinci", aliases: ["DaVinci Configurator", "Vector DaVinci Configurator"] },
  { name: "Yocto", aliases: ["Yocto Project", "OpenEmbedded"] },
];

import type { SkillRows } from "../skill-row.ts";

/** Microscopes, and what reads their pictures. */
export const microscopyAndImages: SkillRows = [
  { name: "AFM", told: "cased", aliases: ["Atomic Force Microscopy", "Atomic Force Microscope"] },
  { name: "Avizo", told: "cased" },
  { name: "Bruker", told: "cased", aliases: ["Wyko"] },
  "CellProfiler",
  { name: "EBSD", told: "cased", aliases: ["electron backscatter diffraction"] },
  {
    name: "EDX",
    told: "cased",
    aliases: ["energy dispersive X-ray", "energy dispersive spectroscopy"],
    amongItsKind: ["EDS"],
  },
  { name: "EELS", told: "cased" },
  { name: "FIB", told: "cased", aliases: ["focused ion beam"] },
  "FlowJo",
  { name: "Hirox", told: "cased" },
  { name: "ImageJ", aliases: ["ImageJ/Fiji"] },
  { name: "Imaris", told: "cased" },
  { name: "JEOL", told: "cased" },
  {
    name: "Microscope",
    aliases: ["optical microscope", "microscopy", "confocal microscope", "optical microscopy", "microscopes"],
  },
  { name: "OVITO", told: "cased" },
  {
    name: "SEM",
    told: "among its kind",
    aliases: ["scanning electron microscope", "scanning electron microscopy", "FE-SEM", "FIB-SEM"],
  },
  { name: "TEM", told: "cased", aliases: ["transmission electron microscope", "transmission electron microscopy"] },
  { name: "Zeiss", told: "cased", aliases: ["Zeiss Calypso", "Calypso CMM"] },
];

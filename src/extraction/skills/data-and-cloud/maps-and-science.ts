import type { SkillRows } from "../skill-row.ts";

/** Data of maps and of science, and tools for them. */
export const mapsAndScience: SkillRows = [
  { name: "GATK", told: "cased" },
  "GeoPackage",
  { name: "GEOS", told: "listed" },
  "GeoTIFF",
  "HDF5",
  { name: "KML", told: "cased" },
  "MapLibre",
  "NetCDF",
  "Nextflow",
  "ParaView",
  { name: "PDAL", told: "cased" },
  "PostGIS",
  "PyMOL",
  "S2 Geometry",
  "SAMtools",
  { name: "Shapefile", aliases: ["shapefiles"] },
  "Snakemake",
  { name: "Zarr", told: "named" },
];

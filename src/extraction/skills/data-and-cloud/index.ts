import type { SkillKind } from "../skill-row.ts";
import { amazonCloud } from "./amazon-cloud.ts";
import { containersAndClusters } from "./containers-and-clusters.ts";
import { databases } from "./databases.ts";
import { googleAndMicrosoftClouds } from "./google-and-microsoft-clouds.ts";
import { graphsAndSearch } from "./graphs-and-search.ts";
import { machinesAndTheirSetup } from "./machines-and-their-setup.ts";
import { mapsAndScience } from "./maps-and-science.ts";
import { monitoring } from "./monitoring.ts";
import { pipelinesAndStreams } from "./pipelines-and-streams.ts";
import { serversAndDelivery } from "./servers-and-delivery.ts";
import { storageAndBackup } from "./storage-and-backup.ts";
import { warehousesAndAnalysis } from "./warehouses-and-analysis.ts";

/** Databases, pipelines, clouds, and what runs and watches servers. */
export const dataAndCloud: SkillKind = {
  kind: "data and cloud",
  rows: [
    ...amazonCloud,
    ...googleAndMicrosoftClouds,
    ...databases,
    ...graphsAndSearch,
    ...warehousesAndAnalysis,
    ...pipelinesAndStreams,
    ...containersAndClusters,
    ...machinesAndTheirSetup,
    ...storageAndBackup,
    ...serversAndDelivery,
    ...monitoring,
    ...mapsAndScience,
  ],
};

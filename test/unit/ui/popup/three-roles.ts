import { DAY, mine, NOW, sampleRole } from "../../sample-roles.ts";

const PAY = { minValue: 100_000, maxValue: 150_000, currency: "USD", unitText: "YEAR" } as const;
/** A saved role with everything, a saved one that is gone and could not be read, and one merely seen. */
export function threeRoles() {
  return [
    sampleRole("200000001", {
      posting: { title: "Map Engineer", jobLocation: [{ name: "Cork" }, { name: "Austin" }], baseSalary: [PAY] },
      mine: mine({ saved: true, status: "applied" }),
      record: { lastSeen: NOW - DAY },
    }),
    sampleRole("200000002", {
      posting: { title: "Hinge Engineer" },
      mine: mine({ saved: true }),
      problems: [{ field: "baseSalary", detail: "" }],
      record: { lastSeen: NOW - 2 * DAY, listing: "removed" },
    }),
    sampleRole("200000003", { posting: { title: "<script>alert(1)</script>" }, record: { lastSeen: NOW } }),
  ];
}

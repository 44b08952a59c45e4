/** Towns that share a name with a product. */
export const places: readonly string[] = [
  "Phoenix, Arizona",
  "Phoenix, AZ",
  "Aurora, Colorado",
  "Aurora, CO",
  "Aurora, Illinois",
  "Aurora, IL",
  "Cypress, California",
  "Cypress, CA",
];

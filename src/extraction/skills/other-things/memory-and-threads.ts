/** Parts of computers and programs that share a name with a product. */
export const memoryAndThreads: readonly string[] = [
  "Flash memory",
  "Flash memories",
  "Flash storage",
  "Flash controller",
  "Flash drive",
  "Flash drives",
  "SPI Flash",
  "Thread pool",
  "Thread safety",
  "Thread safe",
  "Thread synchronization",
];

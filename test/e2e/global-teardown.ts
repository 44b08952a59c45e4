import { countRequests } from "./requests.ts";

/** Fails the run where the extension has sent anything anywhere, in whichever of its tests. */
export default function tearDown(): void {
  console.log(countRequests());
}

import { describe, expect, it } from "vitest";
import { NO_PLACES, placesOf } from "../../../../src/ui/library/row-places.ts";

const drawn = placesOf(["oak", "elm", "yew"], NO_PLACES, false);

describe("the elements of rows", () => {
  it("stay with the roles that are drawn still, and those of others go with them", () => {
    expect([...placesOf(["elm", "yew", "fir", "ash"], drawn, false)]).toEqual([
      ["elm", 1],
      ["yew", 2],
      ["fir", 3],
      ["ash", 4],
    ]);
  });

  it("are written over in their order where another list comes", () => {
    expect([...placesOf(["fir", "yew", "ash", "box"], drawn, true)]).toEqual([
      ["fir", 0],
      ["yew", 2],
      ["ash", 1],
      ["box", 3],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { queryOfRole, roleOfQuery } from "../../../src/collection/role-address.ts";

describe("the address of a role's page", () => {
  it.each([
    { key: "200600001-0836", version: undefined, against: undefined },
    { key: "200600001", version: 7, against: undefined },
    { key: "https://board.example/jobs?id=1&x=ü#/there", version: 7, against: 3 },
  ])("says $key, $version, $against and is read again as it was written", (role) => {
    expect(roleOfQuery(queryOfRole(role))).toEqual(role);
  });
  it.each(["", "?version=3", "?key=", "?other=1"])("names no role in %j", (query) => {
    expect(roleOfQuery(query)).toBeUndefined();
  });
  it.each(["?key=a&version=x", "?key=a&version=-1", "?key=a&version=1e3", "?key=a&version=", "?key=a&version=1.5"])(
    "has no version in %j",
    (query) => {
      expect(roleOfQuery(query)).toEqual({ key: "a", version: undefined, against: undefined });
    },
  );
});

import type { SkillRows } from "../skill-row.ts";

/** Servers and libraries of .NET. */
export const dotNetLibraries: SkillRows = [
  { name: "ASP.NET", aliases: ["ASP.NET Core", "ASP.NET MVC"] },
  { name: "Dapper", told: "listed" },
  { name: "Entity Framework", aliases: ["EF Core"] },
  { name: "LINQ", told: "cased" },
  { name: "Mono", told: "listed" },
  { name: ".NET", aliases: [".NET Core", ".NET Framework", "dot net", "Microsoft .NET"] },
  "SignalR",
  { name: "WCF", told: "cased" },
];

import type { SkillRows } from "../skill-row.ts";

/** Servers and libraries of Swift, Rust, Go and Elixir. */
export const swiftRustGoAndElixirLibraries: SkillRows = [
  "Actix",
  { name: "Axum", told: "named" },
  { name: "Ecto", told: "among its kind" },
  { name: "Gin", told: "listed" },
  { name: "Gorilla", told: "never", aliases: ["Gorilla Mux"] },
  { name: "GORM", told: "cased" },
  "Kitura",
  { name: "OTP", told: "never", aliases: ["Erlang/OTP"] },
  { name: "Perfect", told: "never", cased: ["Perfect Swift"] },
  { name: "Phoenix", told: "listed", aliases: ["Phoenix Framework", "Phoenix LiveView"] },
  { name: "Rocket", told: "listed" },
  { name: "Serde", told: "listed" },
  { name: "SwiftNIO", aliases: ["Swift NIO"] },
  "Tokio",
  { name: "Vapor", told: "named" },
];

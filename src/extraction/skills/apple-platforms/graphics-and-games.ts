import type { SkillRows } from "../skill-row.ts";

/** Frameworks for drawing, games, and things placed in the room. */
export const graphicsAndGames: SkillRows = [
  { name: "Accelerate", told: "listed", cased: ["Accelerate framework"] },
  { name: "ARKit", aliases: ["AR Kit"] },
  { name: "BNNS", told: "cased" },
  { name: "Core Animation", told: "cased", aliases: ["CoreAnimation", "QuartzCore"] },
  { name: "Core Graphics", told: "cased", aliases: ["CoreGraphics", "Quartz 2D"] },
  { name: "Core Image", told: "cased" },
  "Game Porting Toolkit",
  { name: "GameController", told: "cased" },
  "GameplayKit",
  { name: "Image I/O", aliases: ["ImageIO"] },
  {
    name: "Metal",
    told: "listed",
    aliases: ["Metal API", "Metal framework", "Metal shader", "Metal shaders", "Metal compute"],
    cased: ["Apple Metal", "Metal graphics", "Metal GPU"],
  },
  { name: "Metal Performance Shaders", aliases: ["MPSGraph"], listed: ["MPS"] },
  "MetalFX",
  "MetalKit",
  { name: "Model I/O", told: "cased", aliases: ["ModelIO"] },
  { name: "Object Capture", told: "cased" },
  { name: "Reality Composer", aliases: ["Reality Composer Pro"] },
  "RealityKit",
  "RoomPlan",
  "SceneKit",
  { name: "simd", told: "never", aliases: ["simd library"] },
  "SpriteKit",
  "vDSP",
  "vImage",
];

import type { SkillRows } from "../skill-row.ts";

/** Libraries that see, map and steer. */
export const visionAndRobots: SkillRows = [
  "AprilTag",
  { name: "ArUco", told: "cased" },
  "Autoware",
  "CloudCompare",
  "COLMAP",
  "dlib",
  "libigl",
  "MAVLink",
  "MediaPipe",
  "MeshLab",
  "Open3D",
  { name: "OpenCV", aliases: ["Open CV"] },
  "OpenPose",
  { name: "PIL", told: "listed", cased: ["Python Imaging Library"] },
  { name: "Pillow", told: "listed" },
  { name: "scikit-image", aliases: ["skimage"] },
];

import type { SkillRows } from "../skill-row.ts";

/** Frameworks and formats for sound, pictures and video, and what protects them. */
export const soundAndVideo: SkillRows = [
  { name: "AirPlay", told: "named" },
  { name: "ALAC", told: "cased", aliases: ["Apple Lossless"] },
  { name: "AudioToolbox", cased: ["Audio Toolbox"] },
  { name: "AudioUnit", cased: ["Audio Units", "AUv3"] },
  "AVAudioEngine",
  { name: "AVFoundation", aliases: ["AV Foundation"] },
  "AVKit",
  "AVPlayer",
  { name: "Core Audio", told: "cased", aliases: ["CoreAudio"] },
  { name: "Core Media", told: "cased", aliases: ["CoreMedia"] },
  "Core MIDI",
  { name: "Core Video", told: "cased" },
  { name: "FairPlay", told: "never", aliases: ["FairPlay Streaming"] },
  "MediaPlayer framework",
  { name: "PHASE", told: "never", aliases: ["PHASE framework"] },
  { name: "PhotoKit", aliases: ["PhotosUI"] },
  "PlayReady",
  { name: "ProRes", aliases: ["Apple ProRes", "ProRes RAW"] },
  { name: "QuickTime", cased: ["Quick Time"] },
  "ReplayKit",
  "ScreenCaptureKit",
  { name: "Sound Analysis", told: "never", aliases: ["SoundAnalysis framework"] },
  { name: "VideoToolbox", cased: ["Video Toolbox"] },
  "Widevine",
];

import type { SkillRows } from "../skill-row.ts";

/** Languages and instruction sets of GPUs, shaders and many cores. */
export const parallelAndGraphicsLanguages: SkillRows = [
  { name: "AVX", told: "cased", aliases: ["AVX2", "AVX-512"] },
  { name: "CUDA", aliases: ["CUDA C", "CUDA C++", "Nvidia CUDA"] },
  "GLSL",
  { name: "Halide", told: "named" },
  { name: "HIP", told: "listed" },
  "HLSL",
  "ISPC",
  { name: "Metal Shading Language", listed: ["MSL"] },
  { name: "MPI", told: "cased", aliases: ["Open MPI", "MPICH", "Message Passing Interface"] },
  { name: "NEON", told: "cased", aliases: ["ARM NEON"], cased: ["Neon"] },
  { name: "Numba", told: "named" },
  "OpenACC",
  { name: "OpenCL", aliases: ["Open CL"] },
  "OpenMP",
  { name: "OSL", told: "never", cased: ["Open Shading Language"] },
  { name: "ROCm", told: "cased" },
  { name: "SIMD", told: "cased" },
  "SPIR-V",
  { name: "SSE", told: "listed" },
  { name: "SVE", told: "listed" },
  "SYCL",
  { name: "Triton", told: "named", aliases: ["OpenAI Triton"] },
  "WGSL",
];

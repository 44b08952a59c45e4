import type { SkillRows } from "../skill-row.ts";

/** Sensors of force, motion and heat, and chambers that parts must bear. */
export const sensorsAndChambers: SkillRows = [
  { name: "Accelerometer", aliases: ["accelerometers"] },
  { name: "Anemometer", aliases: ["anemometers"] },
  { name: "Barometer", aliases: ["barometric sensor"] },
  { name: "Environmental Chamber", aliases: ["environmental chambers", "climatic chamber", "climate chamber"] },
  "FlexiForce",
  { name: "FLIR", told: "cased", aliases: ["FLIR camera"] },
  "Force Gauge",
  { name: "Gyroscope", aliases: ["gyroscopes", "gyros"], cased: ["gyro"] },
  { name: "Hall sensor", aliases: ["hall-effect sensor", "Hall effect sensors", "hall sensors"] },
  {
    name: "IMU",
    told: "cased",
    aliases: ["inertial measurement unit", "inertial measurement units"],
    cased: ["IMUs"],
  },
  "Kistler",
  { name: "Load Cell", aliases: ["load cells"] },
  { name: "LVDT", told: "cased", aliases: ["LVDTs"] },
  { name: "Magnetometer", aliases: ["magnetometers"] },
  { name: "RTD", told: "listed" },
  { name: "Shaker Table", aliases: ["vibration table", "electrodynamic shaker"] },
  { name: "Strain Gauge", aliases: ["strain gage", "strain gauges"] },
  {
    name: "Thermal Camera",
    aliases: ["infrared camera", "IR camera", "thermal imaging camera", "IR cameras", "thermal cameras"],
  },
  { name: "Thermal Chamber", aliases: ["temperature chamber", "thermal chambers"] },
  { name: "Thermocouple", aliases: ["thermocouples"] },
  "Thermotron",
  { name: "Torque Meter", aliases: ["torque gauge", "torque tester"] },
];

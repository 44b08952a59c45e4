const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "48 kB": a size in bytes in the largest unit that it fills, with two figures. */
export function fileSize(bytes: number, locale: string): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = UNITS[power] ?? "byte";
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** power);
}

// Making one of the browser's formatters takes as long as a hundred uses of it: lists and files put thousands of values
// into words.

/** Far more than one page of ours has use for: a page of any language may name any currency. */
const MOST = 50;

/** Makes what is asked for by a locale (BCP 47) and a variant once, and keeps it; of too many the oldest is let go. */
export function keptByLocale<Variant extends string | number, Format>(
  make: (locale: string, variant: Variant) => Format,
): (locale: string, variant: Variant) => Format {
  const kept = new Map<string, Format>();
  return (locale, variant) => {
    const name = `${locale} ${variant}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make(locale, variant);
    const [oldest] = kept.keys();
    if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest);
    kept.set(name, made);
    return made;
  };
}

const figures = keptByLocale(
  (locale, digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }),
);

/** "1,234.5": a figure in the user's locale, with at most so many digits behind the point, three where nobody says. */
export function describeFigure(value: number, locale: string, digits = 3): string {
  return figures(locale, digits).format(value);
}

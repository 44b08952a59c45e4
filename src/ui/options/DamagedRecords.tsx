import { useWording } from "../shared/wording.ts";

/** Records that no longer parse: which, and how to mend them. */
export function DamagedRecords({ damaged }: { readonly damaged: readonly string[] }) {
  const { locale, words } = useWording();
  return (
    <section aria-labelledby="damaged">
      <h3 id="damaged">{words("healthDamaged", new Intl.NumberFormat(locale).format(damaged.length))}</h3>
      <p class="quiet">{words("healthDamagedWhat")}</p>
      <ul class="keys-list num">
        {damaged.map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    </section>
  );
}

import { Icon } from "../shared/Icon.tsx";

/** A web page's address, and the way there; plain text where it is no web page's. */
export function PageLink({ url }: { readonly url: string }) {
  // A page's script told it: only what leads to a web page is a link.
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return <p class="address">{url}</p>;
  return (
    <p class="address">
      <a href={url} target="_blank" rel="noreferrer" dir="ltr">
        {url}
        <Icon name="open" />
      </a>
    </p>
  );
}

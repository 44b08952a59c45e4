const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it stands between tags and in quoted attributes of HTML and XML: it comes back as text, and as nothing else. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => NAMED[character] ?? "");
}

/** No title, team or place is longer. */
const LONGEST = 300;

/** What a template leaves where a value was to be put in. */
const TEMPLATE = /\{\{|\}\}|\$\{|<%|%>|\[\[|\]\]|^(?:undefined|null|N\/A)$/i;

/** Whether a text can be a title, or the name of a team or place: words, and no template that was never filled in. */
export function isName(text: string): boolean {
  return text.length < LONGEST && /\p{L}/u.test(text) && !TEMPLATE.test(text);
}

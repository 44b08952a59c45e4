/** What goes to the clipboard: whoever takes it in chooses the form. */
export interface Copied {
  readonly text: string;
  /** The same for programs that know more than text. */
  readonly html?: string | undefined;
}

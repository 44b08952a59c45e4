/** A page to read: its document and the address that it stands at. */
export interface Page {
  readonly document: Document;
  readonly url: string;
}

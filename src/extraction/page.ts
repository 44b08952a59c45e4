/** A page to read: its document and the address that it stands at. */
export interface Page {
  readonly document: Document;
  readonly url: string;
  /**
   * The address that the document was loaded for, where the site has moved on since without a load: the data in its
   * scripts is of that address. Absent: it is `url`.
   */
  readonly loadedUrl?: string | undefined;
}

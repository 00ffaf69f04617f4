/** Brought into a page by itself, so it knows nothing but what stands there: what kind of document it is, as a MIME type. */
export function documentType(): string {
  return document.contentType;
}

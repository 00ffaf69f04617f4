/** Saves a text among the downloads: by a link, as a page does, so that no permission is needed. */

/** The browser takes the file in its own time; then its memory is given back. In ms. */
const KEPT_MS = 60_000;

/** `type` is the media type. */
export function saveText(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

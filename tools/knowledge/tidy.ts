/** Texts as editors write them, over lines and with blank lines between, made ready to be published. */

/** One line, without spaces at its ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Paragraphs are parted by blank lines. */
export function paragraphs(text: string): readonly string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(tidy);
}

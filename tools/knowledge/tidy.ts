/** Texts as editors write them, over lines and with blank lines between, made ready to be published. */

/** One line, without spaces at its ends, set with the quotation marks of print. */
export function tidy(text: string): string {
  return typeset(text.replace(/\s+/g, ' ').trim());
}

/**
 * Straight quotation marks and apostrophes as print has them: one before a word's beginning opens, any other closes or is an
 * apostrophe. Editors type the straight ones; what a source is called, and what was read there, stays as it stands.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<![^\s(\[“‘–—/-])'(?=\p{L}|\p{N}+')/gu, '‘')
    .replaceAll("'", '’')
    .replace(/(?<![^\s(\[‘–—/-])"(?=[\p{L}\p{N}‘])/gu, '“')
    .replaceAll('"', '”');
}

/** Paragraphs are parted by blank lines. */
export function paragraphs(text: string): readonly string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(tidy);
}

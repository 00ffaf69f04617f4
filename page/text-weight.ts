/** How much a text says, whatever its script. */

const WIDE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

/** Length in letters' worth: without runs of white space, and with wide scripts counted double. */
export function weightOfText(text: string): number {
  const plain = (/\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  return plain.length + (/[\u3040-\uD7AF]/.test(plain) ? (plain.match(WIDE)?.length ?? 0) : 0);
}

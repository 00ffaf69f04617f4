/** Where a text stands in quotation marks, whatever marks its language uses. */

/** The stretches of a text that stand in quotation marks, as offsets of the marks in UTF-16 code units. A mark that never closes opens nothing. */
export function quotations(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  /** Closers that do not stand in the rest of the text. */
  const missing = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const closer = CLOSERS[text[at] as string];
    if (closer === undefined || missing.has(closer)) continue;
    const end = closingMark(text, closer, at + 1);
    if (end < 0) missing.add(closer);
    else {
      spans.push([at, end]);
      at = end;
    }
  }
  return spans;
}

/** Where a quotation ends; -1 where it never does. The mark that closes ‘this’ is also an apostrophe, but not before a letter. */
function closingMark(text: string, closer: string, from: number): number {
  for (let end = text.indexOf(closer, from); end >= 0; end = text.indexOf(closer, end + 1)) {
    if (closer !== '’' || !/\p{L}/u.test(text[end + 1] ?? '')) return end;
  }
  return -1;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
};

/** Writes texts in the encodings that older sites still use, which Node reads but does not write. */

/** The bytes of a text in a one- or two-byte encoding. Throws at a character that the encoding does not have. */
export function encodeAs(text: string, encoding: 'windows-1251' | 'euc-kr'): Buffer {
  const bytes = bytesOf(encoding);
  return Buffer.concat(
    Array.from(text, (char) => {
      const own = char.charCodeAt(0) < 0x80 ? Buffer.from(char, 'latin1') : bytes.get(char);
      if (!own) throw new Error(`${encoding} has no ‘${char}’.`);
      return own;
    }),
  );
}

/** Every character beyond ASCII, by decoding every one or two bytes that there are. */
function bytesOf(encoding: string): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, Buffer>();
  const add = (bytes: Buffer) => {
    const char = decoder.decode(bytes);
    if (Array.from(char).length === 1 && char !== '\uFFFD') known.set(char, bytes);
  };
  for (let first = 0x80; first <= 0xff; first++) {
    if (encoding === 'windows-1251') add(Buffer.from([first]));
    else for (let second = 0x41; second <= 0xfe; second++) add(Buffer.from([first, second]));
  }
  return known;
}

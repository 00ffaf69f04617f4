/** How big a published pack may be: it comes with the extension, and the background reads it whole. */
import { gzipSync } from 'node:zlib';

/** In bytes of UTF-8, as a file has them: a letter of Hangul has three. */
export interface PackSize {
  readonly raw: number;
  readonly gzip: number;
}

export const PACK_MOST: PackSize = { raw: 1_500_000, gzip: 400_000 };

/** The size of a pack's file. */
export function sizeOf(json: string): PackSize {
  const bytes = Buffer.from(json, 'utf8');
  return { raw: bytes.length, gzip: gzipSync(bytes).length };
}

/** '1,006 kB of 1,500 kB, 297 kB of 400 kB compressed'. */
export function saySize({ raw, gzip }: PackSize, most: PackSize = PACK_MOST): string {
  return `${kB(raw)} of ${kB(most.raw)}, ${kB(gzip)} of ${kB(most.gzip)} compressed`;
}

/** A sentence where a pack has more than it may; nothing where it has not. */
export function checkPackSize(
  id: string,
  size: PackSize,
  most: PackSize = PACK_MOST,
): readonly string[] {
  if (size.raw <= most.raw && size.gzip <= most.gzip) return [];
  return [
    `The pack ‘${id}’ has grown too big: ${saySize(size, most)}. Shorten the longest entries, or take out forms and sources that nothing needs.`,
  ];
}

/** Rounded up, so that what is too big never looks as if it were not. */
function kB(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;
}

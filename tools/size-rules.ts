/** How big what we ship may be. Bytes in the page are dear: every page where the reader is let in pays for the gate. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PACK_MOST } from './knowledge/pack-size.ts';

interface Budget {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  readonly why: string;
}

/** Bytes. */
const BUDGETS: readonly Budget[] = [
  {
    file: 'gate.js',
    raw: 40_000,
    gzip: 14_000,
    why: 'It runs on every page where the reader is let in, before anything is known of it.',
  },
  { file: 'reader.js', raw: 88_000, gzip: 37_000, why: 'It comes to pages that a pack is about.' },
  { file: 'keys.js', raw: 8_000, gzip: 4_000, why: 'A key is to be answered at once.' },
  { file: 'ask.js', raw: 2_000, gzip: 1_000, why: 'It asks the page before the popup is there.' },
  { file: 'packs/north-korea.json', ...PACK_MOST, why: 'The background reads it whole.' },
  {
    file: 'packs/north-korea.map.json',
    raw: 75_000,
    gzip: 25_000,
    why: 'The background reads it whole, too.',
  },
];

/** Sentences about what is too big in a built extension. */
export function checkSizes(folder: string): readonly string[] {
  return BUDGETS.flatMap(({ file, raw, gzip, why }) => {
    const bytes = readFileSync(join(folder, file));
    const packed = gzipSync(bytes).length;
    return bytes.length <= raw && packed <= gzip
      ? []
      : [
          `${file} has ${bytes.length} bytes (${packed} compressed), and ${raw} (${gzip}) are allowed. ${why}`,
        ];
  });
}

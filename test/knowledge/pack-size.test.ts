/** What tools/knowledge/pack-size promises: bytes are counted as a file has them, and what is too many is said in a sentence. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileAll } from '../../tools/knowledge/build.ts';
import { checkPackSize, PACK_MOST, saySize, sizeOf } from '../../tools/knowledge/pack-size.ts';

describe('a pack’s size', () => {
  it('is counted in bytes of UTF-8, not in characters', () => {
    expect(sizeOf('가나')).toEqual({ raw: 6, gzip: gzipSync('가나').length });
  });

  it('is said beside what is allowed, rounded up', () => {
    expect(saySize({ raw: 1_005_001, gzip: 296_000 })).toBe(
      '1,006 kB of 1,500 kB, 296 kB of 400 kB compressed',
    );
  });

  it.each([
    ['as much as is allowed', PACK_MOST, 0],
    ['one byte more', { ...PACK_MOST, raw: PACK_MOST.raw + 1 }, 1],
    ['one byte more when compressed', { ...PACK_MOST, gzip: PACK_MOST.gzip + 1 }, 1],
  ])('is looked at: %s', (_, size, sentences) => {
    expect(checkPackSize('borders', size)).toHaveLength(sentences);
  });

  it('is said in both figures, and what to do, where it is too much', () => {
    expect(checkPackSize('borders', { raw: 1_600_000, gzip: 300_000 })[0]).toBe(
      'The pack ‘borders’ has grown too big: 1,600 kB of 1,500 kB, 300 kB of 400 kB compressed. Shorten the longest entries, or take out forms and sources that nothing needs.',
    );
  });

  it('is not too much for the packs that there are', () => {
    for (const { id, json } of compileAll().packs)
      expect(checkPackSize(id, sizeOf(json))).toEqual([]);
  });
});

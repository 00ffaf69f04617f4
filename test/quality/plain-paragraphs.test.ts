/** The plain paragraphs among which quotes are measured: about the subject, and free of any sign of sourcing. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/article.ts';
import { compileAll } from '../../tools/knowledge/build.ts';
import { compareCaveats, readPlain } from '../../tools/quality/compare-caveats.ts';
import { pageReader } from '../../tools/quality/made-page.ts';

const [compiled] = compileAll().packs;
if (!compiled) throw new Error('no pack');
const { pack } = compiled;

describe('the plain paragraphs', () => {
  it('are recognised, and are given no caveat', () => {
    const { title, paragraphs } = readPlain();
    const blocks: readonly Block[] = [
      { kind: 'title', text: title },
      ...paragraphs.map((text): Block => ({ kind: 'body', text })),
    ];
    expect(pageReader(pack)(blocks)).toEqual({ isRecognised: true, caveats: [] });
  });

  it('let a quote be found on its own words alone', () => {
    const quote = {
      url: 'https://news.example/one',
      lang: 'en',
      quote: 'A trader surnamed Kang said prices had doubled.',
    };
    const compare = (kind: 'partial-name' | 'relay') =>
      compareCaveats(pack, { cued: [{ ...quote, kind }], strange: [] });
    expect(compare('partial-name')).toMatchObject({ cued: 1, found: 1, misses: [], loud: [] });
    expect(compare('relay')).toMatchObject({
      found: 0,
      misses: [{ instead: expect.arrayContaining(['partial-name']), isRecognised: true }],
    });
  });

  it('show a caveat where none belongs', () => {
    const snippet = 'A trader surnamed Kang said prices had doubled.';
    const { loud } = compareCaveats(pack, {
      cued: [],
      strange: [{ url: 'https://news.example/two', snippet }],
    });
    expect(loud.map(({ where, caveat }) => [where, caveat.kind])).toContainEqual([
      'https://news.example/two',
      'partial-name',
    ]);
  });
});

/** The table of kinds in docs/caveats.md: it has every kind, and its examples and near misses are true of the North Korea pack. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/article.ts';
import { CAVEAT_KINDS } from '../../core/pack/pack-kinds.ts';
import { compileAll } from '../../tools/knowledge/build.ts';
import { readPlain } from '../../tools/quality/compare-caveats.ts';
import { pageReader } from '../../tools/quality/made-page.ts';

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/caveats.md'), 'utf8');
const ROWS = [
  ...DOCS.matchAll(/^\| `([a-z-]+)` +\|[^|]*\| _?([^|]*?)_? +\| _?([^|]*?)_? +\|$/gm),
].map(([, kind = '', example = '', nearMiss = '']) => ({ kind, example, nearMiss }));
const [compiled] = compileAll().packs;
if (!compiled) throw new Error('no pack');
const read = pageReader(compiled.pack);

/** The kinds of the caveats on a text, on a page about the subject. */
function kindsOn(text: string, kind: Block['kind']): readonly string[] {
  const { title, paragraphs } = readPlain();
  const own: Block = { kind, text };
  const others = paragraphs.map((paragraph): Block => ({ kind: 'body', text: paragraph }));
  return read([own, { kind: 'title', text: title }, ...others]).caveats.map((one) => one.kind);
}

describe('the kinds of caveat', () => {
  it('are all defined', () => {
    expect(ROWS.map(({ kind }) => kind)).toEqual(CAVEAT_KINDS);
  });

  it.each(ROWS.filter(({ kind }) => kind !== 'outlet'))(
    '$kind: ‘$example’, and not ‘$nearMiss’',
    ({ kind, example, nearMiss }) => {
      const where = kind === 'stock-image' ? 'caption' : 'body';
      expect(kindsOn(example, where)).toContain(kind);
      expect(kindsOn(nearMiss, where)).not.toContain(kind);
    },
  );
});

describe('what the rules say', () => {
  it('speaks of this article only of the article itself, and of no article otherwise', () => {
    const wrong = compiled.pack.caveats
      .flatMap(({ id, says, why }) => [says, why].map((text) => ({ id, text })))
      .filter(({ text }) => /\b(?:the|an) article\b/i.test(text));
    expect(wrong).toEqual([]);
  });

  it('calls what the article passes on a report cited here', () => {
    const relays = compiled.pack.caveats.filter(({ kind }) => kind === 'relay');
    expect(relays.filter(({ says }) => !/report cited here/.test(says))).toEqual([]);
  });
});

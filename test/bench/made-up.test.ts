/** What the bench makes up: packs of any size, and a page of ten megabytes. */
import { describe, expect, it } from 'vitest';
import { compileAll } from '../../tools/knowledge/build.ts';
import { callLibrarian } from '../../tools/bench/librarian.ts';
import { makeHugePage, TEXT_BYTES } from '../../tools/bench/huge/huge-page.ts';
import { padPack } from '../../tools/bench/scale/packs.ts';

const [compiled] = compileAll().packs;
if (!compiled) throw new Error('There is no pack.');
const { pack } = compiled;
/** One that stands at the end of the pack, and one that the page below mentions. */
const NEEDED = new Set([pack.terms.at(-1)?.id ?? '', 'kim-jong-un']);

describe('a pack that is filled up', () => {
  const padded = padPack(pack, NEEDED, 100, 5_000);

  it('has as many terms as were asked for, each of its own', () => {
    expect(padded.terms).toHaveLength(5_000);
    expect(new Set(padded.terms.map(({ name }) => name)).size).toBe(5_000);
  });

  it('keeps the terms that are needed, wherever they stood', () => {
    expect(new Set(padded.terms.slice(0, NEEDED.size).map(({ id }) => id))).toEqual(NEEDED);
  });

  it('answers a page’s words just as the small one does', () => {
    const words = ['kim', 'jong', 'un', 'pyongyang', 'the', 'workers', 'party', 'of', 'korea'];
    const small = padPack(pack, NEEDED, 100, 100);
    const [few, many] = [small, padded].map((one) =>
      callLibrarian(one).open({ pack: pack.id, words }),
    );
    expect(few?.forms.length).toBeGreaterThan(0);
    expect(many).toEqual(few);
  });
});

describe('the page of ten megabytes', () => {
  const page = makeHugePage(pack);

  it('has that much text, and a form of ours in its first paragraph', () => {
    expect(page.bytes.length).toBeGreaterThanOrEqual(TEXT_BYTES);
    const [first = ''] = page.bytes.toString('utf8', 0, 10_000).split('</p>');
    const forms = pack.terms.flatMap(({ forms: all }) => all.map(({ text }) => text));
    expect(forms.filter((form) => first.includes(form))).not.toEqual([]);
  });

  it('is the same each time', () => {
    expect(makeHugePage(pack).bytes.equals(page.bytes)).toBe(true);
  });
});

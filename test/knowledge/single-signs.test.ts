/** No sign of a published pack by itself, and no number of repetitions of one, makes a page one that the pack is about. */
import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../core/matching/mentions.ts';
import { lookFor, readyIndex } from '../../core/matching/recognise.ts';
import { allAtOnce } from '../../core/steps.ts';
import { compileAll } from '../../tools/knowledge/build.ts';
import { body, title } from '../core/an-article.ts';

const { indexes, packs } = compileAll();
const published = packs.map(({ pack }, i) => [pack.id, pack.index, indexes[i]] as const);

describe.each(published)('of %s', (_, { signs }, index) => {
  const ready = readyIndex(index as NonNullable<typeof index>);
  const forms = signs.flatMap(({ id, forms: all }) =>
    all.map(({ text, onlyNear = [] }) => ({ id, text, near: onlyNear[0] ?? '' })),
  );

  it('has signs', () => {
    expect(forms.length).toBeGreaterThan(0);
  });

  it.each(forms)('$text of $id is not enough, nor is it a hundredfold', ({ text, near }) => {
    const many = Array.from({ length: 100 }, () => `${text} ${near}`).join(', ');
    const blocks = [title(`${text} ${near}`), body(many)];
    const look = allAtOnce(lookFor(ready, blocks, allAtOnce(cutBlocks(blocks))));
    expect(look.isEnough).toBe(false);
  });
});

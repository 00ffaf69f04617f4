/** The sample articles claim nothing but what the pack says: every paragraph names the entries it rests on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKnowledge, REPOSITORY } from '../../tools/knowledge/build.ts';

const [pack] = checkKnowledge().packs;
const entries = new Set(
  [pack?.terms, pack?.notes, pack?.events, pack?.figures].flatMap((all) =>
    (all ?? []).map(({ id }) => id),
  ),
);

describe.each(['tools/sample/article.html', 'components/SampleArticle.tsx'])('%s', (file) => {
  const text = readFileSync(join(REPOSITORY, file), 'utf8');
  const paragraphs = [...text.matchAll(/<p data-from="([^"]*)"/g)].map(([, from = '']) =>
    from.split(' '),
  );

  it('names the entries that its paragraphs rest on, and these exist', () => {
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs.flat().filter((id) => !entries.has(id))).toEqual([]);
  });

  it('says that it is a sample', () => {
    expect(text).toMatch(/sample/i);
  });
});

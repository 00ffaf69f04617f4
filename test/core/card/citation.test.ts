/** What core/card/citation promises: the text of an entry with all that a citation needs. */
import { describe, expect, it } from 'vitest';
import { writeCitation, type CitationWords } from '../../../core/card/citation.ts';
import type { Source, Term } from '../../../core/pack/pack.ts';

const term: Term = {
  id: 'border-post',
  name: 'Border post',
  kind: 'place',
  forms: [{ text: 'border post' }],
  short: 'A made-up post.',
  sources: ['s1', 's2'],
  checked: '2026-01-02',
  reviewBy: '2027-01-02',
};
const dated: Source = {
  id: 's1',
  title: 'On posts',
  publisher: 'Bridge Daily',
  url: 'https://example.org/posts',
  published: '2025-05',
  read: '2026-01-01',
};
const undated: Source = {
  id: 's2',
  title: 'Posts and gates',
  publisher: 'Ministry of Bridges',
  url: 'https://example.net/',
  read: '2026-01-02',
};
const words: CitationWords = {
  said: ['A made-up post.'],
  sources: '2 sources',
  pack: 'Borders, revision 3',
  checked: 'checked 2 Jan 2026',
  day: (date) => `<${date}>`,
  readOn: (day) => `read ${day}`,
};

describe('the citation of an entry', () => {
  it('has its name, definition, each source with its dates and address, the pack and its revision', () => {
    expect(writeCitation(term, [dated, undated], words)).toBe(
      [
        'Border post',
        'A made-up post.',
        '',
        '2 sources',
        '1. On posts. Bridge Daily, <2025-05>. https://example.org/posts (read <2026-01-01>)',
        '2. Posts and gates. Ministry of Bridges. https://example.net/ (read <2026-01-02>)',
        '',
        'Context Notes: Borders, revision 3 (checked 2 Jan 2026)',
      ].join('\n'),
    );
  });

  it('has the name in native script, the pronunciation and the longer text, where there are any', () => {
    const full: Term = {
      ...term,
      native: '초소',
      pronunciation: 'choso',
      long: 'It stands on a bridge.',
    };
    const said = ['Then: a gate.', 'Now: a post.'];
    expect(
      writeCitation(full, [undated], { ...words, said })
        .split('\n')
        .slice(0, 5),
    ).toEqual([
      'Border post · 초소 · choso',
      'Then: a gate.',
      'Now: a post.',
      'It stands on a bridge.',
      '',
    ]);
  });
});

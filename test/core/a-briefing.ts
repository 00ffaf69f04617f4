/** A small briefing with one entry of each part, to be changed as a test needs it. */
import type { Briefing } from '../../core/briefing.ts';
import { anArticle, body } from './an-article.ts';

const provenance = { checked: '2026-01-01', reviewBy: '2026-06-01' };
const SPAN = { block: 0, start: 0, end: 4 };

export function aBriefing(more: Partial<Briefing> = {}): Briefing {
  const { blocks: _, ...article } = anArticle([body('Text.')], {
    title: 'Soldiers came home',
    url: 'https://news.example/1?from=mail',
    published: { day: '2025-04-01', from: 'meta' },
    byline: ['A. Writer'],
  });
  const source = (id: string) => ({
    id,
    url: `https://source.example/${id}`,
    title: `Title of ${id}`,
    publisher: 'Publisher',
    published: '2025-04-28',
    read: '2026-01-01',
  });
  return {
    article,
    recognised: [],
    terms: [
      {
        term: {
          id: 'dmz',
          name: 'DMZ',
          kind: 'place',
          native: '비무장지대',
          forms: [{ text: 'DMZ' }],
          short: 'A strip of land.',
          long: 'Four kilometres wide.',
          sources: ['s2', 's1'],
          ...provenance,
        },
        count: 3,
        painted: 1,
        texts: ['DMZ'],
        forms: ['DMZ'],
        change: {
          since: '2025-06',
          past: { until: '2025-06', text: 'A wider strip.', sources: ['s3'] },
        },
      },
    ],
    notes: [
      {
        id: 'why',
        title: 'Why?',
        text: ['Because.', 'And so.'],
        terms: ['dmz'],
        because: ['dmz'],
        sources: ['s2'],
        ...provenance,
      },
    ],
    events: [
      {
        id: 'e1',
        date: '2025-03',
        title: 'Before',
        terms: ['dmz'],
        sources: ['s1'],
        isAfterPublication: false,
        ...provenance,
      },
      {
        id: 'e2',
        date: '2025-04-26',
        title: 'After',
        text: 'It came later.',
        changes: 'acknowledgement',
        terms: ['dmz'],
        sources: ['s4'],
        isAfterPublication: true,
        ...provenance,
      },
    ],
    caveats: [
      {
        id: 'unnamed',
        kind: 'anonymous-source',
        span: SPAN,
        quote: 'a source said so',
        words: 'source said',
        says: 'The source is not named.',
        why: 'It cannot be checked.',
        sources: ['s1'],
        ...provenance,
      },
      {
        id: 'unnamed',
        kind: 'anonymous-source',
        span: SPAN,
        quote: 'another source said',
        words: 'source said',
        says: 'The source is not named.',
        why: 'It cannot be checked.',
        sources: ['s1'],
        ...provenance,
      },
    ],
    figures: [
      {
        id: 'killed',
        title: 'Soldiers killed',
        counts: 'deaths',
        terms: ['dmz'],
        note: 'No total was published.',
        estimates: [
          { date: '2025-09-02', low: 2000, text: 'about 2,000', by: 'A service', sources: ['s3'] },
          {
            date: '2024-12-19',
            low: 100,
            text: 'at least 100',
            by: 'A',
            via: 'B',
            sources: ['s2'],
          },
        ],
        ...provenance,
      },
    ],
    attribution: [],
    figuresFound: [{ figure: 'killed', number: '300', span: SPAN, quote: '300 were killed' }],
    outlet: undefined,
    maps: undefined,
    corrections: [],
    names: {},
    sources: Object.fromEntries(['s1', 's2', 's3', 's4', 's9'].map((id) => [id, source(id)])),
    pack: {
      id: 'north-korea',
      title: 'North Korea',
      about: 'About.',
      revision: 2,
      asOf: '2026-05-06',
      checked: '2026-11-23',
      termCount: 1,
      correctionCount: 0,
    },
    timings: { readMs: 1, recogniseMs: 1, matchMs: 1, paintMs: 1 },
    ...more,
  };
}

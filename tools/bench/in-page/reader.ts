/** Our reader's work on a page, step by step: what entrypoints/gate.ts and entrypoints/reader/ do, without messages, popup and card. */
import {
  Highlighter,
  indexes,
  isInLink,
  placeOf,
  randomName,
  readArticle,
  type BodyBlock,
} from './product.ts';
import type { Article } from '../../../core/article.ts';
import { countTerms, firstOfEach } from '../../../core/briefing.ts';
import { findCaveats } from '../../../core/caveats.ts';
import { buildLexicon } from '../../../core/lexicon.ts';
import { cutBlocks, findMentions, type Mention } from '../../../core/mentions.ts';
import { readyIndex, recognise, type ReadyIndex } from '../../../core/recognise.ts';
import type { Words } from '../../../core/words.ts';
import { stopwatch, type Opened, type Stretch } from './contestant.ts';

interface Page {
  readonly article: Article;
  readonly blocks: readonly BodyBlock[];
  readonly cut: readonly Words[];
}

/** As in the gate, these last as long as the document. */
let ready: readonly ReadyIndex[] | undefined;
let highlighter: Highlighter | undefined;
let page: Page | undefined;

export function begin(): Stretch {
  const watch = stopwatch();
  ready ??= indexes.map(readyIndex);
  watch.lap('start');
  const read = readArticle(document, new Date().toISOString().slice(0, 10));
  watch.lap('read');
  const cut = cutBlocks(read.blocks);
  watch.lap('cut');
  const [recognised] = read.article.isArticle ? recognise(ready, read.article, cut) : [];
  watch.lap('recognise');
  if (!recognised) return { steps: watch.steps, found: 0 };
  const words = [...new Set(cut.flatMap(({ folded }) => folded))];
  watch.lap('words');
  page = { ...read, cut };
  return { steps: watch.steps, found: 0, asks: { pack: recognised.pack, words } };
}

export function finish({ forms, rules, surnames }: Opened): Stretch {
  if (!page) throw new Error('A page is read before it is finished.');
  const { article, blocks, cut } = page;
  const watch = stopwatch();
  const mentions = findMentions(blocks, cut, buildLexicon(forms));
  watch.lap('mentions');
  const counts = countTerms(mentions);
  findCaveats(article, cut, rules, surnames, new Set(Object.keys(counts)));
  watch.lap('caveats');
  const places = firstOfEach(mentions, mayBeMarked(blocks)).flatMap(
    (mention) => placeOf(blocks, mention) ?? [],
  );
  watch.lap('place');
  highlighter ??= new Highlighter(randomName());
  const found = highlighter.paint(places);
  watch.lap('paint');
  return { steps: watch.steps, found };
}

function mayBeMarked(blocks: readonly BodyBlock[]): (mention: Mention) => boolean {
  return (mention) => {
    const kind = blocks[mention.block]?.kind;
    return kind !== 'title' && kind !== 'heading' && !isInLink(blocks, mention);
  };
}

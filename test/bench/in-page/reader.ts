/**
 * Our reader's work on a page, step by step, with the product's own modules: what entrypoints/gate.ts and entrypoints/reader/ do,
 * without messages, popup and card, and in one go where they work in slices.
 */
import indexes from '../../../.generated/indexes.json';
import { countTerms } from '../../../core/briefing.ts';
import { findCaveats } from '../../../core/claims/caveats.ts';
import { buildLexicon } from '../../../core/matching/lexicon.ts';
import { chooseMarked } from '../../../core/matching/marking.ts';
import { cutBlocks, findMentions, type Mention } from '../../../core/matching/mentions.ts';
import type { GateIndex, GistSearch } from '../../../core/matching/pack-index.ts';
import {
  gistOfAll,
  isBeyondDoubt,
  readyIndex,
  recognise,
  type ReadyIndex,
} from '../../../core/matching/recognise.ts';
import { allAtOnce } from '../../../core/steps.ts';
import type { Words } from '../../../core/text/words.ts';
import { readBody, type Body, type BodyBlock } from '../../../page/article/article-body.ts';
import { Highlighter, randomName } from '../../../page/highlighter.ts';
import { textContent } from '../../../page/nodes.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { isInLink, placeOf } from '../../../page/text-map.ts';
import { AFTER_MARKS, type Opened, type Stretch } from '../../../tools/bench/contestant.ts';
import { startWatch } from './stopwatch.ts';

const packs = indexes as unknown as readonly GateIndex[];

/** As in the gate, these last as long as the document. */
let gist: GistSearch | undefined;
let ready: readonly ReadyIndex[] | undefined;
let highlighter: Highlighter | undefined;
let page:
  | { readonly text: Body; readonly cut: readonly Words[]; readonly isDoubtful: boolean }
  | undefined;

export function begin(): Stretch {
  const watch = startWatch();
  gist ??= gistOfAll(packs);
  const isWorthReading = gist.finds(`${document.title}\n${textContent(document.body)}`);
  watch.lap('search');
  if (!isWorthReading) return { steps: watch.steps, found: 0 };
  const text = allAtOnce(readBody(document.body));
  watch.lap('read');
  if (!text.hasText) return { steps: watch.steps, found: 0 };
  const cut = allAtOnce(cutBlocks(text.blocks));
  watch.lap('cut');
  ready ??= packs.map(readyIndex);
  const [recognised] = allAtOnce(recognise(ready, text.blocks, cut));
  watch.lap('recognise');
  if (!recognised) return { steps: watch.steps, found: 0 };
  const words = [...new Set(cut.flatMap(({ folded }) => folded))];
  watch.lap('words');
  page = { text, cut, isDoubtful: !isBeyondDoubt(recognised) };
  return { steps: watch.steps, found: 0, asks: { pack: recognised.pack, words } };
}

export function finish({ forms, rules, surnames }: Opened): Stretch {
  if (!page) throw new Error('A page is read before it is finished.');
  const { text, cut, isDoubtful } = page;
  const { blocks } = text;
  const watch = startWatch();
  const describe = () => readArticle(text, new Date().toISOString().slice(0, 10));
  const before = isDoubtful ? describe() : undefined;
  watch.lap('facts');
  const mentions = allAtOnce(findMentions(blocks, cut, buildLexicon(forms)));
  watch.lap('mentions');
  const places = chooseMarked(mentions, blocks, 'first', mayBeMarked(blocks)).flatMap(
    (mention) => placeOf(blocks, mention) ?? [],
  );
  watch.lap('place');
  highlighter ??= new Highlighter(randomName());
  const found = highlighter.paint(places);
  watch.lap('paint');
  const article = before ?? describe();
  watch.lap(AFTER_MARKS.facts);
  const counts = countTerms(mentions);
  allAtOnce(findCaveats(article, cut, rules, surnames, new Set(Object.keys(counts))));
  watch.lap(AFTER_MARKS.caveats);
  return { steps: watch.steps, found };
}

function mayBeMarked(blocks: readonly BodyBlock[]): (mention: Mention) => boolean {
  return (mention) => {
    const kind = blocks[mention.block]?.kind;
    return kind !== 'title' && kind !== 'heading' && !isInLink(blocks, mention);
  };
}

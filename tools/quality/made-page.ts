/** Runs the product's own core on a page that is made of blocks, without a browser: what recognises it, and which caveats it is given. */
import type { Article, Block } from '../../core/article.ts';
import { findCaveats, type Caveat } from '../../core/claims/caveats.ts';
import { narrowRules } from '../../core/claims/narrow-rules.ts';
import { cutBlocks } from '../../core/matching/mentions.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { prepareIndex } from '../../core/matching/pack-index.ts';
import { gistOfAll, readyIndex, recognise } from '../../core/matching/recognise.ts';
import { allAtOnce } from '../../core/steps.ts';
import { termFinder } from './find-terms.ts';

export interface MadePage {
  readonly isRecognised: boolean;
  readonly caveats: readonly Caveat[];
}

/** What a page is, but for its text. */
export type Facts = Partial<Omit<Article, 'blocks' | 'title'>>;

/** Reads pages against one pack, in the steps of shell/packs and entrypoints/reader. */
export function pageReader(pack: Pack): (blocks: readonly Block[], facts?: Facts) => MadePage {
  const gate = prepareIndex(pack.index);
  const findTerms = termFinder(pack);
  return (blocks, facts = {}) => {
    const cut = allAtOnce(cutBlocks(blocks));
    const isWorthReading = gistOfAll([gate]).finds(blocks.map(({ text }) => text).join('\n'));
    if (!isWorthReading || allAtOnce(recognise([readyIndex(gate)], blocks, cut)).length === 0)
      return { isRecognised: false, caveats: [] };
    const present = new Set(cut.flatMap(({ folded }) => folded));
    const mentions = findTerms(blocks, cut);
    const article: Article = {
      url: 'https://page.example/story',
      host: 'page.example',
      isArticle: true,
      title: blocks.find(({ kind }) => kind === 'title')?.text ?? '',
      byline: [],
      ...facts,
      blocks,
    };
    const rules = narrowRules(pack.caveats, present);
    const surnames = pack.surnames.filter((name) => present.has(name));
    const mentioned = new Set(mentions.map(({ term }) => term));
    return {
      isRecognised: true,
      caveats: allAtOnce(findCaveats(article, cut, rules, surnames, mentioned)),
    };
  };
}

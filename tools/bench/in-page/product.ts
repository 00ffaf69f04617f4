/**
 * What of the reader is measured, and what the bench relies on of it. Tools know the core alone (test/layers.test.ts), so this only
 * declares; in the bundle, the reader's own modules stand in this file's place (see ../bundle.ts).
 */
import type { Article, Block, Span } from '../../../core/article.ts';
import type { GateIndex } from '../../../core/pack-index.ts';
import type { Steps } from '../../../core/steps.ts';

/** Places and runs hold the page's nodes; here they are only handed on. */
export type Place = object;
export type BodyBlock = Block & { readonly runs: readonly object[] };
export interface ReadText {
  readonly isArticle: boolean;
  readonly blocks: readonly BodyBlock[];
}

export declare const indexes: readonly GateIndex[];
export declare function readBody(root: Element): Steps<ReadText>;
export declare function readArticle(text: ReadText, today: string): Article;
export declare function isInLink(blocks: readonly BodyBlock[], span: Span): boolean;
export declare function placeOf(blocks: readonly BodyBlock[], span: Span): Place | undefined;
export declare function randomName(): string;
export declare class Highlighter {
  constructor(name: string);
  paint(places: readonly Place[]): number;
}

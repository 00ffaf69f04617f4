/** Makes what a pack searches texts for: the phrases of its rules, the cues of attributions, and how figures are spoken of. */
import { foldPhrase } from '../../core/lexicon.ts';
import type { AttributionRule, FigureRule } from '../../core/pack.ts';
import { parsePhrase } from '../../core/phrase-language.ts';
import type { Phrase } from '../../core/phrases.ts';
import type { Entry } from './load.ts';
import type { AttributionSource, FigureSource } from './source-schema.ts';

/** The cues of an attribution, ready to run. */
export function compileCues(
  { id, data }: Entry<AttributionSource>,
  lists: Readonly<Record<string, readonly string[]>>,
): AttributionRule {
  return { id, kind: data.kind, lang: data.lang, find: compilePhrases(id, data.find, lists) };
}

/** How a figure is found in texts, ready to run; none where its file names no phrases. */
export function compileFigureRule(
  { id, data }: Entry<FigureSource>,
  lists: Readonly<Record<string, readonly string[]>>,
): readonly FigureRule[] {
  if (data.find.length === 0) return [];
  return [
    {
      id,
      terms: data.terms,
      find: compilePhrases(id, data.find, lists),
      ...(data.not && { not: compilePhrases(id, data.not, lists) }),
      ...(data.near && { near: data.near.map(foldPhrase) }),
      ...(data.notNear && { notNear: data.notNear.map(foldPhrase) }),
    },
  ];
}

/** Phrases ready to be searched for. Throws for one that can't be read, naming `id`. */
export function compilePhrases(
  id: string,
  find: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
): readonly Phrase[] {
  return find.map((phrase) => {
    const parsed = parsePhrase(phrase, lists);
    if (parsed.kind === 'error') throw new Error(`${id}: ‘${phrase}’: ${parsed.message}`);
    return parsed.steps;
  });
}

/** Makes what a pack searches texts for: the phrases of its rules, the cues of attributions, and how figures are spoken of. */
import { foldPhrase } from '../../core/lexicon.ts';
import type { AttributionRule, FigureRule } from '../../core/pack.ts';
import { ATTRIBUTION_KINDS } from '../../core/pack-kinds.ts';
import { parsePhrase } from '../../core/phrase-language.ts';
import type { Phrase } from '../../core/phrases.ts';
import type { Entry } from './load.ts';
import type { AttributionSource, FigureSource } from './source-schema.ts';

/** The cues of attributions, ready to run: in the order of their kinds, by which overlapping words are given to one. */
export function compileCues(
  entries: readonly Entry<AttributionSource>[],
  lists: Readonly<Record<string, readonly string[]>>,
): readonly AttributionRule[] {
  const rank = ({ kind }: AttributionRule) => ATTRIBUTION_KINDS.indexOf(kind);
  return entries
    .map(({ id, data: { kind, lang, find } }) => ({
      id,
      kind,
      lang,
      find: compilePhrases(id, find, lists),
    }))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** How a figure is found in texts, ready to run; none where its file names no phrases. */
export function compileFigureRule(
  { id, data }: Entry<FigureSource>,
  lists: Readonly<Record<string, readonly string[]>>,
): readonly FigureRule[] {
  const conditions = {
    terms: data.terms,
    ...(data.near && { near: data.near.map(foldPhrase) }),
    ...(data.notNear && { notNear: data.notNear.map(foldPhrase) }),
  };
  const ruleOf = (find: readonly string[], more: Pick<FigureRule, 'isOther'>) =>
    find.length > 0 ? [{ id, ...more, find: compilePhrases(id, find, lists), ...conditions }] : [];
  return [...ruleOf(data.find, {}), ...ruleOf(data.not, { isOther: true })];
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

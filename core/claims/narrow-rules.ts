/**
 * Leaves of a pack's rules only what a page with certain words could meet. A rule's phrases list some hundred choices, of which a page
 * has a handful: the rest would be sent to it, filed and kept there for nothing.
 */
import type { Step } from '../pack/pack.ts';
import type { Phrase } from './phrases.ts';

/** What of a rule looks for words. */
interface Searching {
  readonly find: readonly Phrase[];
  readonly where?: readonly string[] | undefined;
  readonly near?: readonly (readonly string[])[] | undefined;
  readonly notNear?: readonly (readonly string[])[] | undefined;
}

/**
 * The rules that could be met by a text whose distinct folded words are `present`, each with those of its phrases and choices alone that
 * could; in the order given. A rule without phrases, and one that reads the byline, whose words are not the text's, stay as they are.
 */
export function narrowRules<R extends Searching>(
  rules: readonly R[] = [],
  present: ReadonlySet<string>,
): readonly R[] {
  const isHere = (words: readonly string[]) => words.every((word) => present.has(word));
  return rules.flatMap((rule) => {
    if (rule.find.length === 0 || rule.where?.includes('byline')) return [rule];
    const find = rule.find.flatMap((phrase) => narrowPhrase(phrase, isHere) ?? []);
    const near = rule.near?.filter(isHere);
    if (find.length === 0 || near?.length === 0) return [];
    const notNear = rule.notNear?.filter(isHere);
    return [{ ...rule, find, ...(near && { near }), ...(notNear && { notNear }) }];
  });
}

/** Undefined where a step that is needed can't be taken. */
function narrowPhrase(
  phrase: Phrase,
  isHere: (words: readonly string[]) => boolean,
): readonly [Phrase] | undefined {
  const steps: Step[] = [];
  for (const step of phrase) {
    if (step.is !== 'words') {
      steps.push(step);
      continue;
    }
    const { capitals } = step;
    const any = step.any.filter(isHere);
    if (any.length === step.any.length) steps.push(step);
    else if (any.length > 0)
      steps.push({
        ...step,
        any,
        ...(capitals && {
          capitals: capitals.filter((_, choice) => isHere(step.any[choice] ?? [])),
        }),
      });
    else if (!step.optional) return undefined;
  }
  return [steps];
}

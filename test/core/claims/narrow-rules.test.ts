/** What core/claims/narrow-rules promises: less of a rule, and the same found with it. */
import { describe, expect, it } from 'vitest';
import { narrowRules } from '../../../core/claims/narrow-rules.ts';
import { parsePhrase } from '../../../core/claims/phrase-language.ts';
import type { Phrase } from '../../../core/claims/phrases.ts';
import { cutWords } from '../../../core/text/words.ts';

function parsed(phrase: string): Phrase {
  const answer = parsePhrase(phrase, {});
  if (answer.kind === 'error') throw new Error(answer.message);
  return answer.steps;
}

const narrow = (text: string, ...phrases: readonly string[]) =>
  narrowRules([{ id: 'rule', find: phrases.map(parsed) }], wordsOf(text));

const wordsOf = (text: string) => new Set(cutWords(text).folded);

describe('narrowRules', () => {
  it.each([
    [['a source said'], 'said a source', true],
    [['a source said'], 'a source', false],
    [['(source|man in the know) [x] said'], 'the man said: in, know', true],
    [['(source|man in the know) said'], 'the man said', false],
    [['<surname>'], 'anything', true],
    [['no', 'yes'], 'yes', true],
  ])('keeps of the rule %j for a page with the words of ‘%s’: %s', (find, text, isKept) => {
    expect(narrow(text, ...find).length > 0).toBe(isKept);
  });

  it('keeps of a choice what the page has, with the capitals that it must have', () => {
    const [rule] = narrow(
      'the Source told us',
      '(Source|Insider|Witness) [allegedly] (said|told us)',
    );
    expect(rule?.find).toEqual([parsed('(Source) (told us)')]);
  });

  it('keeps of a rule the phrases that could match', () => {
    expect(narrow('a source said', 'source said', 'witness said')[0]?.find).toEqual([
      parsed('source said'),
    ]);
  });

  it('keeps of the words that must stand near those of the page, and no rule that has none', () => {
    const rule = { find: [parsed('said')], near: [['in', 'seoul'], ['kyiv']], notNear: [['tass']] };
    expect(narrowRules([rule], wordsOf('said in Kyiv'))).toEqual([
      { find: rule.find, near: [['kyiv']], notNear: [] },
    ]);
    expect(narrowRules([rule], wordsOf('said in Minsk'))).toEqual([]);
  });

  it('leaves as they are rules without phrases, and those that read the byline', () => {
    const rules = [{ find: [] }, { find: [parsed('Reuters')], where: ['byline'] }];
    expect(narrowRules(rules, new Set())).toEqual(rules);
    expect(narrowRules(undefined, new Set())).toEqual([]);
  });
});

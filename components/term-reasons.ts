/** Why a term is explained: the spellings found, the forms of the pack that they met, and on what condition those count. */
import type { TermFound } from '../core/briefing.ts';
import type { Form } from '../core/pack/pack.ts';
import type { Language, MessageKey } from './language.ts';
import type { Reasons } from './Why.tsx';

/** Of a long list of words, this many are told. */
const WORDS_TOLD = 8;

export function termReasons(
  { term, texts, forms }: TermFound,
  { say, sayList }: Pick<Language, 'say' | 'sayList'>,
): Reasons {
  const met = term.forms.filter(({ text }) => forms.includes(text));
  return {
    words: texts,
    met: [
      ['whyForm', sayList(forms.map((form) => say('quoted', form)))],
      ...told('whyOnlyNear', met, sayList, ({ onlyNear }) => onlyNear),
      ...told('whyOnlyInArticle', met, sayList, ({ onlyInArticle }) => onlyInArticle),
      ...told('whyNotNear', met, sayList, ({ notNear }) => notNear),
      ...(met.some(({ afterFull }) => afterFull)
        ? ([['whyAfterFull', say('afterFull')]] as const)
        : []),
    ],
    checked: term.checked,
  };
}

function told(
  label: MessageKey,
  forms: readonly Form[],
  sayList: Language['sayList'],
  wordsOf: (form: Form) => readonly string[] | undefined,
): readonly (readonly [MessageKey, string])[] {
  const words = [...new Set(forms.flatMap((form) => wordsOf(form) ?? []))];
  if (words.length === 0) return [];
  const more = words.length > WORDS_TOLD ? ' …' : '';
  return [[label, sayList(words.slice(0, WORDS_TOLD)) + more]];
}

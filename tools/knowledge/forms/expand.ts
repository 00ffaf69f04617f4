/** From a form as editors write it to the forms that are searched for. Each short form has its generator here. */
import type { Form } from '../../../core/pack/pack.ts';
import type { FormSource, SpellSource, TextSource } from '../source-schema.ts';
import { inflect } from './inflect.ts';
import { spellKorean } from './korean.ts';

/** None twice; what the editor says of neighbours holds for each. */
export function expandForm(form: FormSource): readonly Form[] {
  if (typeof form === 'string') return [{ text: form }];
  if ('spell' in form) return expandSpell(form);
  return expandText(form);
}

function expandText({ inflect: hints, ...form }: TextSource): readonly Form[] {
  if (!hints) return [present(form)];
  const result = inflect(form.text, form.lang, hints === true ? {} : hints);
  // What can't be inflected is told to the editor where the file is read.
  const texts = result.kind === 'forms' ? result.forms : [form.text];
  return texts.map((text) => present({ ...form, text }));
}

function expandSpell({ spell, as, except, ...conditions }: SpellSource): readonly Form[] {
  const near = present(conditions);
  const hangul: Form = { text: spell, lang: 'ko', ...near };
  const latin = spellKorean(spell, as).map((text): Form => ({ text, ...near }));
  return [hangul, ...latin].filter(({ text }) => !except?.includes(text));
}

/** Without the fields that are absent. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

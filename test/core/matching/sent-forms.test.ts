/** What core/matching/sent-forms promises: forms arrive as they were, but for what no word of the page meets. */
import { describe, expect, it } from 'vitest';
import { readyForm } from '../../../core/matching/lexicon.ts';
import { receiveForm, sendForms } from '../../../core/matching/sent-forms.ts';
import type { Form } from '../../../core/pack/pack.ts';
import { cutWords } from '../../../core/text/words.ts';

const send = (form: Form, page: string) =>
  sendForms([readyForm('term', form)], new Set(cutWords(page).folded));

describe('a form that is sent', () => {
  it.each<Form>([
    { text: 'North Hamgyong' },
    { text: 'Hamgyŏng-namdo' },
    { text: 'D.P.R.K.' },
    { text: "Workers' Party" },
    { text: 'Штурм', lang: 'ru' },
    { text: '함경북도', lang: 'ko' },
    { text: 'party', case: 'any' },
    { text: 'US', case: 'exact', afterFull: true },
    { text: 'Kim', onlyNear: ['Pyongyang', 'North Korea'], notNear: ['Kim Dae-jung'] },
    { text: 'the DMZ', onlyInArticle: ['38th parallel'], notInArticle: ['Vietnam'] },
  ])('arrives as it was: %j', (form) => {
    const page = 'Kim Dae-jung in Pyongyang, North Korea, the 38th parallel and Vietnam';
    const ready = readyForm('term', form);
    expect(sendForms([ready], new Set(cutWords(page).folded)).map(receiveForm)).toEqual([ready]);
  });

  it('is short where its text says all', () => {
    expect(send({ text: 'North Hamgyong' }, '')).toEqual([
      { owner: 'term', text: 'North Hamgyong' },
    ]);
  });

  it('leaves behind the conditions that the page has no words for', () => {
    const form = { text: 'the North', onlyNear: ['Seoul', 'Pyongyang'], notNear: ['North Sea'] };
    expect(send(form, 'Pyongyang').map(receiveForm)[0]).toMatchObject({
      onlyNear: [['pyongyang']],
    });
    expect(send(form, 'Pyongyang')[0]).not.toHaveProperty('notNear');
    expect(send(form, 'Pyongyang, North Sea')[0]).toMatchObject({ notNear: [['north', 'sea']] });
  });

  it('is not sent where a condition can’t be met', () => {
    expect(send({ text: 'the North', onlyNear: ['Seoul'] }, 'Minsk')).toEqual([]);
    expect(send({ text: 'the North', onlyInArticle: ['38th parallel'] }, '38th')).toEqual([]);
  });
});

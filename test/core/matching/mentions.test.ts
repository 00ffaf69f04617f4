/** What core/matching/mentions promises: every spelling of a form that a reader would take for it, at its exact place, and no other. */
import { describe, expect, it } from 'vitest';
import { allAtOnce } from '../../../core/steps.ts';
import type { Block } from '../../../core/article.ts';
import { buildLexicon, readyForm } from '../../../core/matching/lexicon.ts';
import {
  cutBlocks,
  findForms,
  longestWins,
  findMentions,
} from '../../../core/matching/mentions.ts';
import { hasSequence } from '../../../core/matching/nearness.ts';
import type { Form } from '../../../core/pack/pack.ts';
import { cutWords } from '../../../core/text/words.ts';
import { body, heading, title } from '../an-article.ts';

type Written = string | Form;

const toForm = (form: Written): Form => (typeof form === 'string' ? { text: form } : form);

/** Each form is a term of its own, and its text the term's id. */
function lexiconOf(forms: readonly Written[]) {
  return buildLexicon(forms.map(toForm).map((form) => readyForm(form.text, form)));
}

function mentionsIn(blocks: readonly Block[], ...forms: readonly Written[]) {
  return allAtOnce(findMentions(blocks, allAtOnce(cutBlocks(blocks)), lexiconOf(forms)));
}

/** The stretches of one paragraph that were found, as they stand there. */
function found(text: string, ...forms: readonly Written[]): readonly string[] {
  return mentionsIn([body(text)], ...forms).map(({ start, end }) => text.slice(start, end));
}

describe('findMentions, of one form', () => {
  it.each<[what: string, form: Written, text: string, found: readonly string[]]>([
    ['itself', 'Chongjin', 'In Chongjin.', ['Chongjin']],
    ['itself without accents', 'Hamgyŏng', 'in Hamgyong', ['Hamgyong']],
    ['itself with accents', 'Hamgyong', 'in Hamgyŏng', ['Hamgyŏng']],
    ['itself decomposed', 'Hamgyŏng', 'in Hamgyo\u0306ng,', ['Hamgyo\u0306ng']],
    ['itself composed', 'Hamgyo\u0306ng', 'in Hamgyŏng,', ['Hamgyŏng']],
    [
      'itself with soft hyphens',
      'North Hamgyong',
      'North Ham\u00ADgyong',
      ['North Ham\u00ADgyong'],
    ],
    [
      'itself with zero-width spaces',
      'Kim Jong Un',
      'Kim\u200B Jong \u200BUn',
      ['Kim\u200B Jong \u200BUn'],
    ],
    [
      'itself with non-breaking spaces',
      'Kim Jong Un',
      'Kim\u00A0Jong\u202FUn',
      ['Kim\u00A0Jong\u202FUn'],
    ],
    ['itself over a line’s end', 'Kim Jong Un', 'Kim\n    Jong\r\nUn', ['Kim\n    Jong\r\nUn']],
    ['itself full-width', 'DMZ', 'the ＤＭＺ', ['ＤＭＺ']],
    ['an apostrophe left out', 'Workers’ Party', 'the Workers Party', ['Workers Party']],
    ['a plural', 'political officer', 'Political officers', ['Political officers']],
    ['a plural of capitals', 'POW', 'two POWs', ['POWs']],
    ['a plural of capitals that end in z', 'SEZ', 'two SEZs', ['SEZs']],
    ['a plural in -ies', 'military academy', 'military academies', ['military academies']],
    ['no plural of another language', { text: 'Nordkorea', lang: 'de' }, 'Nordkoreas', []],
    ['a possessive, without its ending', 'Chongjin', 'Chongjin’s port', ['Chongjin']],
    ['the possessive of a plural', 'defector', 'the defectors’ words', ['defectors']],
    ['dotted letters', 'DPRK', 'the D.P.R.K.’s army', ['D.P.R.K']],
    ['dotted letters without dots', 'D.P.R.K.', 'the DPRK', ['DPRK']],
    ['dotted letters before another word', 'UN Command', 'the U.N. Command', ['U.N. Command']],
    ['the same without dots', 'U.N. Command', 'the UN Command', ['UN Command']],
    [
      'an initial with and without its dot',
      'N. Hamgyong',
      'N. Hamgyong, N Hamgyong',
      ['N. Hamgyong', 'N Hamgyong'],
    ],
    ['no part of another word', 'Korea', 'Koreatown, unKorea', []],
    ['nothing across a comma', 'North Korea', 'from the North, Korea', []],
    ['nothing across a sentence’s end', 'North Korea', 'the North. Korea', []],
    ['nothing across a dash', 'Moscow Pyongyang', 'Moscow – Pyongyang, Moscow—Pyongyang', []],
    ['nothing across a slash or bracket', 'North Korea', 'North/Korea, North (Korea)', []],
    ['its own comma', 'Kim, Jong Un', 'Kim, Jong Un and Kim Jong Un', ['Kim, Jong Un']],
    ['nothing in an empty text', 'DMZ', '', []],
    ['nothing where the form has no word', '—', 'a — b', []],
  ])('finds %s', (_, form, text, expected) => {
    expect(found(text, form)).toEqual(expected);
  });

  it.each(['-', '\u2010', '\u2011', '\u2012', '–', '\u2212', '\uFE63', '\uFF0D'])(
    'takes the hyphen %s for a space, and a space for it',
    (hyphen) => {
      expect(found(`Kim Jong${hyphen}un`, 'Kim Jong un')).toHaveLength(1);
      expect(found('Kim Jong un', `Kim Jong${hyphen}un`)).toHaveLength(1);
    },
  );

  it.each(["'", '’', '‘', 'ʼ', 'ʹ', '`', '´', '′', '＇'])(
    'takes the apostrophe %s for any other',
    (apostrophe) => {
      expect(found(`the Workers${apostrophe} Party`, "Workers' Party")).toEqual([
        `Workers${apostrophe} Party`,
      ]);
      expect(found(`P${apostrophe}yongyang`, 'P’yongyang')).toEqual([`P${apostrophe}yongyang`]);
      expect(found(`Chongjin${apostrophe}s`, 'Chongjin')).toEqual(['Chongjin']);
    },
  );
});

describe('findMentions, of capitals', () => {
  it.each<[form: Written, text: string, isFound: boolean]>([
    ['MIA', 'mia', false],
    ['MIA', 'Mia', false],
    ['MIA', 'MIA', true],
    ['MIA', 'M.I.A.', true],
    ['MIA', 'MIAs', true],
    ['political officer', 'Political officer', true],
    ['political officer', 'POLITICAL OFFICERS', true],
    ['Political Officer', 'political officer', false],
    ['Political Officer', 'Political officer', false],
    ['Hamgyŏng', 'HAMGYŎNG', true],
    ['Ŭiju', 'ŭiju', false],
    ['Ŭiju', 'U\u0306iju', true],
    ['КНДР', 'КНДР', true],
    ['КНДР', 'кндр', false],
    ['북한', '북한', true],
    [{ text: 'MZ generation', case: 'any' }, 'mz Generation', true],
    [{ text: 'Storm', case: 'exact' }, 'Storm', true],
    [{ text: 'Storm', case: 'exact' }, 'STORM', false],
    [{ text: 'Storm', case: 'exact' }, 'storm', false],
    [{ text: 'Pjöngjang', case: 'exact' }, 'Pjöngjang', true],
    [{ text: '북한', case: 'exact' }, '북한', true],
    [{ text: 'Storm', case: 'exact' }, 'St\u00ADorm', true],
  ])('%j in ‘%s’: %s', (form, text, isFound) => {
    expect(found(text, form)).toHaveLength(isFound ? 1 : 0);
  });
});

describe('findMentions, of scripts without spaces', () => {
  it.each<[what: string, form: Written, text: string, found: readonly string[]]>([
    ['a Korean word with a particle', '북한', '북한은 평양에', ['북한']],
    ['a decomposed Korean word', '북한', '북한은'.normalize('NFD'), ['북한'.normalize('NFD')]],
    ['a Korean word for a decomposed form', '북한'.normalize('NFD'), '북한은', ['북한']],
    ['no Korean word within a longer one', '북한', '탈북한 사람', []],
    ['no decomposed one either', '북한', '탈북한'.normalize('NFD'), []],
    ['a Korean word behind Latin letters', '북한', 'DMZ북한', ['북한']],
    ['a Latin word before a Korean particle', 'DMZ', 'DMZ가', ['DMZ']],
    ['a Chinese name within a sentence', '朝鲜', '中国和朝鲜的边界', ['朝鲜']],
    ['a Japanese name with katakana', '平壌', 'ピョンヤン（平壌）で', ['平壌']],
  ])('finds %s', (_, form, text, expected) => {
    expect(found(text, form)).toEqual(expected);
  });
});

describe('findMentions, of forms that some articles are not about', () => {
  const form: Form = { text: 'Kursk', notInArticle: ['submarine', 'Second World War'] };

  it.each<[others: string, isFound: boolean]>([
    ['Drones flew.', true],
    ['A submarine sank.', false],
    ['It was in the Second World War.', false],
    ['It was the second of a world at war.', true],
  ])('of ‘%s’ elsewhere: %s', (others, isFound) => {
    const blocks = [body('In Kursk it rained.'), body(others)];
    expect(mentionsIn(blocks, form)).toHaveLength(isFound ? 1 : 0);
  });
});

describe('findMentions, of forms that only some articles mean', () => {
  const form: Form = { text: 'defector', onlyInArticle: ['North Korea', 'Pyongyang'] };

  it.each<[others: readonly Block[], isFound: boolean]>([
    [[body('She left Pyongyang.')], true],
    [[title('In North Korea')], true],
    [[body('It lies north of Korea.')], false],
    [[], false],
  ])('beside %j: %s', (others, isFound) => {
    expect(mentionsIn([...others, body('A defector.')], form)).toHaveLength(isFound ? 1 : 0);
  });
});

describe('findMentions, of several forms', () => {
  it('takes the longest', () => {
    expect(
      found('the Workers’ Party of Korea', 'Korea', 'Workers’ Party', 'Workers’ Party of Korea'),
    ).toEqual(['Workers’ Party of Korea']);
  });

  it('takes a longer one that begins later before a shorter one that it overlaps', () => {
    expect(found('North Korea defence ministry', 'North Korea', 'Korea defence ministry')).toEqual([
      'Korea defence ministry',
    ]);
  });

  it('takes the first of equally long ones that overlap', () => {
    expect(found('North Korea army', 'Korea army', 'North Korea')).toEqual(['North Korea']);
  });

  it('takes a shorter one where nearness forbids the longest', () => {
    expect(found('the Korea zone', 'Korea', { text: 'Korea zone', onlyNear: ['border'] })).toEqual([
      'Korea',
    ]);
  });

  it('gives term, form, block and place, in the order of the page', () => {
    const blocks = [title('On the DMZ'), body('Seoul’s view of the DMZ'), body('Seoul')];
    expect(mentionsIn(blocks, 'DMZ', 'Seoul')).toEqual([
      { term: 'DMZ', form: 'DMZ', block: 0, start: 7, end: 10 },
      { term: 'Seoul', form: 'Seoul', block: 1, start: 0, end: 5 },
      { term: 'DMZ', form: 'DMZ', block: 1, start: 20, end: 23 },
      { term: 'Seoul', form: 'Seoul', block: 2, start: 0, end: 5 },
    ]);
  });

  it('gives one mention where two terms claim the same words', () => {
    const lexicon = buildLexicon(['a', 'b'].map((term) => readyForm(term, { text: 'DMZ' })));
    const words = cutWords('DMZ');
    const found = longestWins(words, findForms(words, lexicon));
    expect(found.map(({ form }) => form.owner)).toEqual(['a']);
  });

  it('finds nothing with an empty lexicon', () => {
    expect(mentionsIn([body('DMZ')])).toEqual([]);
  });
});

describe('findMentions, of words that depend on their neighbours', () => {
  const dmz: Form = {
    text: 'DMZ',
    onlyNear: ['Korea', 'Panmunjom village'],
    notNear: ['Vietnam', 'network firewall'],
  };

  it.each<[what: string, isFound: boolean, blocks: readonly Block[]]>([
    ['a wanted word in the same block', true, [body('The DMZ in KOREA')]],
    ['a wanted word in the title', true, [title('Korea today'), body('The DMZ')]],
    ['a wanted word in another block alone', false, [body('Korea'), body('The DMZ')]],
    ['a wanted word in a heading alone', false, [heading('Korea'), body('The DMZ')]],
    ['a wanted phrase', true, [body('The DMZ at Panmunjom  village')]],
    [
      'a wanted phrase torn apart',
      false,
      [body('The DMZ at Panmunjom, a village: Panmunjom and village')],
    ],
    ['no wanted word', false, [body('The DMZ')]],
    ['an unwanted word as well', false, [body('The DMZ of Korea and of Vietnam')]],
    ['an unwanted phrase as well', false, [body('The DMZ of Korea, a network firewall')]],
    ['an unwanted phrase torn apart', true, [body('The DMZ of Korea, a firewall, a network')]],
    // 'Not near' is about this use of the word; the title says what the page as a whole is about.
    ['an unwanted word in the title alone', true, [title('Vietnam'), body('The DMZ of Korea')]],
  ])('with %s: %s', (_, isFound, blocks) => {
    expect(mentionsIn(blocks, dmz).filter(({ block }) => block === blocks.length - 1)).toHaveLength(
      isFound ? 1 : 0,
    );
  });
});

describe('findMentions, of words that are part of others', () => {
  const defector: Form = { text: 'defector', notNear: ['Cuban defector', 'baseball'] };
  const army: Form = { text: 'the Army', notNear: ['of the Army Museum'] };
  const country: Form = { text: '朝鲜', lang: 'zh', notNear: ['TV朝鲜', '朝鲜半岛'] };

  it.each<[text: string, form: Form, found: readonly string[]]>([
    ['the Cuban defector and a defector', defector, ['defector']],
    ['Cuban defectors', defector, []],
    ['a Cuban, defector of a kind', defector, []],
    ['a Cuban and a defector', defector, ['defector']],
    ['a defector plays baseball', defector, []],
    ['chief of the Army', army, ['the Army']],
    ['chief of the Army Museum', army, []],
    ['朝鲜半岛上的朝鲜', country, ['朝鲜']],
    ['TV朝鲜', country, []],
  ])('%s', (text, form, expected) => {
    expect(found(text, form)).toEqual(expected);
  });
});

describe('findMentions, of texts that mean harm', () => {
  it.each([
    ['a word of a million letters', 'DMZ'.repeat(333_333)],
    ['a million beginnings of a form', 'Kim Jong '.repeat(111_111)],
    ['a million line ends', '\n'.repeat(1_000_000)],
    ['lone surrogates', '\uD800 \uDC00\uD800'.repeat(1_000)],
  ])('finds what stands after %s', (_, harm) => {
    expect(found(`${harm} the DMZ`, 'DMZ', 'Kim Jong Un')).toEqual(['DMZ']);
  });

  it('finds a word under a thousand combining marks', () => {
    const text = `DMZ${'\u0301'.repeat(1_000)}`;
    expect(found(text, 'DMZ')).toEqual([text]);
  });

  it('finds a word beside lone surrogates', () => {
    expect(found('\uDC00DMZ\uD800', 'DMZ')).toEqual(['DMZ']);
  });
});

describe('hasSequence', () => {
  it.each([
    ['b c', true],
    ['a b c', true],
    ['c', true],
    ['a c', false],
    ['c d', false],
  ])('a b c holds %s: %s', (phrase, holds) => {
    expect(hasSequence(['a', 'b', 'c'], phrase.split(' '))).toBe(holds);
  });
});
